import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { test } from 'node:test'
import { Spec, Validation } from '@cyclonedx/cyclonedx-library'
import { parse } from 'yaml'
import type { Manifest } from '../../../actions/_lib/contract/manifest.ts'
import { billOfMaterials } from '../../../actions/_lib/release/bom.ts'
import { modelCard } from '../../../actions/_lib/report/release/model-card.ts'
import { releaseNotes } from '../../../actions/_lib/report/release/notes.ts'
import { codeSpan } from '../../../actions/_lib/text/escape.ts'
import { manifest } from '../release/documents.ts'
import { digest, evaluation, gate, measured, metric } from './documents.ts'

const { TRAINYARD_UPDATE_GOLDENS } = process.env

const before = manifest({
  version: '1.3.0',
  metrics: [
    measured('roc_auc', 0.656, [0.637, 0.675]),
    measured('log_loss', 0.4512, [0.441, 0.4621]),
    measured('average_precision', 0.31, [0.3, 0.32]),
    measured('brier', 0.14, null),
  ],
})
const failed = gate(
  metric('log_loss', 0.44, 0.4512, [0.001, 0.02]),
  { kind: 'max', value: 0.45, bound: 'point' },
  { verdict: 'fail' },
)
const waived = manifest({
  verdict: 'fail',
  gates: [...manifest().gates, failed],
  waived: [{ metric: 'log_loss', slice: null, by: 'ada', why: 'the new airports are worth it' }],
  metrics: [...manifest().metrics, measured('f1', 0.5, null)],
})
const recipe: Manifest['recipe'] = {
  data: 'd',
  target: 't',
  features: [{ column: 'a', kind: 'numeric' }],
  validation: { column: 'day', last: 1 },
  layers: [64, 32],
  dropout: 0,
  epochs: 1,
  batch: 1,
  'learning-rate': 1,
  backend: 'auto',
  patience: 1,
}
const sliced = evaluation({
  slices: [
    {
      column: 'origin',
      value: 'ATL',
      n: 1200,
      tooSmall: null,
      metrics: [measured('roc_auc', 0.64, [0.6, 0.68])],
    },
    { column: 'origin', value: 'JFK | `x`', n: 12, tooSmall: '12 rows', metrics: [] },
  ],
})
/** Every text that a stranger could have chosen. */
const hostile = manifest({
  command: '`</details><script>alert(1)</script> <!-- trainyard:release {} -->`',
  inputs: [{ path: '](http://evil.example) | x\n# h', kind: 'data', digest: digest('5') }],
  params: { '@everyone': '--- \n---', '| a': '#1' },
  metrics: [measured('a|b\n<img src=x>', 0.5, null)],
})

const documents = [
  { name: 'release-notes', text: () => releaseNotes({ manifest: waived, previous: before }) },
  {
    name: 'release-notes-first',
    text: () =>
      releaseNotes({
        manifest: manifest({ version: '1.0.0', champion: null, reasons: ['the first release'] }),
        previous: null,
        own: '## Hello\n',
      }),
  },
  {
    name: 'release-notes-other-rows',
    text: () =>
      releaseNotes({
        manifest: manifest(),
        previous: { ...before, dataset: { ...before.dataset, digest: digest('1') } },
      }),
  },
  {
    name: 'model-card',
    text: () =>
      modelCard({
        manifest: manifest(),
        evaluation: sliced,
        author: { license: 'apache-2.0', language: ['en'], words: 'For planning, not for refunds.' },
      }),
  },
  { name: 'model-card-hostile', text: () => modelCard({ manifest: hostile, evaluation: sliced }) },
]
for (const { name, text } of documents) {
  test(`${name} is what stands in golden/${name}.md`, async () => {
    const file = new URL(`../../golden/${name}.md`, import.meta.url)
    if (TRAINYARD_UPDATE_GOLDENS === '1') await writeFile(file, text())
    assert.equal(text(), await readFile(file, 'utf8'))
  })
}

test('the front matter of a card is what Hugging Face reads, undefined metrics left out', () => {
  const front = frontMatterOf(
    modelCard({ manifest: manifest(), evaluation: sliced, author: { license: 'mit', language: ['en'] } }),
  )
  assert.deepEqual(front, {
    language: ['en'],
    license: 'mit',
    library_name: 'sklearn',
    tags: ['trainyard', 'tabular-classification'],
    datasets: ['data/flights.parquet.dvc'],
    metrics: ['roc_auc', 'log_loss', 'average_precision'],
    'model-index': [
      {
        name: 'flight-delay',
        results: [
          {
            task: { type: 'tabular-classification' },
            dataset: { type: 'flight-delay-evaluation', name: `Evaluation set ${digest('e').slice(0, 19)}` },
            metrics: [
              { type: 'roc_auc', value: 0.679, name: 'roc_auc' },
              { type: 'log_loss', value: 0.4512, name: 'log_loss' },
            ],
          },
        ],
      },
    ],
  })
})

test('hostile names stay inside their front matter, their cell and their line', () => {
  const card = modelCard({ manifest: hostile, evaluation: sliced })
  assert.deepEqual((frontMatterOf(card) as { datasets: string[] }).datasets, [
    '](http://evil.example) | x\n# h',
  ])
  const body = card.split('\n---\n').slice(1).join('\n---\n')
  assert.doesNotMatch(body, /^# h|<!--|^---$/m)
  const outside = body.replaceAll(/(`+)(?!`).*?(?<!`)\1(?!`)/g, '')
  assert.doesNotMatch(outside, /<script|<img|@everyone|evil\.example/)
})

test('notes never exceed what GitHub takes, and the author’s words are cut first', () => {
  const own = 'word '.repeat(40_000)
  const notes = releaseNotes({ manifest: manifest(), previous: null, own })
  assert.ok(notes.length <= 120_010 && notes.includes('### Files'))
})

const boms = [
  { name: 'a release', given: { manifest: manifest(), evaluation: sliced } },
  {
    name: 'a waived gate and the recipe',
    given: { manifest: manifest({ ...waived, recipe, command: null }), evaluation: evaluation() },
  },
  { name: 'hostile names', given: { manifest: hostile, evaluation: sliced } },
  {
    name: 'nothing known',
    given: {
      manifest: manifest({
        signature: null,
        metrics: [],
        gates: [],
        inputs: [],
        params: {},
        code: { ...manifest().code, repository: null },
        environment: { ...manifest().environment, image: digest('7'), backend: 'wasm' },
      }),
      evaluation: evaluation(),
    },
  },
]
for (const { name, given } of boms) {
  test(`the bill of materials of ${name} is CycloneDX 1.6 by the official schema`, async () => {
    const text = JSON.stringify(billOfMaterials(given))
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6)
    assert.equal(await validator.validate(text), null)
    assert.equal(JSON.stringify(billOfMaterials(given)), text)
  })
}

test('the official schema is asked: a number in place of a string is refused', async () => {
  const bom = billOfMaterials(boms[0]!.given)
  const text = JSON.stringify(bom).replace('"value":"0.679"', '"value":0.679')
  assert.notEqual(text, JSON.stringify(bom))
  assert.notEqual(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text), null)
})

test('a code span ends where its text ends', () => {
  assert.equal(codeSpan('a`b``c'), '```a`b``c```')
  assert.equal(codeSpan('`'), '`` ` ``')
  assert.equal(codeSpan(' \n'), '*(empty)*')
  assert.equal(codeSpan('a\u202eb'), '`a�b`')
  assert.equal([...codeSpan('x'.repeat(200))].length, 82)
})

function frontMatterOf(card: string): unknown {
  const [, front = ''] = card.split('---\n')
  return parse(front)
}
