import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Waiver, waiverLine, waiversOf } from '../../../actions/_lib/contract/waiver.ts'

const by = 'ada'
const cases: { line: string; want: Waiver }[] = [
  { line: 'roc_auc: see #12', want: { metric: 'roc_auc', slice: null, by, why: 'see #12' } },
  {
    line: 'log_loss of origin=ATL: few rows: wait',
    want: { metric: 'log_loss', slice: 'origin=ATL', by, why: 'few rows: wait' },
  },
  {
    line: 'f1 of distance=[500, 1500): few rows',
    want: { metric: 'f1', slice: 'distance=[500, 1500)', by, why: 'few rows' },
  },
  {
    line: 'f1 of departure=10:30: few rows: wait',
    want: { metric: 'f1', slice: 'departure=10:30', by, why: 'few rows: wait' },
  },
  {
    line: 'f1  of  departure : a:b : late',
    want: { metric: 'f1', slice: 'departure', by, why: 'a:b : late' },
  },
  {
    line: '@grace roc_auc: @ada agrees',
    want: { metric: 'roc_auc', slice: null, by: 'grace', why: '@ada agrees' },
  },
  {
    line: '@renovate[bot]  mae of a=@b: why',
    want: { metric: 'mae', slice: 'a=@b', by: 'renovate[bot]', why: 'why' },
  },
]
for (const { line, want } of cases) {
  test(`\`${line}\` waives a gate, and is read again as it is written`, () => {
    assert.deepEqual(waiversOf([line], by), [want])
    assert.deepEqual(waiversOf([waiverLine(want)], null), [want])
  })
}

test('who waives may be written with @', () => {
  assert.deepEqual(
    waiversOf(['f1: why'], '@ada').map(waiver => waiver.by),
    ['ada'],
  )
})

test('a reason of several lines is written as one', () => {
  const line = waiverLine({ metric: 'f1', slice: null, by, why: ' one\r\n@eve accuracy: two ' })
  assert.equal(line, '@ada f1: one @eve accuracy: two')
})

for (const line of [
  'roc_auc',
  'roc_auc:',
  ': why',
  'roc_auc of : why',
  'f1 of a=b:why',
  'f1 of a=b : ',
  'f1 often: why',
  'f1 of  : why',
  '@ada: why',
  '@ada roc_auc',
]) {
  test(`\`${line}\` waives nothing, and is a Problem`, () => {
    assert.throws(() => waiversOf([line], by), { name: 'Problem', where: 'waive' })
  })
}

for (const nobody of [null, '', '@']) {
  test(`a line that names nobody is a Problem where waived-by is ${JSON.stringify(nobody)}`, () => {
    assert.throws(() => waiversOf(['f1: why'], nobody), { name: 'Problem', where: 'waived-by' })
  })
}
