import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { reportMarkdown } from '../../actions/_lib/report/markdown.ts'
import { openPublishGround, WORKFLOW } from '../fixtures/publish-fixture.ts'
import { CASES } from '../rooms/report/cases.ts'
import { type ActionProcess, openAction } from './walk/action-process.ts'
import { faultsToWalk } from './walk/faults.ts'
import { diverged, walk, walkTable } from './walk/walk.ts'

const LANES = 3
const faults = faultsToWalk(['502', 'answer lost', 'outage', 'killed before', 'killed after'])
let action: ActionProcess

before(async () => {
  action = await openAction('report')
})
after(() => action.remove())

const earlier = reportMarkdown({
  comparison: CASES['block']!.comparison,
  pullRequest: {
    sha: 'e'.repeat(40),
    runUrl: null,
    onMerge: null,
    earlier: [],
    workflow: WORKFLOW,
    runId: 16,
  },
})

for (const { name, before: there } of [
  { name: 'the first report', before: null },
  { name: 'a later report', before: earlier },
]) {
  test(`${name} survives every fault of every request`, async t => {
    const lanes = Array.from({ length: LANES }, (_, lane) =>
      openPublishGround(t, action, { before: there, lane }),
    )
    const rows = await walk({ grounds: await Promise.all(lanes), faults })
    t.diagnostic(
      `${rows.length} requests × ${faults.length} faults; ● went through, ○ healed by the next run\n${walkTable(rows)}`,
    )
    assert.deepEqual(diverged(rows), [])
    assert.ok(rows.length >= 6, 'the protocol was seen')
  })
}
