import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RequestError } from '@octokit/request-error'
import type { Octokit } from '@octokit/rest'
import type { Permissions } from '../../github/row/account.ts'
import { pushFiles } from './clone.ts'
import { clientOf, openServerFixture, refused } from './server-fixture.ts'

const place = { owner: 'acme', repo: 'flight-delay' }
const SHA = '0'.repeat(40)

const requests: Record<string, { send: (client: Octokit) => Promise<unknown>; needs: string }> = {
  comment: {
    send: client => client.issues.createComment({ ...place, issue_number: 1, body: 'x' }),
    needs: 'issues=write; pull_requests=write',
  },
  label: {
    send: client => client.issues.addLabels({ ...place, issue_number: 1, labels: ['x'] }),
    needs: 'issues=write; pull_requests=write',
  },
  pull: {
    send: client => client.pulls.create({ ...place, title: 'x', head: 'a', base: 'main' }),
    needs: 'pull_requests=write',
  },
  check: {
    send: client => client.checks.create({ ...place, name: 'x', head_sha: SHA }),
    needs: 'checks=write',
  },
  status: {
    send: client => client.repos.createCommitStatus({ ...place, sha: SHA, state: 'success' }),
    needs: 'statuses=write',
  },
  release: {
    send: client => client.repos.createRelease({ ...place, tag_name: 'v1', draft: true }),
    needs: 'contents=write; contents=write,workflows=write',
  },
  ref: {
    send: client => client.git.createRef({ ...place, ref: 'refs/tags/x', sha: SHA }),
    needs: 'contents=write; contents=write,workflows=write',
  },
  dispatch: {
    send: client => client.repos.createDispatchEvent({ ...place, event_type: 'x' }),
    needs: 'contents=write',
  },
  deployment: {
    send: client => client.repos.createDeployment({ ...place, ref: 'none' }),
    needs: 'deployments=write',
  },
  workflow: {
    send: client => client.actions.createWorkflowDispatch({ ...place, workflow_id: 'x.yml', ref: 'main' }),
    needs: 'actions=write',
  },
}

/** Which of the requests are let in; what happens behind the door is another matter. */
const tokens: { permissions: Permissions; lets: string[] }[] = [
  { permissions: {}, lets: [] },
  { permissions: { contents: 'read', actions: 'read', issues: 'read', checks: 'read' }, lets: [] },
  { permissions: { issues: 'write' }, lets: ['comment', 'label'] },
  { permissions: { pull_requests: 'write' }, lets: ['comment', 'label', 'pull'] },
  { permissions: { checks: 'write', statuses: 'write' }, lets: ['check', 'status'] },
  { permissions: { contents: 'write' }, lets: ['release', 'ref', 'dispatch'] },
  { permissions: { deployments: 'write', actions: 'write' }, lets: ['deployment', 'workflow'] },
]

for (const { permissions, lets } of tokens) {
  test(`a job with ${JSON.stringify(permissions)} may ${lets.join(', ') || 'nothing of it'}`, async t => {
    const stage = await openServerFixture(t)
    await stage.repository({ jobsOpenPulls: true })
    await stage.admin.issues.create({ ...place, title: 'x' })
    const job = stage.as({ repositories: ['acme/flight-delay'], permissions })
    for (const [name, { send, needs }] of Object.entries(requests)) {
      const error = await send(job).then(
        () => null,
        error => error,
      )
      const isRefused = error?.status === 403
      assert.equal(isRefused, !lets.includes(name), `${name}: ${error?.message}`)
      if (!isRefused) continue
      assert.equal(error.response.data.message, 'Resource not accessible by integration')
      assert.equal(error.response.headers['x-accepted-github-permissions'], needs)
    }
  })
}

