import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { findPackages, linkPackages } from '../../actions/_cli/demo/packages.ts'
import { type DemoResult, readResult } from '../../actions/_cli/demo/result.ts'
import { lastScreen } from '../../actions/_cli/demo/screen.ts'
import { playStory } from '../../actions/_cli/demo/story.ts'
import { manifestSchema } from '../../actions/_lib/contract/manifest.ts'
import { Problem } from '../../actions/_lib/contract/problem.ts'
import { git } from '../../actions/_lib/git/git.ts'
import { createTerminalHost } from '../../actions/_lib/host/terminal.ts'
import { inspect, tokensOf } from '../sandbox/testing.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const STARTER = join(ROOT, 'templates', 'starter')

const folder = await mkdtemp(join(tmpdir(), 'trainyard-demo-'))
const printed: string[] = []
const host = createTerminalHost({ cwd: folder, stream: { write: text => printed.push(text) } })
const packages = await findPackages({ starter: STARTER, root: ROOT })
const {
  github: demo,
  folders,
  refusal,
} = await playStory({
  starter: await fewerFlights(join(folder, 'starter')),
  root: ROOT,
  packages,
  folder: join(folder, 'state'),
  host,
  record: join(folder, 'requests.jsonl'),
})
after(async () => {
  await demo.close()
  await rm(folder, { recursive: true, force: true })
})
const github = inspect(demo.sandbox)
const result: DemoResult = await readResult(demo)
const manifests = await Promise.all(
  github
    .assets()
    .filter(({ name }) => name === 'manifest.json')
    .map(async asset => manifestSchema.parse(JSON.parse(String(await github.bytes(asset))))),
)

test('better is merged, worse is refused, and the fork’s stays open', () => {
  assert.deepEqual(
    result.pulls.map(({ number, state }) => `#${number} ${state}`),
    ['#1 merged', '#2 open', '#3 open'],
  )
  assert.match(refusal, /Required status check "Model \/ result" is failing/)
  assert.match(result.pulls[0]!.verdict, /^(\d+) of \1 gates passed/)
  assert.match(result.pulls[1]!.verdict, /gates? failed/)
  for (const { verdict } of result.pulls) assert.notEqual(verdict, 'no verdict')
})

test('the merged one is released by the run that its pull request trained', () => {
  assert.deepEqual(
    result.releases.map(({ trainedBy }) => trainedBy.pull),
    [null, 1],
  )
  assert.deepEqual(
    manifests.map(({ verdict, champion }) => [verdict, champion?.version ?? null]),
    [
      ['pass', null],
      ['pass', '1.0.0'],
    ],
  )
  assert.equal(manifests[1]!.code.run, result.releases[1]!.trainedBy.run)
})

test('both AUC are what these columns hold: a little for the clock, more for the airports, no leak', () => {
  const [clock, airports] = manifests.map(
    ({ metrics }) => metrics.find(({ name }) => name === 'roc_auc')?.value,
  )
  assert.ok(clock && clock > 0.6 && clock < 0.66, `the clock ${clock}`)
  assert.ok(airports && airports > 0.66 && airports < 0.75, `the airports ${airports}`)
  assert.equal(manifests[1]!.dataset.clusters, 30)
})

test('the two releases are of the author’s own commits, and have different fingerprints', async () => {
  const [first, second] = manifests
  assert.notEqual(first!.fingerprint, second!.fingerprint)
  assert.equal(first!.code.sha, (await git(folders.repository, 'rev-parse', 'main')).trim())
})

test('each pull request has one comment; that of the second was updated and tells its history', () => {
  const comments = result.pulls.map(({ number }) => github.comments(number))
  assert.deepEqual(
    comments.map(({ length }) => length),
    [1, 1, 1],
  )
  assert.match(comments[1]![0]!.body, /Earlier/)
  assert.match(comments[2]![0]!.body, /this run comes from a fork and is not verified/)
})

