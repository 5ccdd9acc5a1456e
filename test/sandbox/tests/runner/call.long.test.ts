import assert from 'node:assert/strict'
import test from 'node:test'
import { repositoryNamed } from '../../github/repository/repository.ts'
import { putVariable } from '../../github/variable/variable.ts'
import { gitIn, pushFiles, remoteOf } from '../github/clone.ts'
import { type FlowFixture, openFlow } from './flow-fixture.ts'

const expression = (inside: string) => `\${{ ${inside} }}`
const at = (name: string) => `.github/workflows/${name}.yml`

const CALLED = `
on:
  workflow_call:
    inputs: { model: { type: string, required: true }, seeds: { type: number, default: 2 } }
    secrets: { data: }
    outputs: { digest: { value: "${expression('jobs.train.outputs.digest')}" } }
env: { OWN: called }
jobs:
  train:
    runs-on: ubuntu-24.04
    permissions: { contents: write, issues: write }
    env: { DATA: "${expression('secrets.data')}", OTHER: "${expression('secrets.OTHER')}", MODEL: "${expression('inputs.model')}-${expression('inputs.seeds')}" }
    outputs: { digest: "${expression('steps.s.outputs.digest')}" }
    steps: [{ id: s, run: "set digest=sha-${expression('inputs.model')}" }, { run: api PUT /contents/x.txt }]
  deeper: { uses: $/.github/workflows/deeper.yml }
`
const DEEPER =
  'on: workflow_call\njobs: { leaf: { name: The leaf, runs-on: ubuntu-24.04, steps: [{ run: x }] } }'

/** Another repository with the reusable workflows, tagged `v1`; then its `main` gets another commit. */
async function publish(stage: FlowFixture): Promise<string> {
  const place = await stage.repository({ owner: 'trainyard', name: 'trainyard' })
  const files = { [at('model')]: CALLED, [at('deeper')]: DEEPER }
  const sha = await pushFiles(stage, place, { branch: 'main', files })
  const clone = `${stage.folder}/tags`
  await gitIn(stage.folder, 'clone', '-q', remoteOf(stage, place), clone)
  await gitIn(clone, 'tag', 'v1', sha)
  await gitIn(clone, 'push', '-q', 'origin', 'v1')
  await pushFiles(stage, place, { branch: 'main', files: { [at('model')]: 'on: push\njobs: {}' } })
  return sha
}

test('a job calls a workflow of another repository at a tag, which calls another one of that repository', async t => {
  const stage = await openFlow(t)
  const sha = await publish(stage)
  const { id } = repositoryNamed(stage.sandbox.world, 'acme', 'flight-delay')!
  const scope = { owner: null, repositoryId: id, environment: null }
  putVariable(stage.sandbox.world, 'secrets', scope, { name: 'S3', value: 'key' })
  putVariable(stage.sandbox.world, 'secrets', scope, { name: 'OTHER', value: 'not passed' })
  await stage.push({
    [at('w')]: `
on: push
env: { OWN: caller }
permissions: {}
jobs:
  model:
    name: Model
    strategy: { matrix: { model: [a, b] } }
    permissions: { contents: write, issues: write }
    uses: trainyard/trainyard/.github/workflows/model.yml@v1
    with: { model: "${expression('matrix.model')}" }
    secrets: { data: "${expression('secrets.S3')}" }
  after: { needs: model, runs-on: x, steps: [{ run: "assert ${expression("needs.model.outputs.digest == 'sha-b'")}" }] }
`,
  })
  await stage.runner.idle()
  assert.deepEqual(stage.jobs(), [
    'Model (a) / deeper / The leaf: success',
    'Model (a) / train: success',
    'Model (b) / deeper / The leaf: success',
    'Model (b) / train: success',
    'after: success',
  ])
  const request = stage.requests.get('Model (a) / train')!
  assert.deepEqual(request.env, { OWN: 'called', DATA: 'key', OTHER: '', MODEL: 'a-2' })
  assert.equal(request.source.sha, sha)
  const job = request.contexts['job'] as Record<string, string>
  assert.equal(job['workflow_ref'], 'trainyard/trainyard/.github/workflows/model.yml@refs/tags/v1')
  assert.deepEqual(
    [job['workflow_repository'], job['workflow_sha'], job['workflow_file_path']],
    ['trainyard/trainyard', sha, at('model')],
  )
  const github = request.contexts['github'] as Record<string, string>
  assert.equal(github['workflow_ref'], `acme/flight-delay/${at('w')}@refs/heads/main`)
  const leaf = stage.requests.get('Model (b) / deeper / The leaf')!
  assert.equal(leaf.source.sha, sha)
  const { data } = await stage.admin.actions.listWorkflowRunsForRepo(stage.place)
  const called = (name: string) => ({
    path: `trainyard/trainyard/${at(name)}@refs/tags/v1`,
    sha,
    ref: 'refs/tags/v1',
  })
  assert.deepEqual(data.workflow_runs[0]!.referenced_workflows, [called('model'), called('deeper')])
})

test('a called file of the repository itself is listed at the commit that was read', async t => {
  const stage = await openFlow(t)
  const sha = await stage.push({
    [at('w')]: 'on: push\njobs: { a: { uses: ./.github/workflows/deeper.yml } }',
    [at('deeper')]: DEEPER,
  })
  await stage.runner.idle()
  const { data } = await stage.admin.actions.listWorkflowRunsForRepo(stage.place)
  const ref = 'refs/heads/main'
  const path = `acme/flight-delay/${at('deeper')}@${ref}`
  assert.deepEqual(data.workflow_runs[0]!.referenced_workflows, [{ path, sha, ref }])
})

