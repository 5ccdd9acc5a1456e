import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openServerFixture, refused } from './server-fixture.ts'

const place = { owner: 'acme', repo: 'flight-delay' }

test('an account reacts once per kind to a comment or issue, and removes only its own reactions', async t => {
  const stage = await openServerFixture(t)
  await stage.repository()
  await stage.admin.issues.create({ ...place, title: 'Drift' })
  const { data: comment } = await stage.admin.issues.createComment({
    ...place,
    issue_number: 1,
    body: '/trainyard train',
  })
  const at = { ...place, comment_id: comment.id }
  const job = stage.as({ repositories: ['acme/flight-delay'], permissions: { issues: 'write' } })
  const { data: eyes, status } = await job.reactions.createForIssueComment({ ...at, content: 'eyes' })
  assert.deepEqual([status, eyes.user?.login], [201, 'github-actions[bot]'])
  const again = await job.reactions.createForIssueComment({ ...at, content: 'eyes' })
  assert.deepEqual([again.status as number, again.data.id], [200, eyes.id])
  await stage.as({ login: 'eve' }).reactions.createForIssueComment({ ...at, content: '-1' })
  const { data: seen } = await stage.admin.issues.getComment(at)
  assert.deepEqual([seen.reactions?.total_count, seen.reactions?.eyes, seen.reactions?.['-1']], [2, 1, 1])
  const { data: only } = await stage.admin.reactions.listForIssueComment({ ...at, content: 'eyes' })
  assert.deepEqual(
    only.map(({ id }) => id),
    [eyes.id],
  )
  const theft = stage.as({ login: 'eve' }).reactions.deleteForIssueComment({ ...at, reaction_id: eyes.id })
  assert.equal((await refused(theft)).status, 403)
  await job.reactions.deleteForIssueComment({ ...at, reaction_id: eyes.id })
  assert.equal((await stage.admin.reactions.listForIssueComment(at)).data.length, 1)

  const issue = { ...place, issue_number: 1 }
  const { data: rocket } = await stage.admin.reactions.createForIssue({ ...issue, content: 'rocket' })
  assert.equal((await stage.admin.issues.get(issue)).data.reactions?.rocket, 1)
  assert.equal((await stage.admin.reactions.listForIssue(issue)).data.length, 1)
  await stage.admin.reactions.deleteForIssue({ ...issue, reaction_id: rocket.id })
  assert.equal((await stage.admin.reactions.listForIssue(issue)).data.length, 0)
  const word = stage.admin.reactions.createForIssue({ ...issue, content: 'meh' as 'eyes' })
  assert.equal((await refused(word)).status, 422)
})

test('the timeline lists labels and comments in order', async t => {
  const stage = await openServerFixture(t)
  await stage.repository()
  await stage.admin.repos.addCollaborator({ ...place, username: 'ada', permission: 'push' })
  await stage.admin.issues.create({ ...place, title: 'Drift' })
  const issue = { ...place, issue_number: 1 }
  await stage.as({ login: 'ada' }).issues.addLabels({ ...issue, labels: ['trainyard:waive'] })
  await stage.admin.issues.createComment({ ...issue, body: 'Why?' })
  await stage.admin.issues.update({ ...issue, state: 'closed' })
  const { data } = await stage.admin.issues.listEventsForTimeline(issue)
  const told = data.map(event => ({ label: undefined, actor: undefined, ...event }))
  assert.deepEqual(
    told.map(({ event, actor, label }) => [
      event,
      (actor as { login?: string } | undefined)?.login,
      label?.name,
    ]),
    [
      ['labeled', 'ada', 'trainyard:waive'],
      ['commented', 'admin', undefined],
      ['closed', 'admin', undefined],
    ],
  )
})
