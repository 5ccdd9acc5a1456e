import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { promisify } from 'node:util'
import { platformOf } from '../../../actions/_lib/packages/native-package.ts'
import type { PinnedPackage } from '../../../actions/_lib/packages/pinned-package.ts'

const ROOT = join(import.meta.dirname, '../../..')
const PINS = join(ROOT, 'actions/_lib/data/duckdb-pins.json')

/** A self-hosted runner: the action where the runner puts it, a workspace beside it, and a home that all jobs share. */
let runner: string
before(async () => {
  runner = await mkdtemp(join(tmpdir(), 'planted-'))
  const action = join(runner, 'work/_actions/trainyard/trainyard/v1')
  await mkdir(action, { recursive: true })
  await cp(join(ROOT, 'package.json'), join(action, 'package.json'))
  await cp(join(ROOT, 'actions/_dist'), join(action, 'actions/_dist'), { recursive: true })
  await mkdir(join(runner, 'home'))
  await mkdir(join(runner, 'work/flights/flights'), { recursive: true })
})
after(() => rm(runner, { recursive: true }))

/** A DuckDB of the pinned version that says that it ran. */
async function plant(modules: string, version: string): Promise<void> {
  const folder = join(modules, '@duckdb/node-api')
  await mkdir(folder, { recursive: true })
  const main = `require('node:fs').writeFileSync(${JSON.stringify(join(runner, 'ran'))}, __filename)`
  await writeFile(join(folder, 'index.js'), main)
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ name: '@duckdb/node-api', version, main: 'index.js' }),
  )
}

/** The tool cache as an earlier job left it: the packages for this machine, under the name of their hashes. */
async function fillCache(cache: string, pins: readonly PinnedPackage[]): Promise<void> {
  const { os, cpu, libc } = platformOf()
  const fits = (wanted: string[] | undefined, here: string | null) =>
    !wanted || !here || wanted.includes(here)
  const here = pins.filter(pin => fits(pin.os, os) && fits(pin.cpu, cpu) && fits(pin.libc, libc))
  const hash = createHash('sha256')
  for (const { name, integrity } of here) hash.update(`${name} ${integrity}\n`)
  const folder = join(cache, 'trainyard/duckdb-node-api', hash.digest('hex').slice(0, 16), 'node_modules')
  for (const { name } of here) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await cp(join(ROOT, 'node_modules', name), join(folder, name), { recursive: true })
  }
}

test('DuckDB that was planted above the action, in the workspace or in the home folder is not run', async () => {
  const pins: PinnedPackage[] = JSON.parse(await readFile(PINS, 'utf8'))
  const places = [
    'work',
    'work/_actions',
    'work/_actions/trainyard',
    'work/flights',
    'work/flights/flights',
    'home',
    '.',
  ]
  for (const place of places) await plant(join(runner, place, 'node_modules'), pins[0]!.version)
  for (const place of ['.node_modules', '.node_libraries'])
    await plant(join(runner, 'home', place), pins[0]!.version)
  await fillCache(join(runner, 'tools'), pins)
  const workspace = join(runner, 'work/flights/flights')
  await writeFile(join(workspace, 'predictions.csv'), 'id,score\n1,0.9\n2,0.2\n3,0.8\n4,0.1\n')
  await writeFile(join(workspace, 'labels.csv'), 'id,label\n1,1\n2,0\n3,1\n4,0\n')
  const env = {
    PATH: process.env['PATH'],
    HOME: join(runner, 'home'),
    NODE_PATH: join(runner, 'home/node_modules'),
    GITHUB_WORKSPACE: workspace,
    RUNNER_TOOL_CACHE: join(runner, 'tools'),
    RUNNER_TEMP: runner,
    npm_config_registry: 'http://127.0.0.1:9',
    INPUT_TASK: 'binary',
    INPUT_PREDICTIONS: 'predictions.csv',
    INPUT_LABELS: 'labels.csv',
    INPUT_OUT: 'judged',
  }
  const bundle = join(runner, 'work/_actions/trainyard/trainyard/v1/actions/_dist/evaluate.mjs')
  await promisify(execFile)(process.execPath, [bundle], { env, cwd: workspace }).catch(() => undefined)
  assert.equal(existsSync(join(runner, 'ran')), false, 'what was planted did not run')
  assert.ok(
    existsSync(join(workspace, 'judged/evaluation.json')),
    'and the copy in the tool cache did the work',
  )
})