const readers = [
  { name: 'a private repository is hidden without a token', token: null, isPrivate: true, status: 404 },
  {
    name: 'another repository’s job does not see it',
    token: { repositories: ['acme/other'] },
    isPrivate: true,
    status: 404,
  },
  {
    name: 'an account that is no collaborator does not see it',
    token: { login: 'rosa' },
    isPrivate: true,
    status: 404,
  },
  {
    name: 'its own job sees it',
    token: { repositories: ['acme/flight-delay'], permissions: { metadata: 'read' } },
    isPrivate: true,
    status: 200,
  },
  { name: 'a public repository is visible without a token', token: null, isPrivate: false, status: 200 },
] as const

for (const { name, token, isPrivate, status } of readers) {
  test(name, async t => {
    const stage = await openServerFixture(t)
    await stage.repository({ private: isPrivate })
    const client =
      token === null
        ? clientOf(stage.sandbox)
        : stage.as({ ...token, repositories: 'repositories' in token ? [...token.repositories] : null })
    const seen = await client.repos.get(place).then(
      ({ status }) => status,
      ({ status }) => status,
    )
    assert.equal(seen, status)
  })
}

test('without a token nothing is written, and with a wrong one nothing is read', async t => {
  const stage = await openServerFixture(t)
  await stage.repository()
  const nobody = await refused(clientOf(stage.sandbox).issues.create({ ...place, title: 'x' }))
  assert.deepEqual([nobody.status, nobody.data['message']], [401, 'Requires authentication'])
  const wrong = await refused(clientOf(stage.sandbox, 'ghs_wrong').repos.get(place))
  assert.deepEqual([wrong.status, wrong.data['message']], [401, 'Bad credentials'])
})

test('roles: readers comment, writers label, only apps write checks', async t => {
  const stage = await openServerFixture(t)
  await stage.repository()
  await stage.admin.issues.create({ ...place, title: 'x' })
  await stage.admin.repos.addCollaborator({ ...place, username: 'wanda', permission: 'push' })
  const rosa = stage.as({ login: 'rosa' })
  const wanda = stage.as({ login: 'wanda' })
  await rosa.issues.createComment({ ...place, issue_number: 1, body: 'hello' })
  const unlabelled = await refused(rosa.issues.addLabels({ ...place, issue_number: 1, labels: ['major'] }))
  assert.equal(unlabelled.data['message'], 'Resource not accessible by personal access token')
  await wanda.issues.addLabels({ ...place, issue_number: 1, labels: ['major'] })
  const check = await refused(wanda.checks.create({ ...place, name: 'x', head_sha: SHA }))
  assert.deepEqual([check.status, check.data['message']], [403, 'You must authenticate via a GitHub App.'])
  const { data: events } = await stage.admin.issues.listEvents({ ...place, issue_number: 1 })
  assert.deepEqual(
    events.map(({ event, actor }) => [event, actor?.login]),
    [['labeled', 'wanda']],
  )
  const roles = []
  for (const username of ['wanda', 'rosa', 'admin']) {
    roles.push(
      (await stage.admin.repos.getCollaboratorPermissionLevel({ ...place, username })).data.permission,
    )
  }
  assert.deepEqual(roles, ['write', 'read', 'admin'])
  assert.deepEqual((await wanda.users.getAuthenticated()).data.login, 'wanda')
})

test('a job opens and approves pull requests only if the settings allow it; an app always may', async t => {
  const stage = await openServerFixture(t)
  await stage.repository()
  await pushFiles(stage, place, { branch: 'a', files: { 'a.txt': 'a\n' } })
  const request = { ...place, title: 'x', head: 'a', base: 'main' }
  const job = stage.as({ repositories: ['acme/flight-delay'] })
  const forbidden = [403, 'GitHub Actions is not permitted to create or approve pull requests.']
  const unopened = await refused(job.pulls.create(request))
  assert.deepEqual([unopened.status, unopened.data['message']], forbidden)
  const { data: pull } = await stage
    .as({ app: 'trainyard', repositories: ['acme/flight-delay'] })
    .pulls.create(request)
  const approval = { ...place, pull_number: pull.number, event: 'APPROVE' } as const
  assert.equal((await refused(job.pulls.createReview(approval))).status, 403)
  await stage.admin.actions.setGithubActionsDefaultWorkflowPermissionsRepository({
    ...place,
    can_approve_pull_request_reviews: true,
  })
  const { data } = await stage.admin.actions.getGithubActionsDefaultWorkflowPermissionsRepository(place)
  assert.equal(data.can_approve_pull_request_reviews, true)
  assert.equal((await job.pulls.createReview(approval)).data.state, 'APPROVED')
})

