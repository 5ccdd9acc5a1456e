import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Problem } from '../../../actions/_lib/contract/problem.ts'
import {
  type ReleaseOrder,
  type ReleaseTurn,
  releaseOrder,
  supersededWords,
} from '../../../actions/_lib/release/order.ts'

const [target, sha] = ['a'.repeat(40), 'b'.repeat(40)]
const champion = { tag: 'toy@v1.1.0', sha }
const next: ReleaseOrder = { kind: 'next', note: null }
const cases: { name: string; place: Partial<ReleaseTurn>; want: ReleaseOrder | RegExp }[] = [
  { name: 'the first release is next', place: { champion: null, standing: null }, want: next },
  { name: 'a champion whose tag is gone orders nothing', place: { standing: null }, want: next },
  { name: 'a commit that contains the champion’s is next', place: { standing: 'ahead' }, want: next },
  { name: 'the champion’s own commit is next: a retraining', place: { standing: 'identical' }, want: next },
  {
    name: 'an older commit is superseded by the champion',
    place: { standing: 'behind' },
    want: { kind: 'superseded', by: 'toy@v1.1.0' },
  },
  {
    name: 'an older commit is superseded even where the default branch contains it',
    place: { standing: 'behind', onDefaultBranch: true },
    want: { kind: 'superseded', by: 'toy@v1.1.0' },
  },
  {
    name: 'after the default branch was rewritten its commits are next, with a note',
    place: { standing: 'diverged', onDefaultBranch: true },
    want: {
      kind: 'next',
      note: `The default branch no longer contains ${sha}, the commit of toy@v1.1.0: its history was rewritten after that release.`,
    },
  },
  {
    name: 'a commit of another branch, or of a history that was rewritten, is a Problem',
    place: { standing: 'diverged' },
    want: /neither a{40} nor b{40}, the commit of the champion toy@v1\.1\.0, contains the other/,
  },
]

for (const { name, place, want } of cases) {
  test(name, () => {
    const decided = () =>
      releaseOrder({ target, champion, standing: 'ahead', onDefaultBranch: false, ...place })
    if (!(want instanceof RegExp)) return assert.deepEqual(decided(), want)
    assert.throws(decided, (error: unknown) => error instanceof Problem && want.test(error.what))
  })
}

test('the words name both, and the way out', () => {
  assert.equal(
    supersededWords({ target: 'abc', by: 'toy@v1.1.0' }),
    '`abc` is not released: a newer commit is already released as `toy@v1.1.0`. To release this one anyway, withdraw that release first: `trainyard yank`.',
  )
})