test('every request of the demo is recorded, without any token', async () => {
  const text = await readFile(join(folder, 'requests.jsonl'), 'utf8')
  const paths = text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line).path)
  assert.ok(paths.includes('/repos/acme/flight-delay/issues/1/comments'))
  for (const secret of tokensOf(demo.sandbox)) assert.ok(!text.includes(secret))
  assert.deepEqual(demo.sandbox.unknownRoutes(), [])
})

test('every step is told with its time, and every job that ran', () => {
  const lines = printed.join('')
  assert.equal(lines.match(/^ {2}\d.* s$/gm)?.length, 4)
  for (const job of [
    'plan',
    'model (flight-delay) / candidate',
    'model (flight-delay) / champion',
    'model (flight-delay) / report',
    'result',
  ])
    assert.ok(lines.includes(`\n  ✓ Model / ${job} `), job)
  assert.match(lines, /^ {2}✗ Model \/ model \(flight-delay\) \/ judge /m)
})

test('the last screen holds verdicts, the refusal, releases and addresses that answer', async () => {
  const screen = lastScreen({ result, refusal, clone: 'state/flight-delay', seconds: 63.4, serves: true })
  for (const part of [
    /^ +#1 {2}Tell the model the airports.*\n.*\n +merged$/m,
    /^ +#2 {2}Do we need the clock at all\?\n.*\n +merge refused: Required status check/m,
    /^ +flight-delay@v1\.0\.0 +run \d+, on main$/m,
    /run \d+, of pull request #1 +not trained again$/m,
    / comments in 1 min 3 s\.$/m,
  ])
    assert.match(screen, part)
  for (const [url] of screen.matchAll(/http:\S+/g)) {
    const { status } = await fetch(url)
    assert.equal(status, 200, url)
  }
})

test('a state folder with anything of the user’s in it is left alone', async () => {
  const own = join(folder, 'own')
  await cp(join(STARTER, 'trainyard.yml'), join(own, 'trainyard.yml'))
  const scene = { starter: STARTER, root: ROOT, packages: new Map(), folder: own, host }
  await assert.rejects(playStory(scene), (error: unknown) => error instanceof Problem && error.where === own)
  assert.match(await readFile(join(own, 'trainyard.yml'), 'utf8'), /flight-delay/)
})

test('without the packages of the starter the demo says where it can be played', async () => {
  const starter = join(folder, 'lonely')
  await mkdir(starter)
  const dependencies = { 'no-such-data': '1.0.0', 'vega-datasets': '3.2.1' }
  await writeFile(join(starter, 'package.json'), JSON.stringify({ dependencies }))
  await assert.rejects(findPackages({ starter, root: ROOT }), (error: unknown) => {
    assert.ok(error instanceof Problem)
    assert.match(error.what, /no-such-data, which is not installed/)
    return /npm ci/.test(error.fix)
  })
})

/** The starter with a fifth of its flights, prepared once for all jobs; smaller batches to learn as much from them, fewer resamples. */
async function fewerFlights(copy: string): Promise<string> {
  await cp(STARTER, copy, {
    recursive: true,
    filter: path => !['data', 'node_modules'].includes(basename(path)),
  })
  const prepared = await prepare(copy)
  const file = join(copy, 'trainyard.yml')
  const config = await readFile(file, 'utf8')
  const fewer = config
    .replace('node prepare.ts', `cp -R ${prepared} data`)
    .replace(/batch: \d+/, 'batch: 256')
    .replace('    evaluate:', '    evaluate:\n      resamples: 400')
  assert.notEqual(fewer, config)
  await writeFile(file, fewer)
  return copy
}

/** Data as the starter's own script makes it, in a folder that stays. */
async function prepare(copy: string): Promise<string> {
  await linkPackages(packages, folder)
  await promisify(execFile)(process.execPath, ['prepare.ts', '--share', '0.02'], { cwd: copy })
  const prepared = join(folder, 'prepared')
  await rename(join(copy, 'data'), prepared)
  return prepared
}
