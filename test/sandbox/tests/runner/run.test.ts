import assert from 'node:assert/strict'
import test from 'node:test'
import { openFlow } from './flow-fixture.ts'

const expression = (inside: string) => `\${{ ${inside} }}`
const at = (name: string) => `.github/workflows/${name}.yml`

test('a push runs its workflow: needs, outputs, a matrix, contexts', async t => {
  const stage = await openFlow(t)
  const sha = await stage.push({
    [at('w')]: `
name: Train
run-name: Train ${expression('github.ref_name')}
on: push
env: { A: "${expression('github.ref_name')}" }
jobs:
  plan:
    runs-on: ubuntu-latest
    outputs: { models: "${expression('steps.s.outputs.models')}" }
    steps: [{ id: s, run: 'set models=["a","b"]' }]
  train:
    needs: plan
    runs-on: [self-hosted, gpu]
    strategy: { matrix: { model: "${expression('fromJSON(needs.plan.outputs.models)')}" } }
    outputs: { last: "${expression('steps.s.outputs.last')}" }
    steps: [{ id: s, run: "set last=${expression('matrix.model')}-${expression('env.A')}-${expression('strategy.job-total')}" }]
  result:
    needs: [plan, train]
    if: always()
    name: The result
    runs-on: x
    steps: [{ run: "assert ${expression("needs.train.outputs.last == 'b-main-2' && needs.train.result == 'success'")}" }]
`,
  })
  await stage.runner.idle()
  const [run] = stage.runs()
  const jobs = ['The result: success', 'plan: success', 'train (a): success', 'train (b): success']
  assert.deepEqual(stage.jobs(), jobs)
  assert.deepEqual(
    [run?.headSha, run?.conclusion, run?.title, run?.name],
    [sha, 'success', 'Train main', 'Train'],
  )
  const { data } = await stage.admin.checks.listForRef({ ...stage.place, ref: sha })
  assert.equal(data.check_runs.find(({ name }) => name === 'The result')?.conclusion, 'success')
  const row = stage.sandbox.world.store.jobs.find(({ name }) => name === 'train (a)')
  assert.deepEqual(row?.labels, ['self-hosted', 'gpu'])
})

const skipping = `
on: push
jobs:
  fails: { runs-on: x, steps: [{ run: exit 1 }] }
  waits: { needs: fails, runs-on: x, steps: [{ run: x }] }
  further: { needs: waits, runs-on: x, steps: [{ run: x }] }
  always: { needs: waits, if: always(), runs-on: x, steps: [{ run: x }] }
  behind: { needs: always, runs-on: x, steps: [{ run: x }] }
  uncancelled: { needs: always, if: "!cancelled()", runs-on: x, steps: [{ run: x }] }
  mourns: { needs: further, if: failure(), runs-on: x, steps: [{ run: x }] }
  false: { if: false, runs-on: x, steps: [{ run: x }] }
  seen: { needs: [fails, waits], if: "always() && needs.fails.result == 'failure' && needs.waits.result == 'skipped'", runs-on: x, steps: [{ run: x }] }
`

test('jobs with a failed direct or indirect need are skipped, unless their condition names a status', async t => {
  const stage = await openFlow(t)
  await stage.push({ [at('w')]: skipping })
  await stage.runner.idle()
  assert.deepEqual(stage.jobs(), [
    'always: success',
    'behind: skipped',
    'fails: failure',
    'false: skipped',
    'further: skipped',
    'mourns: success',
    'seen: success',
    'uncancelled: success',
    'waits: skipped',
  ])
  assert.equal(stage.runs()[0]?.conclusion, 'failure')
})

