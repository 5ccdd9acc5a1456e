import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseTag, tagOf } from '../../../actions/_lib/release/tag.ts'

const cases = [
  { tag: 'flight-delay@v1.4.0', want: { model: 'flight-delay', version: '1.4.0' } },
  { tag: 'a.b_c-d@v10.0.3', want: { model: 'a.b_c-d', version: '10.0.3' } },
  { tag: 'm@v2.0.0-rc.1', want: { model: 'm', version: '2.0.0-rc.1' } },
  { tag: 'v1.4.0', want: null },
  { tag: 'flight-delay@1.4.0', want: null },
  { tag: 'flight-delay@v1.4', want: null },
  { tag: 'flight-delay@v01.4.0', want: null },
  { tag: 'flight-delay@vv1.4.0', want: null },
  { tag: 'flight-delay@v 1.4.0', want: null },
  { tag: 'flight-delay@v1.4.0+build', want: null },
  { tag: 'Flight@v1.4.0', want: null },
  { tag: 'a@b@v1.4.0', want: null },
  { tag: '-a@v1.4.0', want: null },
]
for (const { tag, want } of cases) {
  test(`the tag ${tag} is ${want ? 'a version' : 'not ours'}`, () => {
    assert.deepEqual(parseTag(tag), want)
    if (want) assert.equal(tagOf(want), tag)
  })
}
