import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openReleaseGround } from '../fixtures/release-fixture.ts'
import { type ActionProcess, openAction } from './walk/action-process.ts'
import { faultsToWalk } from './walk/faults.ts'
import { diverged, walk, walkTable } from './walk/walk.ts'

const LANES = 3
const faults = faultsToWalk(['cut in it', 'answer lost', 'killed after'])
let action: ActionProcess

before(async () => {
  action = await openAction('release')
})
after(() => action.remove())

test('a release survives every fault of every request', async t => {
  const lanes = Array.from({ length: LANES }, (_, lane) => openReleaseGround(t, action, lane))
  const rows = await walk({ grounds: await Promise.all(lanes), faults })
  t.diagnostic(
    `${rows.length} requests × ${faults.length} faults; ● went through, ○ healed by the next run\n${walkTable(rows)}`,
  )
  assert.deepEqual(diverged(rows), [])
  assert.ok(rows.length >= 20, 'the protocol was seen')
})
