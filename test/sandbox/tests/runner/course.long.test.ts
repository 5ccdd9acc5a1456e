import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { createToken } from '../../github/identity/token.ts'
import type { Run } from '../../github/row/workflow.ts'
import { type FlowFixture, openFlow } from './flow-fixture.ts'

const expression = (inside: string) => `\${{ ${inside} }}`
const at = (name: string) => `.github/workflows/${name}.yml`

const grouped = (settings: string) => `
on: push
concurrency: { group: "train-${expression('github.ref')}"${settings} }
jobs:
  a: { runs-on: x, steps: [{ run: "wait ${expression('github.run_number')}" }] }
  b: { needs: a, runs-on: x, steps: [{ run: x }] }
  c: { needs: a, if: always(), runs-on: x, steps: [{ run: x }] }
`

test('a newer push cancels the run of its concurrency group; always() jobs still run', async t => {
  const stage = await openFlow(t)
  await stage.push({ [at('w')]: grouped(', cancel-in-progress: true') })
  await stage.reached('1')
  await stage.push({ 'x.txt': '2' })
  await stage.open('2')
  await stage.runner.idle()
  const [first, second] = stage.runs()
  assert.deepEqual([first?.conclusion, second?.conclusion], ['cancelled', 'success'])
  assert.deepEqual(stage.jobs(first), ['a: cancelled', 'b: cancelled', 'c: success'])
})

test('of two runs that start together the newer one cancels the older, even if it has more files to read', async t => {
  const stage = await openFlow(t)
  const group = 'concurrency: { group: one, cancel-in-progress: true }'
  await stage.push({
    [at('a')]: `on: repository_dispatch\n${group}\njobs: { deep: { uses: $/.github/workflows/b.yml } }`,
    [at('b')]: 'on: workflow_call\njobs: { deeper: { uses: $/.github/workflows/c.yml } }',
    [at('c')]: 'on: workflow_call\njobs: { leaf: { runs-on: x, steps: [{ run: wait never }] } }',
    [at('z')]: `on: repository_dispatch\n${group}\njobs: { quick: { runs-on: x, steps: [{ run: x }] } }`,
  })
  await stage.admin.repos.createDispatchEvent({ ...stage.place, event_type: 'go' })
  await stage.runner.idle()
  const ends = stage.runs().map(({ path, conclusion }) => [path, conclusion])
  assert.deepEqual(ends, [
    [at('a'), 'cancelled'],
    [at('z'), 'success'],
  ])
})

/** Resolves when the run of that number is completed. */
function over({ sandbox }: FlowFixture, number: number): Promise<void> {
  return new Promise(resolve => {
    sandbox.world.listeners.add(({ name, action, payload }) => {
      const isIt = (payload['run'] as Run | undefined)?.number === number
      if (name === 'workflow_run' && action === 'completed' && isIt) resolve()
    })
  })
}

test('only the newest run waits for a concurrency group, unless it has `queue: max`', async t => {
  const stage = await openFlow(t)
  for (const settings of ['', ', queue: max']) {
    const before = stage.runs().length
    await stage.push({ [at('w')]: grouped(settings) })
    await stage.reached(String(before + 1))
    const replaced = over(stage, before + 2)
    await stage.push({ 'x.txt': `2${settings}` })
    await stage.push({ 'x.txt': `3${settings}` })
    const pushed = () => stage.runs().slice(before)
    const gates = settings === '' ? [1, 3] : [1, 2, 3]
    if (settings === '') await replaced
    for (const gate of gates) await stage.open(String(before + gate))
    await stage.runner.idle()
    const want = settings === '' ? ['success', 'cancelled', 'success'] : ['success', 'success', 'success']
    assert.deepEqual(
      pushed().map(({ conclusion }) => conclusion),
      want,
    )
  }
})

test('`queue: max` does not cancel the running one', async t => {
  const stage = await openFlow(t)
  const cancels = expression('true')
  await stage.push({ [at('w')]: grouped(`, queue: max, cancel-in-progress: "${cancels}"`) })
  await stage.runner.idle()
  assert.equal(stage.runs()[0]?.conclusion, 'startup_failure')
  const [job] = stage.sandbox.world.store.jobs.all()
  assert.match(
    job?.annotations[0]?.message ?? '',
    /`queue: max` cannot be combined with `cancel-in-progress: true`/,
  )
})

test('jobs of one group run one after another; a skipped job does not enter it; a group inside itself is refused', async t => {
  const stage = await openFlow(t)
  await stage.push({
    [at('w')]: `
on: push
concurrency: outer
jobs:
  one: { runs-on: x, concurrency: inner, steps: [{ run: wait one }] }
  skipped: { if: false, runs-on: x, concurrency: { group: inner, cancel-in-progress: true }, steps: [{ run: x }] }
  two: { runs-on: x, concurrency: inner, steps: [{ run: wait two }] }
  itself: { runs-on: x, concurrency: Outer, steps: [{ run: x }] }
`,
  })
  await stage.reached('one')
  assert.ok(!stage.requests.has('two'))
  await stage.open('one')
  await stage.open('two')
  await stage.runner.idle()
  assert.deepEqual(stage.jobs(), ['itself: failure', 'one: success', 'skipped: skipped', 'two: success'])
})

