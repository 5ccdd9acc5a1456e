import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openServerFixture, refused } from './server-fixture.ts'

test('issues are numbered, labelled, closed, reopened and found again', async t => {
  const { admin, repository } = await openServerFixture(t)
  const place = await repository()
  await admin.issues.create({ ...place, title: 'One', labels: ['drift'] })
  const { data: two } = await admin.issues.create({ ...place, title: 'Two', body: 'x' })
  const at = { ...place, issue_number: two.number }
  const { data: closed } = await admin.issues.update({ ...at, state: 'closed', state_reason: 'not_planned' })
  assert.deepEqual(
    [closed.state, closed.state_reason, closed.closed_by?.login],
    ['closed', 'not_planned', 'admin'],
  )
  const titles = async (query: object) =>
    (await admin.issues.listForRepo({ ...place, ...query })).data.map(({ title }) => title)
  assert.deepEqual(await titles({}), ['One'])
  assert.deepEqual(await titles({ state: 'all' }), ['Two', 'One'])
  assert.deepEqual(await titles({ labels: 'drift' }), ['One'])
  assert.equal((await admin.issues.update({ ...at, state: 'open' })).data.state_reason, 'reopened')
  const { data: events } = await admin.issues.listEvents(at)
  assert.deepEqual(
    events.map(({ event }) => event),
    ['closed', 'reopened'],
  )
})

test('labels are made once and go from every issue that had them', async t => {
  const { admin, repository } = await openServerFixture(t)
  const place = await repository()
  const { data: issue } = await admin.issues.create({ ...place, title: 'One' })
  const at = { ...place, issue_number: issue.number }
  await admin.issues.createLabel({
    ...place,
    name: 'major',
    color: 'ff0000',
    description: 'Raises the version',
  })
  const twice = await refused(admin.issues.createLabel({ ...place, name: 'MAJOR' }))
  assert.deepEqual(twice.data['errors'], [{ resource: 'Label', code: 'already_exists', field: 'name' }])
  await admin.issues.addLabels({ ...at, labels: ['major', 'new'] })
  await admin.issues.removeLabel({ ...at, name: 'new' })
  assert.deepEqual(
    (await admin.issues.listLabelsOnIssue(at)).data.map(({ name }) => name),
    ['major'],
  )
  assert.equal((await refused(admin.issues.removeLabel({ ...at, name: 'new' }))).status, 404)
  await admin.issues.updateLabel({ ...place, name: 'major', new_name: 'breaking' })
  await admin.issues.deleteLabel({ ...place, name: 'breaking' })
  assert.deepEqual((await admin.issues.get(at)).data.labels, [])
})

const bad = [
  { name: 'no title', body: '{}', status: 422, message: 'Invalid request.\n\n"title" wasn\'t supplied.' },
  {
    name: 'a body that is a number',
    body: '{"title":"x","body":1}',
    status: 422,
    message: "Invalid request.\n\nFor 'properties/body', 1 is not a string.",
  },
  { name: 'no JSON', body: '{', status: 400, message: 'Problems parsing JSON' },
  { name: 'JSON that is no object', body: '[]', status: 400, message: 'Body should be a JSON object' },
]

for (const { name, body, status, message } of bad) {
  test(`a request with ${name} is refused in GitHub's words`, async t => {
    const { repository, sandbox } = await openServerFixture(t)
    await repository()
    const headers = { authorization: `token ${sandbox.token}` }
    const answer = await fetch(`${sandbox.api}/repos/acme/flight-delay/issues`, {
      method: 'POST',
      headers,
      body,
    })
    const said = (await answer.json()) as { message: string }
    assert.deepEqual([answer.status, said.message], [status, message])
  })
}

test('labels are replaced, cleared and listed; comments of all issues come in one list', async t => {
  const { admin, repository } = await openServerFixture(t)
  const place = await repository()
  const { data: issue } = await admin.issues.create({ ...place, title: 'One', labels: ['old'] })
  const at = { ...place, issue_number: issue.number }
  await admin.issues.setLabels({ ...at, labels: ['new', 'newer'] })
  assert.deepEqual(
    (await admin.issues.listLabelsOnIssue(at)).data.map(({ name }) => name),
    ['new', 'newer'],
  )
  await admin.issues.removeAllLabels(at)
  assert.deepEqual((await admin.issues.listLabelsOnIssue(at)).data, [])
  assert.equal((await admin.issues.getLabel({ ...place, name: 'newer' })).data.color, 'ededed')
  assert.equal((await admin.issues.listLabelsForRepo(place)).data.length, 3)
  const { data: comment } = await admin.issues.createComment({ ...at, body: 'x' })
  assert.deepEqual((await admin.issues.listCommentsForRepo(place)).data, [comment])
  assert.deepEqual((await admin.issues.getComment({ ...place, comment_id: comment.id })).data, comment)
})