test('continue-on-error keeps the run green; an error thrown by one job fails only that job', async t => {
  const stage = await openFlow(t)
  await stage.push({
    [at('w')]: `
on: push
jobs:
  may: { runs-on: x, continue-on-error: true, steps: [{ run: exit 1 }] }
  next: { needs: may, runs-on: x, steps: [{ run: "assert ${expression("needs.may.result == 'success'")}" }] }
  garbage: { needs: may, if: "${expression("fromJSON('{')")}", runs-on: x, steps: [{ run: x }] }
  broken: { runs-on: x, steps: [{ run: throw }] }
`,
  })
  await stage.runner.idle()
  const jobs = ['broken: failure', 'garbage: failure', 'may: failure', 'next: success']
  assert.deepEqual(stage.jobs(), jobs)
  const said = (name: string) =>
    stage.sandbox.world.store.jobs.find(job => job.name === name)?.annotations[0]?.message ?? ''
  assert.match(said('garbage'), /^\.github\/workflows\/w\.yml:6: .*fromJSON/)
  assert.match(said('broken'), /the toy broke/)
})

test('names of jobs: matrix values in brackets, cut after 100 characters, expressions as written if skipped', async t => {
  const stage = await openFlow(t)
  await stage.push({
    [at('w')]: `
on: push
jobs:
  same: { runs-on: x, strategy: { matrix: { n: [1, "1"] } }, steps: [{ run: x }] }
  long: { runs-on: x, name: ${'l'.repeat(120)}, steps: [{ run: x }] }
  skipped: { if: false, runs-on: x, name: "Of ${expression('matrix.n')}", strategy: { matrix: { n: [1] } }, steps: [{ run: x }] }
`,
  })
  await stage.runner.idle()
  const cut = `${'l'.repeat(97)}...`
  assert.deepEqual(stage.jobs(), [
    `Of ${expression('matrix.n')}: skipped`,
    `${cut}: success`,
    'same (1): success',
    'same (1): success',
  ])
  stage.requests.clear()
  const [run] = stage.runs()
  stage.runner.rerun(run!.id, { failedOnly: true })
  await stage.runner.idle()
  assert.deepEqual([stage.jobs().length, stage.requests.size], [4, 0])
})

test('the first failure of a matrix cancels the others, unless fail-fast is false', async t => {
  const stage = await openFlow(t)
  const matrix = (failFast: boolean) => `
on: push
jobs:
  m:
    runs-on: x
    strategy: { fail-fast: ${failFast}, matrix: { n: [1, 2, 3] } }
    steps: [{ run: "${expression("matrix.n == 1 && 'exit' || matrix.n == 2 && 'wait fast' || 'set a=b'")}", id: s }]
`
  await stage.push({ [at('fast')]: matrix(true) })
  await stage.runner.idle()
  assert.deepEqual(stage.jobs(), ['m (1): failure', 'm (2): cancelled', 'm (3): cancelled'])
  await stage.push({ [at('fast')]: matrix(false) })
  await stage.open('fast')
  await stage.runner.idle()
  assert.deepEqual(stage.jobs(), ['m (1): failure', 'm (2): success', 'm (3): success'])
})

test('no more jobs run at once than the runner and the matrix allow', async t => {
  const stage = await openFlow(t)
  await stage.push({
    [at('w')]: `
on: push
jobs:
  one: { runs-on: x, strategy: { max-parallel: 1, matrix: { n: [1, 2] } }, steps: [{ run: "wait one-${expression('matrix.n')}" }] }
  two: { runs-on: x, strategy: { matrix: { n: [1, 2] } }, steps: [{ run: "wait two-${expression('matrix.n')}" }] }
`,
  })
  await stage.reached('one-1')
  await stage.reached('two-1')
  assert.deepEqual([...stage.requests.keys()], ['one (1)', 'two (1)'])
  await stage.open('two-1')
  await stage.reached('two-2')
  assert.ok(!stage.requests.has('one (2)'))
  for (const gate of ['one-1', 'one-2', 'two-2']) await stage.open(gate)
  await stage.runner.idle()
  assert.equal(stage.runs()[0]?.conclusion, 'success')
})

