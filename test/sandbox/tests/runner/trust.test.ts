import assert from 'node:assert/strict'
import test from 'node:test'
import { createToken } from '../../github/identity/token.ts'
import { ensureUser } from '../../github/identity/user.ts'
import { forkRepository } from '../../github/repository/fork.ts'
import { repositoryNamed } from '../../github/repository/repository.ts'
import { putVariable } from '../../github/variable/variable.ts'
import { pushFiles, remoteOf } from '../github/clone.ts'
import { type FlowFixture, openFlow } from './flow-fixture.ts'

const expression = (inside: string) => `\${{ ${inside} }}`
const at = (name: string) => `.github/workflows/${name}.yml`
const STEPS = `
    runs-on: x
    steps:
      - run: api GET /contents/README.md
      - run: api PUT /contents/${expression('github.job')}.txt
      - run: api POST /issues/1/comments
      - run: api POST /check-runs
`

const WORKFLOW = `
on: [pull_request]
permissions: {}
jobs:
  none:${STEPS}
  reads:
    permissions: { contents: read }${STEPS}
  comments:
    permissions: { contents: read, pull-requests: write }${STEPS}
  writes:
    permissions: { contents: write, checks: write }${STEPS}
  all:
    permissions: write-all${STEPS}
`

function scopeOf({ id }: { id: number }, environment: string | null = null) {
  return { owner: null, repositoryId: id, environment }
}

/** A pull request from a branch, or from a fork. */
async function openPull(
  stage: FlowFixture,
  { fork, files }: { fork: boolean; files: Record<string, string> },
) {
  const { world } = stage.sandbox
  const parent = repositoryNamed(world, 'acme', 'flight-delay')!
  if (fork) await forkRepository(world, parent, { owner: 'mallory' })
  const from = fork ? { owner: 'mallory', repo: 'flight-delay' } : stage.place
  const sha = await pushFiles(stage, from, { branch: 'change', files, remote: remoteOf(stage, from) })
  const client = stage.as({ login: fork ? 'mallory' : 'admin' })
  const head = fork ? 'mallory:change' : 'change'
  const { data } = await client.pulls.create({ ...stage.place, title: 'Change', head, base: 'main' })
  return { sha, number: data.number }
}

test("the server refuses what a job's permissions do not name", async t => {
  const stage = await openFlow(t)
  await stage.push({ [at('w')]: WORKFLOW })
  await openPull(stage, { fork: false, files: { 'a.txt': '1' } })
  await stage.runner.idle()
  assert.deepEqual(Object.fromEntries(stage.answers), {
    none: [200, 403, 403, 403],
    reads: [200, 403, 403, 403],
    comments: [200, 403, 201, 403],
    writes: [200, 201, 403, 201],
    all: [200, 201, 201, 201],
  })
})

test("a fork's jobs have read access only, whatever permissions they name, and no secrets", async t => {
  const stage = await openFlow(t)
  await stage.push({ [at('w')]: WORKFLOW })
  const repository = repositoryNamed(stage.sandbox.world, 'acme', 'flight-delay')!
  putVariable(stage.sandbox.world, 'secrets', scopeOf(repository), { name: 'data', value: 'precious' })
  const { sha } = await openPull(stage, { fork: true, files: { 'a.txt': '1' } })
  await stage.runner.idle()
  for (const [job, statuses] of stage.answers) assert.deepEqual(statuses, [200, 403, 403, 403], job)
  const { contexts, payload, run } = stage.requests.get('all')!
  assert.deepEqual(Object.keys(contexts['secrets'] as object), ['GITHUB_TOKEN'])
  assert.equal(run.headSha, sha)
  assert.deepEqual(run.pulls, [])
  const { pull_request } = payload as { pull_request: { head: { repo: { full_name: string }; sha: string } } }
  assert.deepEqual([pull_request.head.repo.full_name, pull_request.head.sha], ['mallory/flight-delay', sha])
})

test('Dependabot’s jobs have no secret of the repository', async t => {
  const stage = await openFlow(t)
  const repository = repositoryNamed(stage.sandbox.world, 'acme', 'flight-delay')!
  putVariable(stage.sandbox.world, 'secrets', scopeOf(repository), { name: 'data', value: 'precious' })
  const login = 'dependabot[bot]'
  ensureUser(stage.sandbox.world, login, { type: 'Bot' })
  await stage.admin.repos.addCollaborator({ ...stage.place, username: login, permission: 'push' })
  const secret = createToken(stage.sandbox.world, { login }).secret
  const files = { [at('w')]: 'on: push\njobs: { a: { runs-on: x, steps: [{ run: x }] } }' }
  const remote = remoteOf(stage, stage.place, secret)
  await pushFiles(stage, stage.place, { branch: 'bump', files, remote })
  await stage.runner.idle()
  const { contexts } = stage.requests.get('a')!
  assert.deepEqual(
    Object.keys(contexts['secrets'] as object).filter(name => name === 'DATA'),
    [],
  )
})

