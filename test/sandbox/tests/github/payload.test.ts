import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Octokit } from '@octokit/rest'
import type { Event } from '../../github/row/workflow.ts'
import { announce } from '../../github/workflow/event.ts'
import { payloadOf } from '../../github/workflow/payload.ts'
import { announceRun } from '../../github/workflow/run-event.ts'
import { pushFiles } from './clone.ts'
import { keepPayload } from './payload.ts'
import { putRun } from './run.ts'
import { openServerFixture, type ServerFixture } from './server-fixture.ts'

const place = { owner: 'acme', repo: 'flight-delay' }

/** The payloads of events so far, by name and action, the newest of each. */
async function payloads({ sandbox }: ServerFixture, name: string, action: string | null = null) {
  const events = sandbox.world.store.events.filter(event => event.name === name && event.action === action)
  return await Promise.all(events.map(event => payload(sandbox, event)))
}

// biome-ignore lint/suspicious/noExplicitAny: a webhook is read as a job reads event.json
async function payload({ world }: ServerFixture['sandbox'], event: Event): Promise<any> {
  return keepPayload(event, await payloadOf(world, event))
}

test('a pull request’s events carry it as it was at each of them, from a fork too', async t => {
  const stage = await openServerFixture(t)
  await stage.repository()
  const eve = stage.as({ login: 'eve' })
  const { data: fork } = await eve.repos.createFork(place)
  const theirs = { owner: fork.owner.login, repo: fork.name }
  const first = await pushFiles(stage, theirs, { branch: 'better', files: { 'train.py': '1' } })
  const { data: pull } = await eve.pulls.create({
    ...place,
    title: 'Better',
    head: 'eve:better',
    base: 'main',
  })
  await stage.admin.issues.addLabels({ ...place, issue_number: pull.number, labels: ['no-train'] })
  const second = await pushFiles(stage, theirs, { branch: 'better', files: { 'train.py': '2' } })
  await stage.admin.issues.removeLabel({ ...place, issue_number: pull.number, name: 'no-train' })
  await stage.admin.pulls.update({ ...place, pull_number: pull.number, title: 'Best' })
  await stage.admin.pulls.update({ ...place, pull_number: pull.number, state: 'closed' })

  const [opened] = await payloads(stage, 'pull_request', 'opened')
  assert.deepEqual(
    [opened.number, opened.pull_request.head.sha, opened.pull_request.head.repo.full_name],
    [1, first, 'eve/flight-delay'],
  )
  assert.deepEqual(
    [opened.pull_request.base.repo.full_name, opened.pull_request.base.ref, opened.pull_request.state],
    ['acme/flight-delay', 'main', 'open'],
  )
  assert.deepEqual([opened.sender.login, opened.organization.login], ['eve', 'acme'])
  const [labeled] = await payloads(stage, 'pull_request', 'labeled')
  assert.equal(labeled.label.name, 'no-train')
  assert.deepEqual(
    [labeled.sender.login, labeled.pull_request.labels.map(({ name }: { name: string }) => name)],
    ['admin', ['no-train']],
  )
  const [synchronize] = await payloads(stage, 'pull_request', 'synchronize')
  assert.deepEqual(
    [synchronize.before, synchronize.after, synchronize.pull_request.head.sha],
    [first, second, second],
  )
  const [unlabeled] = await payloads(stage, 'pull_request', 'unlabeled')
  assert.deepEqual([unlabeled.label.name, unlabeled.pull_request.labels], ['no-train', []])
  const [edited] = await payloads(stage, 'pull_request', 'edited')
  assert.deepEqual(edited.changes, { title: { from: 'Better' } })
  const [closed] = await payloads(stage, 'pull_request', 'closed')
  assert.deepEqual([closed.pull_request.state, closed.pull_request.merged], ['closed', false])
})