test('an unsupported or invalid file is a startup failure with the reason', async t => {
  const stage = await openFlow(t)
  const sha = await stage.push({
    [at('bad')]: 'on: push\njobs:\n  a:\n    runs-on: x\n    services: {}\n    steps: [{ run: x }]\n',
    [at('other')]: 'on: release\njobs: { a: { runs-on: x, services: {}, steps: [] } }\n',
    [at('broken')]: 'on: push\n  jobs: {\n',
    [at('waits')]: 'on: [pull_request, watch]\njobs: {}\n',
  })
  await stage.runner.idle()
  const found = stage.runs().map(({ path, conclusion }) => `${path}: ${conclusion}`)
  const failed = ['bad', 'broken', 'waits'].map(name => `${at(name)}: startup_failure`)
  assert.deepEqual(found.sort(), failed)
  await stage.admin.repos.createDispatchEvent({ ...stage.place, event_type: 'x' })
  await stage.runner.idle()
  assert.equal(stage.runs().length, failed.length)
  const { data } = await stage.admin.checks.listForRef({ ...stage.place, ref: sha })
  const check = data.check_runs.find(({ name }) => name === at('bad'))!
  const notes = await stage.admin.checks.listAnnotations({ ...stage.place, check_run_id: check.id })
  assert.equal(notes.data[0]?.path, at('bad'))
  assert.equal(notes.data[0]?.start_line, 5)
  assert.match(notes.data[0]?.message ?? '', /`services` of the job `a` is not supported/)
})

test('a dispatch runs one file with typed inputs, and refuses others', async t => {
  const stage = await openFlow(t)
  await stage.push({
    [at('d')]: `
on: { workflow_dispatch: { inputs: { seeds: { type: number, default: 3 }, dry: { type: boolean }, to: { type: choice, options: [a, b] } } } }
jobs: { a: { runs-on: x, steps: [{ run: "assert ${expression("inputs.seeds == 5 && inputs.dry == true && inputs.to == 'a' && github.event.inputs.seeds == '5'")}" }] } }
`,
  })
  const dispatch = (inputs: Record<string, string>) =>
    stage.admin.actions.createWorkflowDispatch({ ...stage.place, workflow_id: 'd.yml', ref: 'main', inputs })
  await dispatch({ seeds: '5', dry: 'true' })
  await stage.runner.idle()
  assert.deepEqual(stage.jobs(), ['a: success'])
  await dispatch({ seeds: 'many' })
  await stage.runner.idle()
  assert.equal(stage.runs().at(-1)?.conclusion, 'startup_failure')
  await dispatch({ speed: '1' })
  await stage.runner.idle()
  assert.equal(stage.runs().at(-1)?.conclusion, 'startup_failure')
})

test('a schedule fires by name, a repository dispatch by type, on the default branch', async t => {
  const stage = await openFlow(t)
  const sha = await stage.push({
    [at('n')]:
      'name: Nightly\non: { schedule: [{ cron: "0 3 * * *" }], repository_dispatch: { types: [retrain] } }\njobs: { a: { runs-on: x, steps: [{ run: x }] } }\n',
  })
  stage.runner.fire('acme/flight-delay', 'Nightly')
  await stage.runner.idle()
  assert.equal(stage.runs().length, 1)
  const event = stage.requests.get('a')!.payload as Record<string, string>
  assert.equal(event['schedule'], '0 3 * * *')
  stage.runner.fire('acme/flight-delay', '0 4 * * *')
  await stage.admin.repos.createDispatchEvent({ ...stage.place, event_type: 'retrain' })
  await stage.admin.repos.createDispatchEvent({ ...stage.place, event_type: 'other' })
  await stage.runner.idle()
  assert.deepEqual(
    stage.runs().map(({ event, headSha, conclusion }) => [event, headSha, conclusion]),
    [
      ['schedule', sha, 'success'],
      ['repository_dispatch', sha, 'success'],
    ],
  )
})