test("a job's token is revoked when the job ends", async t => {
  const stage = await openFlow(t)
  await stage.push({
    [at('w')]: 'on: push\njobs: { a: { runs-on: x, steps: [{ run: api GET /contents/README.md }] } }',
  })
  await stage.runner.idle()
  assert.deepEqual(stage.answers.get('a'), [200])
  const { token } = stage.requests.get('a')!
  const response = await fetch(`${stage.sandbox.api}/repos/acme/flight-delay/contents/README.md`, {
    headers: { authorization: `token ${token}` },
  })
  assert.equal(response.status, 401)
})

test('a pull request runs the workflow of its trial merge, and nothing while it has conflicts', async t => {
  const stage = await openFlow(t)
  await stage.push({
    [at('w')]: 'on: pull_request\njobs: { old: { runs-on: x, steps: [{ run: x }] } }',
    'a.txt': '1',
  })
  await stage.push({ 'b.txt': 'base' })
  const changed = 'on: pull_request\njobs: { new: { runs-on: x, steps: [{ run: x }] } }'
  const { sha } = await openPull(stage, { fork: false, files: { [at('w')]: changed } })
  await stage.runner.idle()
  const { contexts, source } = stage.requests.get('new')!
  const github = contexts['github'] as Record<string, string>
  assert.equal(github['ref'], 'refs/pull/1/merge')
  assert.notEqual(github['sha'], sha)
  assert.equal(source.sha, github['sha'])
  assert.deepEqual([github['head_ref'], github['base_ref']], ['change', 'main'])
  const count = stage.runs().length
  await stage.push({ [at('w')]: 'on: pull_request\njobs: { other: { runs-on: x, steps: [{ run: y }] } }' })
  await pushFiles(stage, stage.place, { branch: 'change', from: 'change', files: { 'c.txt': '1' } })
  await stage.runner.idle()
  assert.equal(stage.runs().length, count)
})

test('GITHUB_TOKEN starts runs only by dispatches; runs of its pull requests await approval', async t => {
  const stage = await openFlow(t)
  await stage.push({
    [at('w')]: `
on: [push, pull_request, issue_comment]
jobs: { a: { runs-on: x, permissions: { contents: write, issues: write }, steps: [{ run: x }] } }
`,
    [at('l')]: 'on: { pull_request: { types: [labeled] } }\njobs: { l: { runs-on: x, steps: [{ run: x }] } }',
    [at('d')]: 'on: repository_dispatch\njobs: { a: { runs-on: x, steps: [{ run: x }] } }',
  })
  await stage.runner.idle()
  const { world } = stage.sandbox
  const repository = repositoryNamed(world, 'acme', 'flight-delay')!
  world.store.repositories.put({ ...repository, jobsOpenPulls: true })
  const count = stage.runs().length
  const token = createToken(world, { repositories: ['acme/flight-delay'], job: 'a' })
  const job = stage.as({})
  await pushFiles(stage, stage.place, {
    branch: 'robot',
    files: { 'a.txt': '1' },
    remote: remoteOf(stage, stage.place, token.secret),
  })
  await job.issues.create({ ...stage.place, title: 'An issue' })
  await job.issues.createComment({ ...stage.place, issue_number: 1, body: 'hello' })
  await stage.runner.idle()
  assert.equal(stage.runs().length, count)
  await job.pulls.create({ ...stage.place, title: 'Robot', head: 'robot', base: 'main' })
  await stage.runner.idle()
  const waiting = stage.runs().at(-1)!
  assert.deepEqual(
    [waiting.event, waiting.conclusion, stage.jobs(waiting)],
    ['pull_request', 'action_required', []],
  )
  await stage.admin.actions.approveWorkflowRun({ ...stage.place, run_id: waiting.id })
  await stage.runner.idle()
  assert.deepEqual(stage.jobs(), ['a: success'])
  const label = { ...stage.place, issue_number: 2 }
  const before = stage.runs().length
  await job.issues.addLabels({ ...label, labels: ['quiet'] })
  await stage.runner.idle()
  assert.equal(stage.runs().length, before)
  await stage.admin.issues.addLabels({ ...label, labels: ['loud'] })
  await stage.runner.idle()
  assert.deepEqual([stage.runs().length, stage.jobs()], [before + 1, ['l: success']])
  await job.repos.createDispatchEvent({ ...stage.place, event_type: 'go' })
  await stage.runner.idle()
  assert.equal(stage.runs().at(-1)?.event, 'repository_dispatch')
})