test('an open pull request is merged on trial; a merged one names its merge', async t => {
  const stage = await openServerFixture(t)
  await stage.repository()
  await pushFiles(stage, place, { branch: 'better', files: { 'train.py': '1' } })
  await stage.admin.pulls.create({ ...place, title: 'Better', head: 'better', base: 'main' })
  const [opened] = await payloads(stage, 'pull_request', 'opened')
  const { data: trial } = await stage.admin.git.getRef({ ...place, ref: 'pull/1/merge' })
  assert.equal(opened.pull_request.merge_commit_sha, trial.object.sha)
  const { data: merge } = await stage.admin.pulls.merge({ ...place, pull_number: 1 })
  const [closed] = await payloads(stage, 'pull_request', 'closed')
  assert.deepEqual([closed.pull_request.merged, closed.pull_request.merge_commit_sha], [true, merge.sha])
  const push = (await payloads(stage, 'push')).find(({ after }) => after === merge.sha)
  assert.equal(push.ref, 'refs/heads/main')
  assert.deepEqual([push.head_commit.id, push.commits.length, push.pusher.name], [merge.sha, 2, 'admin'])
})

test('a push tells its commits; a new branch only those that no other has; a deleted one none', async t => {
  const stage = await openServerFixture(t)
  await stage.repository()
  const sha = await pushFiles(stage, place, { branch: 'better', files: { 'train.py': '1' }, message: 'Try' })
  await pushFiles(stage, place, { branch: 'better', files: { 'train.py': '2' } })
  await stage.admin.git.deleteRef({ ...place, ref: 'heads/better' })
  const [, made, forced, gone] = await payloads(stage, 'push')
  assert.deepEqual(
    made.commits.map(({ id, message }: { id: string; message: string }) => [id, message.trim()]),
    [[sha, 'Try']],
  )
  assert.deepEqual([made.created, made.forced, forced.forced, gone.deleted], [true, false, true, true])
  assert.deepEqual([gone.head_commit, gone.commits], [null, []])
  assert.equal(made.head_commit.id, sha)
})

test('a comment’s payload has the body as it was written and marks a pull request', async t => {
  const stage = await openServerFixture(t)
  await stage.repository()
  await pushFiles(stage, place, { branch: 'better', files: { 'train.py': '1' } })
  await stage.admin.pulls.create({ ...place, title: 'Better', head: 'better', base: 'main' })
  const { data } = await stage.admin.issues.createComment({
    ...place,
    issue_number: 1,
    body: '/trainyard train',
  })
  await stage.admin.issues.updateComment({ ...place, comment_id: data.id, body: 'never mind' })
  await stage.admin.issues.deleteComment({ ...place, comment_id: data.id })
  const [created] = await payloads(stage, 'issue_comment', 'created')
  assert.deepEqual(
    [created.comment.id, created.comment.body, created.issue.number],
    [data.id, '/trainyard train', 1],
  )
  assert.ok(created.issue.pull_request.url.endsWith('/pulls/1'))
  const [edited] = await payloads(stage, 'issue_comment', 'edited')
  assert.deepEqual([edited.comment.body, edited.changes.body.from], ['never mind', '/trainyard train'])
  const [deleted] = await payloads(stage, 'issue_comment', 'deleted')
  assert.equal(deleted.comment.body, 'never mind')
})

