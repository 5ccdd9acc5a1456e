import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Context, eventOf } from '../../../actions/_lib/forge/event.ts'
import { findPullRequest, pullRequestHead } from '../../../actions/_lib/forge/pull-request.ts'
import { pushFiles } from '../../sandbox/testing.ts'
import { openPullStage } from './pull-fixture.ts'

const context: Context = {
  eventName: 'pull_request',
  payload: {},
  sha: 'merge',
  workflow: 'Train',
  runId: 17,
  runAttempt: 1,
  serverUrl: 'https://github.com',
  repo: { owner: 'acme', repo: 'flight-delay' },
}
const side = (id: number | null, login = 'acme') => ({
  sha: 'head',
  ref: 'better',
  repo: id === null ? null : { id, owner: { login } },
})
const pull = (from: number | null, base = 'main') => ({
  repository: { id: 1, default_branch: 'main' },
  pull_request: { number: 12, head: side(from), base: { ...side(1), ref: base } },
})
const run = (event: string, id = 1) => ({
  repository: { id: 1 },
  workflow_run: {
    event,
    head_sha: 'head',
    head_branch: 'better',
    head_repository: { id, owner: { login: 'rosa' } },
  },
})
const none = { pullRequest: null, headSha: 'merge', head: null, fork: false, otherBase: null }
const better = (owner: string, repositoryId: number) => ({ owner, branch: 'better', repositoryId })

for (const { name, event, payload, want } of [
  {
    name: 'pull request',
    payload: pull(1),
    want: { pullRequest: 12, headSha: 'head', head: better('acme', 1), fork: false },
  },
  {
    name: 'fork',
    payload: pull(2),
    want: { pullRequest: 12, headSha: 'head', head: better('acme', 2), fork: true },
  },
  {
    name: 'pull request into another branch than the default one',
    payload: pull(1, 'lax'),
    want: { pullRequest: 12, headSha: 'head', head: better('acme', 1), fork: false, otherBase: 'lax' },
  },
  {
    name: 'fork that is gone',
    payload: pull(null),
    want: { pullRequest: 12, headSha: 'head', head: null, fork: true },
  },
  {
    name: 'run of a fork’s pull request',
    payload: run('pull_request', 2),
    want: { pullRequest: null, headSha: 'head', head: better('rosa', 2), fork: true },
  },
  {
    name: 'run of a push',
    payload: run('push'),
    want: { pullRequest: null, headSha: 'head', head: null, fork: false },
  },
  {
    name: 'merge queue',
    payload: {
      merge_group: { head_sha: 'queue', base_sha: 'tip', head_ref: '', base_ref: 'refs/heads/main' },
    },
    want: { ...none, headSha: 'queue' },
  },
  {
    name: 'comment on a pull request',
    event: 'issue_comment',
    payload: { issue: { number: 12, pull_request: {} }, comment: { user: null } },
    want: { ...none, pullRequest: 12, headSha: null },
  },
  {
    name: 'comment on an issue',
    event: 'issue_comment',
    payload: { issue: { number: 12 }, comment: { user: null } },
    want: none,
  },
  { name: 'push', payload: {}, want: none },
]) {
  test(`what an event is about: ${name}`, () => {
    const { pullRequest, headSha, head, fork, otherBase } = eventOf({
      ...context,
      eventName: event ?? context.eventName,
      payload,
    })
    assert.deepEqual({ pullRequest, headSha, head, fork, otherBase }, { otherBase: null, ...want })
  })
}

test('the run is named with its attempt, the workflow by its file', () => {
  const ref = 'acme/flight-delay/.github/workflows/train.yml@refs/pull/12/merge'
  const url = 'https://github.com/acme/flight-delay/actions/runs/17'
  assert.deepEqual(eventOf(context, ref).run, { id: 17, attempt: 1, url })
  assert.equal(eventOf({ ...context, runAttempt: 2 }, ref).run?.url, `${url}/attempts/2`)
  assert.equal(eventOf(context, ref).workflow, 'train.yml')
  assert.equal(eventOf(context).workflow, 'Train')
  assert.equal(eventOf({ ...context, runId: Number.NaN }).run, null)
})

test('a fork’s pull request is found by branch, commit and repository, or not at all', async t => {
  const stage = await openPullStage(t)
  const fork = (await stage.as({ login: 'rosa' }).repos.createFork(stage.place)).data
  const sha = await pushFiles(
    stage,
    { owner: 'rosa', repo: fork.name },
    { branch: 'mine', files: { 'a.txt': 'a' } },
  )
  const at = { owner: 'rosa', branch: 'mine', repositoryId: fork.id, sha }
  assert.equal(await findPullRequest(stage.forge(), at), null)
  const rosa = stage.as({ login: 'rosa' })
  const { data } = await rosa.pulls.create({ ...stage.place, title: 'Mine', head: 'rosa:mine', base: 'main' })
  const want = { number: data.number, sha, fork: true, repositoryId: fork.id, otherBase: null }
  assert.deepEqual(await findPullRequest(stage.forge(), at), want)
  assert.deepEqual(await pullRequestHead(stage.forge(), data.number), want)
  for (const wrong of [{ sha: stage.sha }, { repositoryId: 1 }, { branch: 'better' }, { owner: 'acme' }])
    assert.equal(await findPullRequest(stage.forge(), { ...at, ...wrong }), null, JSON.stringify(wrong))
  await pushFiles(stage, stage.place, { branch: 'other', files: { 'b.txt': 'b' } })
  await rosa.pulls
    .create({ ...stage.place, title: 'Twice', head: 'rosa:mine', base: 'other' })
    .catch(() => {})
  const open = (await stage.admin.pulls.list({ ...stage.place, head: 'rosa:mine' })).data
  assert.equal(open.length, 2)
  assert.equal(await findPullRequest(stage.forge(), at), null, 'two of them are ambiguous')
})
