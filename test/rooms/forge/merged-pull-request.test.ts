import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mergedPullRequest } from '../../../actions/_lib/forge/pull-request.ts'
import { changePull, inspect } from '../../sandbox/testing.ts'
import { openPullStage } from './pull-fixture.ts'

for (const { name, knownAt, want, asked } of [
  { name: 'known at once', knownAt: 1, want: 1, asked: 1 },
  { name: 'that GitHub does not know yet is asked for once more', knownAt: 2, want: 1, asked: 2 },
  { name: 'that is not known then either is none', knownAt: 3, want: null, asked: 2 },
]) {
  test(`a merge ${name}`, async t => {
    const stage = await openPullStage(t)
    const { data } = await stage.admin.pulls.merge({ ...stage.place, pull_number: stage.number })
    const [pull] = inspect(stage.sandbox).pulls()
    const { merged } = pull!
    changePull(stage.sandbox, pull!, { merged: null })
    let count = 0
    stage.sandbox.faults.next = ({ path }) => {
      if (path.endsWith('/pulls') && ++count === knownAt) changePull(stage.sandbox, pull!, { merged })
      return null
    }
    const waited: number[] = []
    const wait = async (seconds: number) => void waited.push(seconds)
    const permissions = { contents: 'read', pull_requests: 'read' } as const
    const found = await mergedPullRequest(stage.forge({ permissions }), {
      sha: data.sha,
      branch: 'main',
      wait,
    })
    assert.deepEqual([found, count, waited.length], [want, asked, asked - 1])
  })
}