test('runs, dispatches, releases, merge groups and schedules carry what their workflows read', async t => {
  const stage = await openServerFixture(t)
  await stage.repository()
  await pushFiles(stage, place, {
    branch: 'main',
    files: { '.github/workflows/train.yml': 'name: Train\non: push\n' },
  })
  const { world } = stage.sandbox
  const run = await putRun(stage)
  announceRun(world, run, 'completed')
  const [completed] = await payloads(stage, 'workflow_run', 'completed')
  assert.deepEqual(
    [completed.workflow_run.id, completed.workflow_run.head_repository.full_name, completed.workflow.path],
    [run.id, 'acme/flight-delay', '.github/workflows/train.yml'],
  )
  assert.equal(completed.sender.login, 'admin')

  await stage.admin.actions.createWorkflowDispatch({
    ...place,
    workflow_id: 'train.yml',
    ref: 'main',
    inputs: { model: 'delay' },
  })
  const [dispatched] = await payloads(stage, 'workflow_dispatch')
  assert.deepEqual([dispatched.ref, dispatched.inputs], ['refs/heads/main', { model: 'delay' }])
  await stage.admin.repos.createDispatchEvent({
    ...place,
    event_type: 'drift',
    client_payload: { share: 0.2 },
  })
  const [repository] = await payloads(stage, 'repository_dispatch', 'drift')
  assert.deepEqual([repository.branch, repository.client_payload], ['main', { share: 0.2 }])

  await stage.admin.repos.createRelease({ ...place, tag_name: 'delay/v1.0.0' })
  const [published] = await payloads(stage, 'release', 'published')
  assert.deepEqual([published.release.tag_name, published.release.draft], ['delay/v1.0.0', false])

  const row = world.store.repositories.all()[0]!
  const group = {
    head_sha: run.headSha,
    head_ref: 'refs/heads/gh-readonly-queue/main/pr-1-x',
    base_sha: run.headSha,
    base_ref: 'refs/heads/main',
  }
  announce(world, {
    name: 'merge_group',
    action: 'checks_requested',
    repository: row,
    token: null,
    payload: group,
  })
  const [requested] = await payloads(stage, 'merge_group', 'checks_requested')
  assert.deepEqual(
    [requested.merge_group.head_ref, requested.merge_group.head_commit.id],
    [group.head_ref, run.headSha],
  )
  announce(world, {
    name: 'schedule',
    repository: row,
    token: null,
    actor: 'admin',
    payload: { schedule: '0 5 * * 1' },
  })
  const [schedule] = await payloads(stage, 'schedule')
  assert.deepEqual([schedule.schedule, schedule.repository.full_name], ['0 5 * * 1', 'acme/flight-delay'])
})

test('a pull request becomes ready and a draft again, by its author or with write access', async t => {
  const stage = await openServerFixture(t)
  await stage.repository()
  const head = await pushFiles(stage, place, { branch: 'better', files: { 'train.py': '1' } })
  await stage.admin.pulls.create({ ...place, title: 'Better', head: 'better', base: 'main', draft: true })
  const { data } = await stage.admin.pulls.get({ ...place, pull_number: 1 })
  const set = (client: Octokit, verb: string) =>
    client.graphql<{ done: { pullRequest: { isDraft: boolean } } }>(
      `mutation ($id: ID!) { done: ${verb}(input: { pullRequestId: $id }) { pullRequest { isDraft } } }`,
      { id: data.node_id },
    )
  await assert.rejects(set(stage.as({ login: 'eve' }), 'markPullRequestReadyForReview'), /permissions/)
  const ready = await set(stage.admin, 'markPullRequestReadyForReview')
  assert.equal(ready.done.pullRequest.isDraft, false)
  await set(stage.admin, 'markPullRequestReadyForReview')
  assert.equal((await set(stage.admin, 'convertPullRequestToDraft')).done.pullRequest.isDraft, true)
  const [[opened], all, [converted]] = await Promise.all([
    payloads(stage, 'pull_request', 'opened'),
    payloads(stage, 'pull_request', 'ready_for_review'),
    payloads(stage, 'pull_request', 'converted_to_draft'),
  ])
  assert.equal(all.length, 1)
  assert.deepEqual(
    [opened, all[0], converted].map(event => [event.pull_request.draft, event.pull_request.head.sha]),
    [
      [true, head],
      [false, head],
      [true, head],
    ],
  )
  const { data: events } = await stage.admin.issues.listEvents({ ...place, issue_number: 1 })
  assert.deepEqual(
    events.map(({ event }) => event),
    ['ready_for_review', 'convert_to_draft'],
  )
})