test('a merge queue runs the workflow of its merge commit, with the permissions of a push', async t => {
  const stage = await openFlow(t)
  await stage.push({
    [at('w')]: `
on: { merge_group: { branches: [main] } }
jobs: { queued: { runs-on: x, permissions: { contents: write }, steps: [{ run: "assert ${expression("github.event.merge_group.base_ref == 'refs/heads/main' && startsWith(github.ref, 'refs/heads/gh-readonly-queue/main/pr-1-')")}" }, { run: api PUT /contents/x.txt }] } }
`,
    [at('other')]:
      'on: { merge_group: { branches: [release] } }\njobs: { a: { runs-on: x, steps: [{ run: x }] } }',
  })
  await openPull(stage, { fork: false, files: { 'a.txt': '1' } })
  const response = await fetch(`${stage.sandbox.url}/_sandbox/repos/acme/flight-delay/pulls/1/merge-group`, {
    method: 'POST',
    headers: { authorization: `token ${stage.sandbox.token}` },
  })
  const { sha } = (await response.json()) as { sha: string }
  await stage.runner.idle()
  const runs = stage.runs().map(({ event, headSha, conclusion }) => [event, headSha, conclusion])
  assert.deepEqual(runs, [['merge_group', sha, 'success']])
  assert.deepEqual(stage.answers.get('queued'), [201])
})

test("a fork's runs await approval if the repository has such a policy", async t => {
  const stage = await openFlow(t)
  await stage.push({ [at('w')]: WORKFLOW })
  await stage.admin.request('PUT /repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval', {
    ...stage.place,
    approval_policy: 'first_time_contributors',
  })
  await openPull(stage, { fork: true, files: { 'a.txt': '1' } })
  await stage.runner.idle()
  assert.deepEqual([stage.runs()[0]?.conclusion, stage.requests.size], ['action_required', 0])
  const run = { ...stage.place, run_id: stage.runs()[0]!.id }
  const job = stage.as({ permissions: { actions: 'write' } })
  for (const client of [job, stage.admin]) {
    await assert.rejects(client.actions.reRunWorkflow(run), { status: 403 })
  }
  await assert.rejects(job.actions.approveWorkflowRun(run), { status: 403 })
  stage.runner.rerun(run.run_id)
  await stage.runner.idle()
  assert.deepEqual([stage.runs()[0]?.attempt, stage.requests.size], [1, 0])
  stage.runner.approve(stage.runs()[0]!.id)
  await stage.runner.idle()
  assert.equal(stage.requests.size, 5)
})

test('an environment gives its secrets only to its allowed branches, and creates a deployment', async t => {
  const stage = await openFlow(t)
  const { world } = stage.sandbox
  const repository = repositoryNamed(world, 'acme', 'flight-delay')!
  const environment = { ...stage.place, environment_name: 'production' }
  await stage.admin.repos.createOrUpdateEnvironment({
    ...environment,
    deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
  })
  await stage.admin.repos.createDeploymentBranchPolicy({ ...environment, name: 'main' })
  putVariable(world, 'secrets', scopeOf(repository), { name: 'KEY', value: 'of the repository' })
  putVariable(world, 'secrets', scopeOf(repository, 'production'), { name: 'KEY', value: 'the key' })
  putVariable(world, 'variables', scopeOf(repository, 'production'), { name: 'AT', value: 'here' })
  await stage.push({
    [at('w')]: `
on: push
jobs:
  deploy:
    runs-on: x
    environment: { name: production, url: "https://${expression('steps.s.outputs.host')}" }
    env: { KEY: "${expression('secrets.KEY')}", AT: "${expression('vars.AT')}" }
    steps: [{ id: s, run: set host=example.com }]
`,
  })
  await stage.runner.idle()
  const { env } = stage.requests.get('deploy')!
  assert.deepEqual(env, { KEY: 'the key', AT: 'here' })
  const { data } = await stage.admin.repos.listDeployments({ ...stage.place, environment: 'production' })
  const statuses = await stage.admin.repos.listDeploymentStatuses({
    ...stage.place,
    deployment_id: data[0]!.id,
  })
  assert.deepEqual(
    statuses.data.map(({ state, environment_url }) => [state, environment_url]),
    [
      ['success', 'https://example.com'],
      ['in_progress', ''],
    ],
  )
  stage.requests.clear()
  await stage.push({ 'x.txt': '1' }, 'attack')
  await stage.runner.idle()
  assert.deepEqual(stage.jobs(), ['deploy: failure'])
  assert.equal(stage.requests.size, 0)
  const said = world.store.jobs.all().at(-1)?.annotations[0]?.message
  assert.match(said ?? '', /Branch "attack" is not allowed to deploy to production/)
})