const calls = (job: string) => ({ [at('w')]: `on: push\njobs: { a: { ${job} } }` })
const refused: { name: string; files: Record<string, string>; want: RegExp }[] = [
  {
    name: 'permissions beyond the caller',
    files: calls(
      'permissions: { contents: read }, uses: trainyard/trainyard/.github/workflows/model.yml@v1, with: { model: a }',
    ),
    want: /`train` asks for `contents: write`/,
  },
  {
    name: 'permissions of a whole file beyond the caller',
    files: {
      ...calls('permissions: { contents: read }, uses: $/.github/workflows/x.yml'),
      [at('x')]:
        'on: workflow_call\npermissions: { issues: write }\njobs: { a: { permissions: {}, runs-on: x, steps: [] } }',
    },
    want: /x\.yml asks for `issues: write`/,
  },
  {
    name: 'an input that is missing',
    files: calls('uses: trainyard/trainyard/.github/workflows/model.yml@v1'),
    want: /requires the input `model`/,
  },
  {
    name: 'an input that it does not take',
    files: calls('uses: trainyard/trainyard/.github/workflows/deeper.yml@v1, with: { x: 1 }'),
    want: /does not declare the input `x`/,
  },
  {
    name: 'a secret that it does not take',
    files: calls('uses: trainyard/trainyard/.github/workflows/deeper.yml@v1, secrets: { x: 1 }'),
    want: /does not declare the secret `x`/,
  },
  {
    name: 'a tag that does not exist',
    files: calls('uses: trainyard/trainyard/.github/workflows/deeper.yml@v2'),
    want: /has no v2/,
  },
  {
    name: 'a repository that does not exist',
    files: calls('uses: who/knows/.github/workflows/deeper.yml@v1'),
    want: /repository who\/knows/,
  },
  {
    name: 'a file that does not exist',
    files: calls('uses: ./.github/workflows/none.yml'),
    want: /there is no \.github\/workflows\/none\.yml/,
  },
  {
    name: 'a file in another folder',
    files: calls('uses: ./reusable/none.yml'),
    want: /must name a workflow file in/,
  },
  {
    name: 'what is not to be called',
    files: {
      ...calls('uses: $/.github/workflows/x.yml'),
      [at('x')]: 'on: release\njobs: { a: { runs-on: x, steps: [] } }',
    },
    want: /not `on: workflow_call`/,
  },
  {
    name: 'a workflow that calls itself',
    files: {
      ...calls('uses: $/.github/workflows/x.yml'),
      [at('x')]: 'on: workflow_call\njobs: { a: { uses: $/.github/workflows/x.yml } }',
    },
    want: /nested more than 10 levels/,
  },
]

test('an invalid call is a startup failure of the run', async t => {
  const stage = await openFlow(t)
  await publish(stage)
  for (const { name, files, want } of refused) {
    await stage.push(files)
    await stage.runner.idle()
    const run = stage.runs().at(-1)!
    assert.equal(run.conclusion, 'startup_failure', name)
    const said = stage.sandbox.world.store.jobs.find(job => job.runId === run.id)?.annotations[0]?.message
    assert.match(said ?? '', want, name)
  }
})

test('an input of the wrong type fails the calling job', async t => {
  const stage = await openFlow(t)
  await stage.push({
    ...calls(`uses: $/.github/workflows/x.yml, with: { n: "${expression("'many'")}" }`),
    [at('x')]:
      'on: { workflow_call: { inputs: { n: { type: number } } } }\njobs: { a: { runs-on: x, steps: [{ run: x }] } }',
  })
  await stage.runner.idle()
  assert.deepEqual(stage.jobs(), ['a: failure'])
})

const OWN =
  'on: workflow_call\njobs: { gpu: { runs-on: [self-hosted, gpu], steps: [{ run: x }] }, cpu: { runs-on: ubuntu-24.04, steps: [{ run: x }] } }'
const owners: { caller: string; want: string[]; said: string | undefined }[] = [
  {
    caller: 'acme',
    want: ['a / cpu: success', 'a / gpu: failure'],
    said:
      `${at('own')}:2: Called workflows cannot be queued onto self-hosted runners across organisations/enterprises. ` +
      "Failed to queue this job. Labels: 'self-hosted , gpu'.",
  },
  { caller: 'Trainyard', want: ['a / cpu: success', 'a / gpu: success'], said: undefined },
]
for (const { caller, want, said } of owners) {
  test(`a called workflow of trainyard reaches the own runners of ${caller}: ${said === undefined}`, async t => {
    const stage = await openFlow(t)
    const shared = await stage.repository({ owner: 'trainyard', name: 'trainyard' })
    await pushFiles(stage, shared, { branch: 'main', files: { [at('own')]: OWN } })
    const place = await stage.repository({ owner: caller.toLowerCase(), name: 'toy' })
    const files = calls('uses: trainyard/trainyard/.github/workflows/own.yml@main')
    await pushFiles(stage, place, { branch: 'main', files })
    await stage.runner.idle()
    assert.deepEqual(stage.jobs(), want)
    const { jobs } = stage.sandbox.world.store
    assert.equal(jobs.find(({ name }) => name === 'a / gpu')?.annotations[0]?.message, said)
  })
}
