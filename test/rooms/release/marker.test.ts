import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  markedBody,
  readMarker,
  readYank,
  unyankedBody,
  yankedBody,
} from '../../../actions/_lib/release/marker.ts'
import { digest } from '../report/documents.ts'

const marker = { model: 'flight-delay', contentId: digest('a') }
const body = markedBody(marker, '## 1.4.0\n\nNotes')
const yank = { by: '@ada', why: 'labels leaked --> into `features`\n<!-- trainyard:release -->' }

test('a marker is read back, also after a web form sent carriage returns', () => {
  assert.deepEqual(readMarker(body), marker)
  assert.deepEqual(readMarker(body.replaceAll('\n', '\r\n')), marker)
  assert.match(body, /\n## 1\.4\.0\n\nNotes\n$/)
})

const foreign = [
  { name: 'nothing', body: null },
  { name: 'plain notes', body: 'Notes' },
  { name: 'a marker that is not first', body: `Notes\n${body}` },
  { name: 'a marker with more keys', body: body.replace('{', '{"x":1,') },
  { name: 'a marker without its content', body: '<!-- trainyard:release {"model":"a"} -->' },
  { name: 'broken JSON', body: '<!-- trainyard:release {"model":} -->' },
  { name: 'a digest that is none', body: body.replace('sha256:', 'md5:') },
]
for (const { name, body } of foreign) {
  test(`${name} is no marker of ours`, () => assert.equal(readMarker(body), null))
}

test('a withdrawal is read back, said once, seen by people, and taken back without a trace', () => {
  const once = yankedBody(body, yank)
  assert.deepEqual(readYank(once), yank)
  assert.deepEqual(readMarker(once), marker)
  assert.match(once, /^> \*\*This version is withdrawn\*\* by `@ada`/m)
  assert.equal(once.match(/<!--/g)?.length, 2, 'nothing of the reason is a comment')
  assert.equal(yankedBody(once, yank), once)
  assert.equal(yankedBody(once.replaceAll('\n', '\r\n'), yank), once)
  assert.deepEqual(readYank(yankedBody(once, { by: '@bob', why: 'x' })), { by: '@bob', why: 'x' })
  assert.equal(unyankedBody(once), body)
  assert.equal(readYank(body), null)
})

test('a release without a marker can be withdrawn, too', () => {
  const once = yankedBody('By hand', yank)
  assert.deepEqual(readYank(once), yank)
  assert.equal(unyankedBody(once), 'By hand')
})