/** What makes a ref of a commit, each with the client that does it. */
const refs: { name: string; send: (client: Octokit, sha: string, draft: number) => Promise<unknown> }[] = [
  {
    name: 'a release',
    send: (client, sha) => client.repos.createRelease({ ...place, tag_name: 'v1', target_commitish: sha }),
  },
  {
    name: 'a draft',
    send: (client, sha) =>
      client.repos.createRelease({ ...place, tag_name: 'v1', target_commitish: sha, draft: true }),
  },
  {
    name: 'publishing a draft',
    send: (client, _, release_id) => client.repos.updateRelease({ ...place, release_id, draft: false }),
  },
  { name: 'a tag', send: (client, sha) => client.git.createRef({ ...place, ref: 'refs/tags/v1', sha }) },
  { name: 'a branch', send: (client, sha) => client.git.createRef({ ...place, ref: 'refs/heads/b', sha }) },
  {
    name: 'moving a branch',
    send: (client, sha) => client.git.updateRef({ ...place, ref: 'heads/old', sha, force: true }),
  },
]
for (const { name, send } of refs) {
  test(`${name} at a commit whose workflow files are those of no ref needs \`workflows\`, which GITHUB_TOKEN cannot have`, async t => {
    const stage = await openServerFixture(t)
    await stage.repository()
    const workflow = (text: string) => ({ files: { '.github/workflows/a.yml': text } })
    const old = await pushFiles(stage, place, { branch: 'main', ...workflow('one\n') })
    await stage.admin.git.createRef({ ...place, ref: 'refs/heads/old', sha: old })
    const between = await pushFiles(stage, place, { branch: 'main', ...workflow('two\n') })
    await pushFiles(stage, place, { branch: 'main', ...workflow('three\n') })
    const { data } = await stage.admin.repos.createRelease({
      ...place,
      tag_name: 'v2',
      target_commitish: between,
      draft: true,
    })
    const token = (more: Permissions, app = 'github-actions') =>
      stage.as({
        app,
        repositories: ['acme/flight-delay'],
        permissions: { contents: 'write', ...more },
        silent: app === 'github-actions',
      })
    for (const client of [token({ workflows: 'write' }), token({}, 'bot')]) {
      const { status, message, response } = (await send(client, between, data.id).catch(
        (thrown: unknown) => thrown,
      )) as RequestError
      assert.deepEqual([status, message.split(' - ')[0]], [403, 'Resource not accessible by integration'])
      const accepted = response?.headers['x-accepted-github-permissions']
      assert.equal(accepted, 'contents=write; contents=write,workflows=write')
    }
    await send(token({ workflows: 'write' }, 'bot'), between, data.id)
  })
}

test('GITHUB_TOKEN releases a commit whose workflow files are those of a ref, or that has none', async t => {
  const stage = await openServerFixture(t)
  await stage.repository()
  const { data } = await stage.admin.repos.getBranch({ ...place, branch: 'main' })
  const files = { '.github/workflows/a.yml': 'one\n' }
  const first = await pushFiles(stage, place, { branch: 'main', files })
  await pushFiles(stage, place, { branch: 'main', files: { 'train.py': 'two\n' } })
  const client = stage.as({ repositories: ['acme/flight-delay'], permissions: { contents: 'write' } })
  for (const sha of [data.commit.sha, first])
    await client.repos.createRelease({ ...place, tag_name: `at-${sha}`, target_commitish: sha })
})
