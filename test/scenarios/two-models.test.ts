import assert from 'node:assert/strict'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { packagesFor } from '../../actions/_cli/demo/packages.ts'
import { lastScreen } from '../../actions/_cli/demo/screen.ts'
import { play } from '../../actions/_cli/demo/story.ts'
import { type Comparison, comparisonSchema } from '../../actions/_lib/contract/comparison.ts'
import { parseJson } from '../../actions/_lib/contract/document.ts'
import { evaluationSchema } from '../../actions/_lib/contract/evaluation.ts'
import { Problem } from '../../actions/_lib/contract/problem.ts'
import { runSchema } from '../../actions/_lib/contract/run.ts'
import { git } from '../../actions/_lib/git/git.ts'
import { createTerminalHost } from '../../actions/_lib/host/terminal.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const STARTER = join(ROOT, 'templates', 'starter')

let folder: string
let state: string
let told: { comparison: Comparison; baselines: string }
const printed: string[] = []

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trainyard-two-models-'))
  state = join(folder, 'state')
  told = await play({
    starter: await fewerFlights(join(folder, 'starter')),
    packages: await packagesFor({ starter: STARTER, root: ROOT }),
    folder: state,
    host: createTerminalHost({ cwd: folder, stream: { write: text => printed.push(text) } }),
  })
})

after(() => rm(folder, { recursive: true, force: true }))

test('the candidate that knows the airports passes every gate', () => {
  const { verdict, gates, paired, clusters, champion } = told.comparison
  assert.equal(verdict, 'pass')
  assert.deepEqual(new Set(gates.map(gate => gate.verdict)), new Set(['pass']))
  assert.ok(paired && champion !== null)
  assert.equal(clusters, 30)
})

test('both AUC are what these columns hold: a little for the clock, more for the airports, no leak', () => {
  const auc = told.comparison.metrics.find(({ name }) => name === 'roc_auc')
  assert.ok(auc?.champion && auc.champion > 0.6 && auc.champion < 0.66, `champion ${auc?.champion}`)
  assert.ok(auc.candidate && auc.candidate > 0.66 && auc.candidate < 0.75, `candidate ${auc.candidate}`)
  assert.equal(auc.test, 'cluster-bootstrap')
})

const documents = [
  { file: 'champion/run.json', schema: runSchema },
  { file: 'candidate/run.json', schema: runSchema },
  { file: 'report/evaluation.json', schema: evaluationSchema },
  { file: 'report/champion-evaluation.json', schema: evaluationSchema },
  { file: 'report/comparison.json', schema: comparisonSchema },
]
for (const { file, schema } of documents) {
  test(`${file} is valid by its schema`, async () => {
    const path = join(state, file)
    parseJson(schema, await readFile(path, 'utf8'), path)
  })
}

test('the two runs are of one clean repository, and have different fingerprints', async () => {
  const [champion, candidate] = await Promise.all(
    ['champion', 'candidate'].map(async name => {
      const path = join(state, name, 'run.json')
      return parseJson(runSchema, await readFile(path, 'utf8'), path)
    }),
  )
  assert.notEqual(champion?.fingerprint, candidate?.fingerprint)
  assert.equal(champion?.code.dirty, false)
  assert.equal(candidate?.code.dirty, false)
  const commits = (await git(join(state, 'flight-delay'), 'rev-parse', 'main', 'airports')).trim().split('\n')
  assert.deepEqual([champion.code.sha, candidate.code.sha], commits)
})

test('report.md says the verdict and what changed, report.html stands alone', async () => {
  const markdown = await readFile(join(state, 'report', 'report.md'), 'utf8')
  assert.match(markdown, /flight-delay.*passed/)
  assert.match(markdown, /recipe `features.origin` \| — \| `target-rate, /)
  const html = await readFile(join(state, 'report', 'report.html'), 'utf8')
  assert.match(html, /Content-Security-Policy/)
  assert.doesNotMatch(html, /<(script|link|img)[^>]+(src|href)="https?:/)
})

test('the last screen holds verdict, gates, baselines and where everything lies', () => {
  const screen = lastScreen({ ...told, folder: '.trainyard/demo', seconds: 63.4 })
  for (const part of [
    /flight-delay: passed/,
    /^roc_auc +0\.\d+ +0\.\d+ +\+0\.\d+/m,
    /\| late rate of the hour +\| +0\.6\d\d \|/,
    /\| candidate +\| +0\.\d+ \|/,
    /report\/report\.md/,
    /report\/report\.html/,
    /1 min 3 s/,
  ]) {
    assert.match(screen, part)
  }
})

test('every step is told with its seconds', () => {
  assert.equal(printed.join('').match(/^ {2}\d.* s$/gm)?.length, 6)
})

test('a state folder with anything of the user’s in it is left alone', async () => {
  const own = join(folder, 'own')
  await cp(join(STARTER, 'trainyard.yml'), join(own, 'trainyard.yml'))
  const scene = {
    starter: STARTER,
    packages: new Map(),
    folder: own,
    host: createTerminalHost({ cwd: folder }),
  }
  await assert.rejects(play(scene), (error: unknown) => error instanceof Problem && error.where === own)
  assert.match(await readFile(join(own, 'trainyard.yml'), 'utf8'), /flight-delay/)
})

test('without the packages of the starter the demo says where it can be played', async () => {
  const starter = join(folder, 'lonely')
  await mkdir(starter)
  const dependencies = { 'no-such-data': '1.0.0', 'vega-datasets': '3.2.1' }
  await writeFile(join(starter, 'package.json'), JSON.stringify({ dependencies }))
  await assert.rejects(packagesFor({ starter, root: ROOT }), (error: unknown) => {
    assert.ok(error instanceof Problem)
    assert.match(error.what, /no-such-data, which is not installed/)
    return /npm ci/.test(error.fix)
  })
})

/** The starter with a fifth of its flights, smaller batches to learn as much from them, and fewer resamples. */
async function fewerFlights(copy: string): Promise<string> {
  await cp(STARTER, copy, {
    recursive: true,
    filter: path => !['data', 'node_modules'].includes(basename(path)),
  })
  const file = join(copy, 'trainyard.yml')
  const config = await readFile(file, 'utf8')
  const fewer = config
    .replace('node prepare.ts', 'node prepare.ts --share 0.02')
    .replace(/batch: \d+/, 'batch: 256')
    .replace('    evaluate:', '    evaluate:\n      resamples: 400')
  assert.notEqual(fewer, config)
  await writeFile(file, fewer)
  return copy
}
