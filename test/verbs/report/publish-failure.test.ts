import assert from 'node:assert/strict'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Failure } from '../../../actions/_lib/contract/failure.ts'
import { MARKER, openPublishGround, type PublishGround } from '../../fixtures/publish-fixture.ts'
import { PERMISSIONS } from '../../rooms/forge/pull-fixture.ts'
import { CASES } from '../../rooms/report/cases.ts'
import { FAILURES } from '../../rooms/report/failure-cases.ts'
import { addJob, addRun, inspect, type Job, pushFiles } from '../../sandbox/testing.ts'
import { type ActionProcess, openAction } from '../../scenarios/walk/action-process.ts'

let action: ActionProcess
before(async () => {
  action = await openAction('report')
})
after(() => action.remove())

const ours = ({ stage }: PublishGround) => stage.bodies().filter(body => body.startsWith(MARKER))
const checks = ({ stage }: PublishGround) => inspect(stage.sandbox).checks()
const { problems, lines } = FAILURES['training-failed']!
const FAILED: Failure = {
  schema: 'trainyard/failure@1',
  stage: 'train',
  kind: 'failed',
  model: 'flight-delay',
  models: [],
  problems,
  lines: [...lines],
  seconds: 3,
  attempt: 1,
}

type Wish = {
  failure?: unknown
  jobs?: string
  runId?: number
  sha?: string
  inputs?: Record<string, string>
  /** The token's, besides writing comments and checks. */
  reads?: Record<string, 'read'>
}

/** The report of something that failed; `failure` is left as a job left it. */
async function failed(ground: PublishGround, { failure, jobs, inputs = {}, reads, ...more }: Wish) {
  const { files, stage } = ground
  const secret = stage.secret({ permissions: { ...PERMISSIONS, ...(reads ?? { actions: 'read' }) } })
  const step = ground.step(more)
  const { comparison: _, ...common } = step.inputs
  if (failure !== undefined) writeFileSync(join(files, 'failure.json'), JSON.stringify(failure))
  const told = {
    ...common,
    model: 'flight-delay',
    'github-token': secret,
    ...(failure !== undefined && { failure: join(files, 'failure.json') }),
    ...(jobs !== undefined && { jobs }),
    ...inputs,
  }
  return await ended(action.start({ ...step, inputs: told }))
}

async function judged(ground: PublishGround, more: Parameters<PublishGround['step']>[0], inputs = {}) {
  const step = ground.step({ comparison: CASES['pass']!.comparison, ...more })
  const { status, said } = await ended(action.start({ ...step, inputs: { ...step.inputs, ...inputs } }))
  assert.equal(status, 0, said)
}

async function ended(child: ChildProcess): Promise<{ status: number | null; said: string }> {
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', chunk => said.push(chunk))
  const [status] = await once(child, 'close')
  return { status: status as number | null, said: Buffer.concat(said).toString() }
}

/** A run of the workflow at the head, and its job `Train / flight-delay / candidate`. */
function leaveJob(
  { stage }: PublishGround,
  { runId, job = {} }: { runId: number; job?: Partial<Job> },
): void {
  const run = addRun(stage.sandbox, {
    id: runId,
    headSha: stage.sha,
    number: runId,
    status: 'in_progress',
    conclusion: null,
  })
  addJob(stage.sandbox, run, { name: 'Train / flight-delay / candidate', conclusion: 'cancelled', ...job })
}

const annotation = (message: string) => [
  { level: 'failure' as const, message, title: null, path: null, line: null },
]
const pushed = ({ stage }: PublishGround) =>
  pushFiles(stage, stage.place, { branch: 'better', from: 'better', files: { 'train.py': 'two\n' } })

test('a training that fails takes the place of an older ✅, whose numbers stay below as of their commit', async t => {
  const ground = await openPublishGround(t, action)
  await judged(ground, {})
  const sha = await pushed(ground)
  for (let round = 0; round < 2; round++) {
    const { status, said } = await failed(ground, {
      failure: FAILED,
      jobs: 'candidate: failure',
      sha,
      runId: 18,
    })
    assert.equal(status, 0, said)
  }
  const [body = '', ...more] = ours(ground)
  assert.deepEqual(more, [])
  assert.match(
    body,
    new RegExp(`^### ❌ \`flight-delay\`: training failed · attempt 1 · \`${sha.slice(0, 8)}\``, 'm'),
  )
  assert.match(body, /```text\n(.*\n)*ModuleNotFoundError: No module named 'lightgbm'\n```/)
  assert.match(body, /\*\*Fix:\*\* a Python package is not installed/)
  assert.match(
    body,
    new RegExp(`✅ Verdict of the older commit ${ground.stage.sha.slice(0, 8)}: 3 of 3 gates passed`),
  )
  assert.match(body, /\| `roc_auc`\s↑ \|/)
  const check = checks(ground).find(({ head }) => head === sha)
  assert.deepEqual([check?.conclusion, check?.output.title], ['failure', 'Training failed'])
  assert.equal(check?.output.summary, body)
})

