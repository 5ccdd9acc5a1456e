import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { test } from 'node:test'
import { type Plan, type PlannedModel, planSchema } from '../../../actions/_lib/contract/plan.ts'
import { planMarkdown } from '../../../actions/_lib/report/plan.ts'

const sha = (digit: string) => digit.repeat(40)
const model = (name: string, change: Partial<PlannedModel> = {}): PlannedModel => ({
  model: name,
  fingerprint: '0123456789abcdef'.repeat(4),
  train: true,
  reasons: ['train.py changed', 'the parameter `depth` is 7, was 6'],
  reuse: null,
  reuseReasons: ['no run of this fingerprint was found'],
  champion: { version: '1.3.0', tag: `${name}@v1.3.0`, sha: sha('c') },
  evaluate: {
    ref: sha('b'),
    why: 'the definition of the base, bbbbbbbb, applies',
    both: false,
    secrets: true,
  },
  waivers: [],
  definition: [],
  ...change,
})
const plan = (change: Partial<Plan>): Plan =>
  planSchema.parse({
    schema: 'trainyard/plan@1',
    mode: 'pull-request',
    ref: sha('f'),
    head: sha('a'),
    base: sha('b'),
    pullRequest: 12,
    fork: false,
    releaseLabels: [],
    skip: null,
    notes: [],
    models: [],
    ...change,
  })

const EVIL = '@acme/team <!-- trainyard --> | [x](http://evil.example) </td>\n# heading'
const CASES: Record<string, Plan> = {
  plan: plan({
    notes: ['the label no-train is ignored: tom, who set it, has no write access'],
    models: [
      model('idle', { train: false, reasons: ['nothing that determines idle changed'], champion: null }),
      model('flight-delay', {
        reuse: {
          run: 77,
          commit: sha('a'),
          artifact: { id: 7, name: 'x-1', digest: `sha256:${'1'.repeat(64)}` },
        },
        reuseReasons: [
          'run 78 is not reused: it belongs to a fork',
          'run 77 (pull_request) of aaaaaaaa trained the same fingerprint by the default branch’s workflow',
        ],
        definition: ['the gate `roc_auc non-inferior` is 0.5, was 0.005'],
        evaluate: {
          ref: sha('b'),
          why: 'the definition of the base, bbbbbbbb, applies',
          both: true,
          secrets: true,
        },
        waivers: [{ metric: 'roc_auc', slice: 'origin=ATL', by: 'ada', why: 'few rows, see #12' }],
      }),
    ],
  }),
  'plan-skipped': plan({ base: null, skip: 'the pull request is a draft: mark it ready' }),
  'plan-hostile': plan({
    notes: [EVIL],
    models: [
      model('flight-delay', {
        reasons: [EVIL],
        reuseReasons: [EVIL],
        definition: [EVIL],
        waivers: [{ metric: EVIL, slice: EVIL, by: 'ada', why: EVIL }],
      }),
    ],
  }),
}

for (const [name, given] of Object.entries(CASES)) {
  test(`the ${name} for people is what stands in golden/${name}.md`, async () => {
    const file = new URL(`../../golden/${name}.md`, import.meta.url)
    const got = planMarkdown(given)
    if (process.env['TRAINYARD_UPDATE_GOLDENS'] === '1') await writeFile(file, got)
    assert.equal(got, await readFile(file, 'utf8'))
  })
}

test('nothing of a stranger’s is markup, a mention or a comment of HTML', () => {
  const got = planMarkdown(CASES['plan-hostile']!)
  assert.doesNotMatch(got, /<!--|@acme|\]\(|<\/td>|^# heading/m)
})

test('a thousand models are a hundred rows and a number', () => {
  const got = planMarkdown(plan({ models: Array.from({ length: 1000 }, (_, i) => model(`m${i}`)) }))
  assert.equal(got.match(/^\| `m/gm)?.length, 100)
  assert.match(got, /and 900 more models/)
})