test('cancelling a run ends its running and waiting jobs', async t => {
  const stage = await openFlow(t)
  await stage.push({
    [at('w')]: `
on: push
jobs:
  a: { runs-on: x, strategy: { matrix: { n: [1, 2, 3] } }, steps: [{ run: "wait gate-${expression('matrix.n')}" }] }
  mourns: { needs: a, if: cancelled(), runs-on: x, steps: [{ run: x }] }
`,
  })
  await stage.reached('gate-1')
  const [run] = stage.runs()
  await stage.admin.actions.cancelWorkflowRun({ ...stage.place, run_id: run!.id })
  await stage.runner.idle()
  assert.equal(stage.runs()[0]?.conclusion, 'cancelled')
  assert.deepEqual(stage.jobs(), [
    'a (1): cancelled',
    'a (2): cancelled',
    'a (3): cancelled',
    'mourns: success',
  ])
})

const REPEATED = `
on: push
jobs:
  well: { runs-on: x, outputs: { o: "${expression('steps.s.outputs.o')}" }, steps: [{ id: s, run: "set o=${expression('github.run_attempt')}" }] }
  skipped: { if: false, runs-on: x, steps: [{ run: x }] }
  flaky: { needs: well, runs-on: x, steps: [{ run: "assert ${expression("github.run_attempt != '1' && needs.well.outputs.o == '1'")}" }] }
  behind: { needs: flaky, runs-on: x, steps: [{ run: x }] }
  beside: { needs: [well, skipped], if: "!failure()", runs-on: x, steps: [{ run: x }] }
`

test('a re-run of failed jobs reuses the other jobs with their outputs', async t => {
  const stage = await openFlow(t)
  await stage.push({ [at('w')]: REPEATED })
  await stage.runner.idle()
  assert.equal(stage.runs()[0]?.conclusion, 'failure')
  stage.requests.clear()
  const [run] = stage.runs()
  await stage.admin.actions.reRunWorkflowFailedJobs({ ...stage.place, run_id: run!.id })
  await stage.runner.idle()
  assert.deepEqual([...stage.requests.keys()].sort(), ['behind', 'flaky'])
  assert.deepEqual(stage.jobs(), [
    'behind: success',
    'beside: success',
    'flaky: success',
    'skipped: skipped',
    'well: success',
  ])
  const [again] = stage.runs()
  assert.deepEqual([again?.attempt, again?.conclusion], [2, 'success'])
  const first = await stage.admin.actions.getWorkflowRunAttempt({
    ...stage.place,
    run_id: run!.id,
    attempt_number: 1,
  })
  assert.equal(first.data.conclusion, 'failure')
  stage.requests.clear()
  stage.runner.rerun(run!.id)
  await stage.runner.idle()
  assert.deepEqual([...stage.requests.keys()].sort(), ['beside', 'flaky', 'well'])
})

test('a workflow_run runs on the default branch, with the permissions of a push', async t => {
  const stage = await openFlow(t)
  const sha = await stage.push({
    [at('train')]:
      'name: Train\non: { push: { branches: [topic] } }\njobs: { a: { runs-on: x, steps: [{ run: exit 1 }] } }',
    [at('report')]: `
on: { workflow_run: { workflows: [Train], types: [completed] } }
jobs: { r: { runs-on: x, permissions: { issues: write }, steps: [{ run: "assert ${expression("github.event.workflow_run.conclusion == 'failure' && github.event.workflow_run.head_branch == 'topic'")}" }] } }
`,
    [at('loop')]:
      'name: Loop\non: { workflow_run: { workflows: [Train, Loop], types: [completed] } }\njobs: { l: { runs-on: x, steps: [{ run: x }] } }',
  })
  await stage.push({ 'x.txt': '1' }, 'topic')
  await stage.runner.idle()
  const runs = stage.runs().map(({ name, event, headSha, conclusion }) => [name, event, headSha, conclusion])
  const loops = runs.filter(([name]) => name === 'Loop')
  assert.equal(loops.length, 3)
  assert.deepEqual(
    runs.find(([name]) => name === at('report')),
    [at('report'), 'workflow_run', sha, 'success'],
  )
})

test('runs left in progress by a stopped runner are cancelled when the next one opens', async t => {
  const stage = await openFlow(t)
  const { store } = stage.sandbox.world
  await stage.push({ [at('w')]: 'on: push\njobs: { a: { runs-on: x, steps: [{ run: wait gate }] } }' })
  await stage.reached('gate')
  const [run] = stage.runs()
  const [job] = store.jobs.all()
  const token = store.tokens.find(({ job }) => job === 'a')!
  await stage.runner.close()
  assert.equal(stage.runs()[0]?.conclusion, 'cancelled')
  const place = join(stage.folder, 'runner', `job-${job!.id}`)
  mkdirSync(place)
  const orphan = spawn('sleep', ['300'], { env: { ...process.env, RUNNER_WORKSPACE: place } })
  const ended = once(orphan, 'exit')
  const others = createToken(stage.sandbox.world, { job: 'a' })
  store.runs.put(run!)
  store.jobs.put(job!)
  store.tokens.put(token)
  const next = stage.reopen()
  t.after(() => next.close())
  assert.equal(store.runs.get(run!.id)?.conclusion, 'cancelled')
  assert.equal(store.jobs.get(job!.id)?.conclusion, 'cancelled')
  assert.equal(store.tokens.get(token.id)?.revoked, true)
  assert.equal(store.tokens.get(others.id)?.revoked, false)
  assert.ok(!existsSync(place))
  if (existsSync('/proc')) assert.deepEqual(await ended, [null, 'SIGKILL'])
  else orphan.kill()
  next.rerun(run!.id)
  await stage.open('gate')
  await next.idle()
  assert.equal(store.runs.get(run!.id)?.conclusion, 'success')
})
