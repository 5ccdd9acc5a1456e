import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStage, refused } from './stage.ts'

test('comments come in pages of 30 that Link leads through, 100 at most', async t => {
  const { admin, repository } = await openStage(t)
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
