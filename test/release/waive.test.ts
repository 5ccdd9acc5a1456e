import assert from 'node:assert/strict'
import { test } from 'node:test'
import { waiversOf } from '../../actions/release/candidate.ts'

const by = 'ada'

for (const { line, want } of [
  { line: 'roc_auc: see #12', want: { metric: 'roc_auc', slice: null, by, why: 'see #12' } },
  {
    line: 'log_loss of origin=ATL: few rows: wait',
    want: { metric: 'log_loss', slice: 'origin=ATL', by, why: 'few rows: wait' },
  },
]) {
  test(`\`${line}\` waives a gate`, () => assert.deepEqual(waiversOf([line], by), [want]))
}

for (const line of ['roc_auc', 'roc_auc:', ': why', 'roc_auc of : why']) {
  test(`\`${line}\` waives nothing, and is a Problem`, () => {
    assert.throws(() => waiversOf([line], by), { name: 'Problem', where: 'waive' })
  })
}
