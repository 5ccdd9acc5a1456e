import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openServerFixture, refused } from './server-fixture.ts'

test('comments come in pages of 30 that Link leads through, 100 at most', async t => {
  const { admin, repository } = await openServerFixture(t)
  const place = await repository()
  const { data: issue } = await admin.issues.create({ ...place, title: 'Many' })
  const at = { ...place, issue_number: issue.number }
  for (let n = 1; n <= 130; n++) await admin.issues.createComment({ ...at, body: `comment ${n}` })

  const first = await admin.issues.listComments(at)
  assert.equal(first.data.length, 30)
  const url = `${admin.request.endpoint.DEFAULTS.baseUrl}/repos/acme/flight-delay/issues/1/comments`
  assert.equal(first.headers.link, `<${url}?page=2>; rel="next", <${url}?page=5>; rel="last"`)
  const middle = await admin.issues.listComments({ ...at, page: 3, per_page: 50 })
  assert.equal(middle.data.length, 30)
  assert.equal(
    middle.headers.link,
    `<${url}?page=2&per_page=50>; rel="prev", <${url}?page=1&per_page=50>; rel="first"`,
  )
  assert.equal((await admin.issues.listComments({ ...at, per_page: 500 })).data.length, 100)
  const all = await admin.paginate(admin.issues.listComments, at)
  assert.deepEqual(
    all.map(({ body }) => body),
    Array.from({ length: 130 }, (_, index) => `comment ${index + 1}`),
  )
})

test('only its author and accounts with write access edit and delete a comment', async t => {
  const stage = await openServerFixture(t)
  const place = await stage.repository()
  const reader = stage.as({ login: 'rosa' })
  const other = stage.as({ login: 'otto' })
  const { data: issue } = await reader.issues.create({ ...place, title: 'Question' })
  const { data: comment } = await reader.issues.createComment({
    ...place,
    issue_number: issue.number,
    body: 'one',
  })
  assert.equal(comment.user?.login, 'rosa')
  const at = { ...place, comment_id: comment.id }
  assert.equal((await reader.issues.updateComment({ ...at, body: 'two' })).data.body, 'two')
  assert.equal((await refused(other.issues.updateComment({ ...at, body: 'three' }))).status, 403)
  const job = stage.as({ repositories: ['acme/flight-delay'], permissions: { issues: 'write' } })
  assert.equal((await job.issues.updateComment({ ...at, body: 'four' })).data.body, 'four')
  await stage.admin.issues.deleteComment(at)
  assert.equal((await refused(reader.issues.getComment(at))).status, 404)
})

const bodies = [
  { name: '65,536 characters are a comment', body: 'x'.repeat(65_536), fits: true },
  { name: '65,536 characters beyond the basic plane are one, too', body: '😀'.repeat(65_536), fits: true },
  { name: '65,537 are not', body: 'x'.repeat(65_537), fits: false },
]

for (const { name, body, fits } of bodies) {
  test(name, async t => {
    const { admin, repository } = await openServerFixture(t)
    const place = await repository()
    const { data: issue } = await admin.issues.create({ ...place, title: 'Long' })
    const sent = admin.issues.createComment({ ...place, issue_number: issue.number, body })
    if (fits) return assert.equal((await sent).data.body, body)
    assert.deepEqual(await refused(sent), {
      status: 422,
      data: {
        message: 'Validation Failed',
        errors: [
          {
            resource: 'IssueComment',
            code: 'unprocessable',
            field: 'data',
            message: 'Body is too long (maximum is 65536 characters)',
          },
        ],
        documentation_url: 'https://docs.github.com/rest',
        status: '422',
      },
    })
  })
}
