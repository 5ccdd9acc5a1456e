import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { type TestContext, test } from 'node:test'
import { openPullStage } from '../../rooms/forge/pull-fixture.ts'
import { inspect, removeCommentsAndChecks } from '../../sandbox/testing.ts'
import { FAULTS } from './faults.ts'
import { diverged, type Ground, walk, walkTable } from './walk.ts'

/** A protocol that posts one comment: blindly twice where the answer is lost, or not even that. */
async function naive(t: TestContext, attempts: number): Promise<Ground> {
  const { sandbox, number, secret } = await openPullStage(t)
  const { comments } = inspect(sandbox)
  const url = `${sandbox.api}/repos/acme/flight-delay/issues/${number}/comments`
  const init = { method: 'POST', body: '{"body":"x"}', headers: { authorization: `token ${secret()}` } }
  const script = `
    for (let n = 1; ; n++) {
      const answer = await fetch(${JSON.stringify(url)}, ${JSON.stringify(init)}).catch(() => null)
      if (answer?.ok) break
      if (n === ${attempts}) process.exit(3)
    }`
  return {
    sandbox,
    reset: () => removeCommentsAndChecks(sandbox),
    start: () => spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'pipe' }),
    settled: () => assert.equal(comments().length, 1, `${comments().length} comments`),
  }
}

const faults = FAULTS.filter(({ name }) =>
  ['refused', '502', 'answer lost', 'applied, 502', 'outage', 'killed before', 'killed after'].includes(name),
)

test('a walk sees that a creation repeated blindly is there twice', async t => {
  const rows = await walk({ grounds: [await naive(t, 2)], faults })
  assert.deepEqual(diverged(rows), [
    'POST /issues/:number/comments × answer lost: 2 comments',
    'POST /issues/:number/comments × applied, 502: 2 comments',
    'POST /issues/:number/comments × killed after: 2 comments',
  ])
  const [, , line] = walkTable(rows).split('\n')
  assert.equal(line, '| `POST /issues/:number/comments` | ● | ● | ✗ | ✗ | ○ | ○ | ✗ |')
})

test('a walk needs a clean run to begin with', async t => {
  const ground = { ...(await naive(t, 1)), settled: () => assert.fail('not as it should be') }
  await assert.rejects(walk({ grounds: [ground], faults }), /not as it should be/)
  await assert.rejects(walk({ grounds: [], faults }), /needs a ground/)
})