test('the verdict of the next push takes the place of both', async t => {
  const ground = await openPublishGround(t, action)
  await failed(ground, { failure: FAILED, jobs: 'candidate: failure' })
  const sha = await pushed(ground)
  await judged(ground, { sha, runId: 18 })
  const [body = ''] = ours(ground)
  assert.match(body, /^### ✅ /m)
  assert.match(body, new RegExp(`\`${ground.stage.sha.slice(0, 8)}\` \\| ❌ training failed`))
})

test('of a job that left no document GitHub’s own words are shown: its limit, its step', async t => {
  const ground = await openPublishGround(t, action)
  const message = 'The job running on runner gpu-7 has exceeded the maximum execution time of 360 minutes.'
  leaveJob(ground, { runId: 17, job: { annotations: annotation(message) } })
  await failed(ground, { jobs: 'candidate: cancelled\njudge: skipped' })
  const [body = ''] = ours(ground)
  assert.match(body, /^### ⏱ `flight-delay`: training timed out after 360 minutes/m)
  assert.match(body, /Set `time-limit` below `timeout-minutes`/)
  assert.deepEqual(
    [checks(ground)[0]?.conclusion, checks(ground)[0]?.output.title],
    ['failure', 'Training timed out after 360 minutes'],
  )
})

test('a step of the job that failed before any training is named', async t => {
  const ground = await openPublishGround(t, action)
  const steps = ['success', 'failure', 'skipped'].map((conclusion, number) => ({
    name: ['Check the candidate out', 'Set up', 'Train'][number]!,
    number,
    status: 'completed' as const,
    conclusion,
  }))
  leaveJob(ground, { runId: 17, job: { conclusion: 'failure', steps } })
  await failed(ground, { jobs: 'candidate: failure' })
  assert.match(ours(ground)[0]!, /The step `Set up` did not succeed \(\[log\]/)
})

test('a lost runner is a failure, and a token that may not ask still says what needs says', async t => {
  const ground = await openPublishGround(t, action)
  leaveJob(ground, {
    runId: 17,
    job: { annotations: annotation('The runner lost communication with the server.') },
  })
  await failed(ground, { jobs: 'candidate: cancelled' })
  assert.match(ours(ground)[0]!, /^### ❌ `flight-delay`: training failed/m)
  assert.match(ours(ground)[0]!, /GitHub says: The runner lost communication with the server\./)
  await failed(ground, { jobs: 'judge: failure', reads: {}, runId: 18 })
  assert.match(ours(ground)[0]!, /^### ❌ `flight-delay`: evaluation failed/m)
})

test('a cancelled run whose commit is still the head says so', async t => {
  const ground = await openPublishGround(t, action)
  leaveJob(ground, { runId: 17, job: { annotations: annotation('The run was canceled by @ada.') } })
  await failed(ground, { jobs: 'candidate: cancelled' })
  const [body = ''] = ours(ground)
  assert.match(body, /^### ⏹ `flight-delay`: training cancelled/m)
  assert.match(body, /\*\*Re-run the failed jobs\*\* to start it again/)
  assert.deepEqual(
    [checks(ground)[0]?.conclusion, checks(ground)[0]?.output.title],
    ['cancelled', 'Training cancelled'],
  )
})

for (const { name, replace } of [
  { name: 'a newer push', replace: async (ground: PublishGround) => void (await pushed(ground)) },
  {
    name: 'a newer run at the same commit',
    replace: async (ground: PublishGround) => leaveJob(ground, { runId: 18 }),
  },
]) {
  test(`a run that ${name} has cancelled touches neither comment nor check`, async t => {
    const ground = await openPublishGround(t, action)
    leaveJob(ground, { runId: 17 })
    await judged(ground, { runId: 16 })
    const there = [ours(ground), checks(ground)]
    await replace(ground)
    const { status, said } = await failed(ground, { jobs: 'candidate: cancelled' })
    assert.equal(status, 0, said)
    assert.match(said, /Nothing is published: a newer run of #1/)
    assert.deepEqual([ours(ground), checks(ground)], there)
  })
}

for (const { name, failure } of [
  { name: 'is no JSON of ours', failure: { schema: 'trainyard/failure@1', verdict: 'pass' } },
  { name: 'is too large', failure: 'x'.repeat(300_000) },
]) {
  test(`a document that ${name} hides no failure`, async t => {
    const ground = await openPublishGround(t, action)
    const { status, said } = await failed(ground, { failure, jobs: 'candidate: failure' })
    assert.equal(status, 0, said)
    assert.match(said, /::warning::The failed job’s own document is not shown/)
    assert.match(ours(ground)[0]!, /^### ❌ `flight-delay`: training failed/m)
  })
}

test('a document speaks for its own job alone, and a log that quotes GitHub is no time-out', async t => {
  const ground = await openPublishGround(t, action)
  const message = 'the train command failed\n| exceeded the maximum execution time of 5 minutes'
  leaveJob(ground, { runId: 17, job: { conclusion: 'failure', annotations: annotation(message) } })
  await failed(ground, { failure: { ...FAILED, stage: 'plan', models: ['eta'] }, jobs: 'candidate: failure' })
  assert.match(ours(ground)[0]!, /^### ❌ `flight-delay`: training failed/m)
  assert.equal(ground.stage.bodies().filter(body => body.includes('eta')).length, 0)
})

test('a run’s document is inert: it can neither end its block, nor call anybody, nor pass for a verdict', async t => {
  const ground = await openPublishGround(t, action)
  const hostile = ['```', '@octocat', `${MARKER}`, '### ✅ passed', '</details>']
  await failed(ground, { failure: { ...FAILED, lines: hostile }, jobs: 'candidate: failure' })
  assert.match(
    ours(ground)[0]!,
    /````text\n```\n@octocat\n<!— trainyard:report .*\n### ✅ passed\n<\/details>\n````/,
  )
})

test('after the merge the numbers that were approved stay, and the release stands below them, once', async t => {
  const ground = await openPublishGround(t, action)
  await judged(ground, {})
  const [approved = ''] = ours(ground)
  const released = await pushed(ground)
  const merged = { 'after-merge': 'true', 'pull-request': '1', sha: released }
  for (const runId of [21, 21, 22]) await judged(ground, { sha: released, runId }, merged)
  const [body = '', ...more] = ours(ground)
  assert.deepEqual(more, [])
  assert.ok(body.startsWith(approved.trimEnd()))
  assert.equal(body.split('### After the merge: ✅').length, 2)
  assert.deepEqual(
    checks(ground).map(({ head, conclusion }) => [head, conclusion]),
    [
      [ground.stage.sha, 'success'],
      [released, 'success'],
    ],
  )
  await failed(ground, {
    failure: FAILED,
    jobs: 'candidate: failure',
    sha: released,
    runId: 23,
    inputs: merged,
  })
  const [last = ''] = ours(ground)
  assert.ok(last.startsWith(approved.trimEnd()))
  assert.match(last, /### After the merge: ❌ `flight-delay`: training failed/)
  assert.doesNotMatch(last, /After the merge: ✅/)
  await judged(ground, { runId: 24 })
  assert.match(ours(ground)[0]!, /### After the merge: ❌ `flight-delay`: training failed/)
})

test('after a merge without a comment the release stands alone, and a re-run does not repeat it', async t => {
  const ground = await openPublishGround(t, action)
  const merged = { 'after-merge': 'true', 'pull-request': '1', sha: ground.stage.sha }
  for (const runId of [21, 21]) await judged(ground, { runId }, merged)
  assert.equal(ours(ground)[0]!.split('### After the merge').length, 2)
})

test('a plan that fails corrects every comment of the pull request, and tells the models that it had chosen', async t => {
  const ground = await openPublishGround(t, action)
  await judged(ground, {})
  const sha = await pushed(ground)
  const plan = { ...FAILED, stage: 'plan', model: null, models: ['eta'], lines: [] }
  const { status, said } = await failed(ground, {
    failure: plan,
    jobs: 'plan: failure',
    sha,
    runId: 18,
    inputs: { model: '' },
  })
  assert.equal(status, 0, said)
  const bodies = ground.stage.bodies().filter(body => body.includes(': plan failed'))
  assert.deepEqual(bodies.map(body => body.match(/### ❌ `([\w-]+)`: plan failed/)?.[1]).sort(), [
    'eta',
    'flight-delay',
  ])
  assert.match(bodies[0]!, /✅ Verdict of the older commit/)
})

test('a plan that fails where nothing is known tells nobody', async t => {
  const ground = await openPublishGround(t, action)
  const { status, said } = await failed(ground, { jobs: 'plan: cancelled', inputs: { model: '' } })
  assert.equal(status, 0, said)
  assert.deepEqual([ours(ground).length, checks(ground).length], [0, 0])
})

test('nothing to report is a Problem', async t => {
  const ground = await openPublishGround(t, action)
  const { status, said } = await failed(ground, {})
  assert.equal(status, 2)
  assert.match(said, /there is nothing to report/)
})
