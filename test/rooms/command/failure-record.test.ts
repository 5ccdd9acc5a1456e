import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { withFailureRecord } from '../../../actions/_lib/command/failure-record.ts'
import { FAILURE_LIMITS, failureSchema } from '../../../actions/_lib/contract/failure.ts'
import { Problem } from '../../../actions/_lib/contract/problem.ts'
import type { Host } from '../../../actions/_lib/host/host.ts'
import { silentHost } from '../../fixtures/silent-host.ts'

let folder: string
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trainyard-failure-'))
})
after(() => rm(folder, { recursive: true }))

const where = 'trainyard.yml: models.toy.train.run'
const given = { out: 'out', model: 'toy' }
const runner = (more: Partial<Host> = {}) =>
  silentHost({ kind: 'actions', cwd: folder, env: { GITHUB_RUN_ATTEMPT: '2' }, ...more })
const left = async () =>
  failureSchema.parse(JSON.parse(await readFile(join(folder, 'out/failure.json'), 'utf8')))
const isThere = () =>
  readFile(join(folder, 'out/failure.json')).then(
    () => true,
    () => false,
  )
const failing = (error: unknown) =>
  withFailureRecord('train', async (_: typeof given, host) => {
    host.mask('hunter2-and-more')
    throw error
  })

test('what failed, where, the cure, the last lines and the attempt stand in failure.json', async () => {
  const error = new Problem({
    what: 'the train command ended with status 3: node train.mjs\n| reading rows\n| no column named b',
    where,
    fix: 'see its last lines',
  })
  await assert.rejects(failing(error)(given, runner()), error)
  const { seconds, ...failure } = await left()
  assert.ok(seconds >= 0)
  assert.deepEqual(failure, {
    schema: 'trainyard/failure@1',
    stage: 'train',
    kind: 'failed',
    model: 'toy',
    models: [],
    problems: [
      {
        what: 'the train command ended with status 3: node train.mjs',
        where,
        fix: 'see its last lines',
      },
    ],
    lines: ['reading rows', 'no column named b'],
    attempt: 2,
  })
})

test('a secret is masked in every text, also where a Problem quotes a file', async () => {
  const secret = 'hunter2-and-more'
  const error = new Problem({ what: `"${secret}" is no number\n| ${secret}`, where: secret, fix: secret })
  await assert.rejects(failing(error)(given, runner()))
  const text = JSON.stringify(await left())
  assert.doesNotMatch(text, /hunter2/)
  assert.match(text, /\*\*\* is no number|\\"\*\*\*\\" is no number/)
})

test('the folders of the job are left out of every text', async () => {
  const env = { GITHUB_WORKSPACE: '/home/runner/work/toy', RUNNER_TEMP: '/home/runner/temp' }
  const error = new Problem({
    what: '/home/runner/temp/run/predictions.csv has no rows',
    where: '/home/runner/work/toy/trainyard.yml: models.toy',
    fix: 'write it',
  })
  await assert.rejects(failing(error)(given, runner({ env })))
  const [problem] = (await left()).problems
  assert.deepEqual(
    [problem!.what, problem!.where],
    ['run/predictions.csv has no rows', 'trainyard.yml: models.toy'],
  )
})

test('texts and lists without end are cut to what the schema takes', async () => {
  const long = '🚂'.repeat(5000)
  const lines = Array.from({ length: 900 }, (_, i) => `| ${i} ${long}`).join('\n')
  const one = new Problem({ what: `${long}\n${lines}`, where: long, fix: long })
  await assert.rejects(failing(new AggregateError(Array(40).fill(one)))(given, runner()))
  const failure = await left()
  assert.equal(failure.problems.length, FAILURE_LIMITS.problems)
  assert.equal(failure.lines.length, FAILURE_LIMITS.lines)
  assert.match(failure.lines.at(-1)!, /^899 .*…$/u)
})

test('a defect of Trainyard is called one', async () => {
  await assert.rejects(failing(new TypeError('x is not a function'))(given, runner()))
  assert.match((await left()).problems[0]!.what, /defect of its own: x is not a function/)
})

test('an incomplete training says so; one that ends well leaves none, not even an older one', async () => {
  const ends = (status: string) =>
    withFailureRecord('train', async (_: typeof given) => ({ status: 0, outputs: { status }, result: null }))
  await ends('incomplete')(given, runner())
  const { kind, problems } = await left()
  assert.equal(kind, 'incomplete')
  assert.match(problems[0]!.fix, /re-run the failed jobs: the training resumes/)
  await ends('complete')(given, runner())
  assert.equal(await isThere(), false)
})

test('a terminal is told by the error alone, and an out folder that cannot be written hides no error', async () => {
  await assert.rejects(failing(new Error('first'))(given, runner({ kind: 'terminal' })), /first/)
  assert.equal(await isThere(), false)
  await writeFile(join(folder, 'file'), '')
  await assert.rejects(failing(new Error('second'))({ ...given, out: 'file' }, runner()), /second/)
})

test('a plan that had chosen its models names them', async () => {
  const plan = withFailureRecord('plan', async (_: { out: string }, __, known) => {
    known.models = ['a', 'b']
    throw new Error('refused')
  })
  await assert.rejects(plan({ out: 'out' }, runner()))
  assert.deepEqual((await left()).models, ['a', 'b'])
})
