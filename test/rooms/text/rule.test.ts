import assert from 'node:assert/strict'
import test from 'node:test'
import type { Rule } from '../../../actions/_lib/contract/gate.ts'
import { gateRows } from '../../../actions/_lib/report/gate-row.ts'
import { changeInWords } from '../../../actions/_lib/text/direction.ts'
import { limitOf, ruleInWords } from '../../../actions/_lib/text/rule.ts'
import { comparison, gate, metric } from '../report/documents.ts'

for (const { rule, words, limit, lowerIsBetter } of [
  {
    rule: { kind: 'non-inferior', margin: 0.005 },
    words: 'at most 0.005 worse',
    limit: -0.005,
    lowerIsBetter: 0.005,
  },
  { rule: { kind: 'non-inferior', margin: 0 }, words: 'not worse', limit: 0, lowerIsBetter: 0 },
  { rule: { kind: 'superior' }, words: 'better', limit: 0, lowerIsBetter: 0 },
  {
    rule: { kind: 'min', value: 0.7, bound: 'point' },
    words: 'at least 0.7',
    limit: 0.7,
    lowerIsBetter: 0.7,
  },
  {
    rule: { kind: 'max', value: 20, bound: 'interval' },
    words: 'at most 20, whole interval',
    limit: 20,
    lowerIsBetter: 20,
  },
  {
    rule: { kind: 'max-drop', value: 0.01, relative: false },
    words: 'estimate at most 0.01 worse',
    limit: -0.01,
    lowerIsBetter: 0.01,
  },
  {
    rule: { kind: 'max-drop', value: 0.02, relative: true },
    words: 'estimate at most 2 % worse',
    limit: -0.01,
    lowerIsBetter: 0.01,
  },
] as { rule: Rule; words: string; limit: number; lowerIsBetter: number }[]) {
  test(`the rule ${words} has its limit at ${limit}`, () => {
    assert.equal(ruleInWords(rule), words)
    const of = (higherIsBetter: boolean) => limitOf({ rule, higherIsBetter, champion: 0.5 }) + 0
    assert.deepEqual([of(true), of(false)], [limit, lowerIsBetter])
  })
}

const auc = metric('roc_auc', 0.6563, 0.6548, [-0.0049, 0.0019])
const loss = metric('log_loss', 0.5, 0.51, [0.004, 0.016])
for (const { name, given, want } of [
  {
    name: 'within the tolerance',
    given: gate(auc, { kind: 'non-inferior', margin: 0.005 }),
    want: '✅ no clear change',
  },
  {
    name: 'clearly worse within the tolerance',
    given: gate(loss, { kind: 'non-inferior', margin: 0.02 }),
    want: '✅ slightly worse, within tolerance',
  },
  {
    name: 'a lower loss',
    given: gate(metric('log_loss', 0.51, 0.5, [-0.016, -0.004]), { kind: 'superior' }),
    want: '✅ better',
  },
  { name: 'a limit kept', given: gate(loss, { kind: 'max', value: 0.6, bound: 'point' }), want: '✅ passed' },
  { name: 'a failed gate', given: gate(loss, { kind: 'superior' }, { verdict: 'fail' }), want: '❌ failed' },
  {
    name: 'a failed gate that only warns',
    given: gate(loss, { kind: 'superior' }, { verdict: 'fail', blocking: false }),
    want: '⚠️ failed, does not block',
  },
  {
    name: 'an inconclusive gate',
    given: gate(auc, { kind: 'superior' }, { verdict: 'inconclusive' }),
    want: '⚠️ inconclusive',
  },
  {
    name: 'an inconclusive gate that blocks',
    given: gate(auc, { kind: 'superior' }, { verdict: 'inconclusive', onInconclusive: 'block' }),
    want: '❌ inconclusive, blocks',
  },
  {
    name: 'a relative gate without a champion',
    given: gate({ ...auc, champion: null }, { kind: 'superior' }),
    want: '➖ not applied',
  },
  {
    name: 'no difference at all',
    given: gate(metric('f1', 0.5, 0.5, [0, 0]), { kind: 'non-inferior', margin: 0 }),
    want: '✅ unchanged',
  },
]) {
  test(`${name} reads ${want}`, () => assert.equal(gateRows(comparison({ gates: [given] }))[0]!.result, want))
}

test('a value just beyond its limit is not shown as the limit', () => {
  const late = metric('latency_p95_ms', 18, 20.0004, null)
  const [row] = gateRows(
    comparison({ gates: [gate(late, { kind: 'max', value: 20, bound: 'point' }, { verdict: 'fail' })] }),
  )
  assert.equal(row!.candidate, '20.0004')
})

test('what stops the merge comes first, then what warns, then what passed, then what was not applied', () => {
  const rule = { kind: 'superior' } as const
  const gates = [
    gate({ ...auc, name: 'skipped', champion: null }, rule),
    gate({ ...auc, name: 'passed' }, rule),
    gate({ ...auc, name: 'unclear' }, rule, { verdict: 'inconclusive' }),
    gate({ ...auc, name: 'warned' }, rule, { verdict: 'fail', blocking: false }),
    gate({ ...auc, name: 'failed' }, rule, { verdict: 'fail' }),
  ]
  const names = gateRows(comparison({ gates })).map(row => row.gate.metric)
  assert.deepEqual(names, ['failed', 'warned', 'unclear', 'passed', 'skipped'])
})

for (const { interval, higherIsBetter, want } of [
  { interval: [0.1, 0.2], higherIsBetter: true, want: 'better' },
  { interval: [0.1, 0.2], higherIsBetter: false, want: 'worse' },
  { interval: [-0.2, -0.1], higherIsBetter: false, want: 'better' },
  { interval: [-0.1, 0.2], higherIsBetter: true, want: 'no clear change' },
  { interval: [0, 0.2], higherIsBetter: true, want: 'no clear change' },
  { interval: null, higherIsBetter: true, want: '' },
] as { interval: [number, number] | null; higherIsBetter: boolean; want: string }[]) {
  test(`${JSON.stringify(interval)} with ${higherIsBetter ? 'higher' : 'lower'} as better is "${want}"`, () =>
    assert.equal(changeInWords(interval, higherIsBetter), want))
}
