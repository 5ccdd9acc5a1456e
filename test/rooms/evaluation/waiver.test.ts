import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { GateResult } from '../../../actions/_lib/contract/comparison.ts'
import type { Waiver } from '../../../actions/_lib/contract/waiver.ts'
import { overallVerdict } from '../../../actions/_lib/evaluation/gates/verdict.ts'
import { waive } from '../../../actions/_lib/evaluation/gates/waiver.ts'
import { gate, metric } from '../report/documents.ts'

const of = (name: string, more: Partial<GateResult>) =>
  gate(metric(name, 0.7, 0.6, null), { kind: 'min', value: 0.7, bound: 'point' }, more)
const failed = of('roc_auc', { verdict: 'fail' })
const inSlice = of('roc_auc', { verdict: 'fail', slice: 'origin=ATL' })
const unsure = of('f1', { verdict: 'inconclusive', onInconclusive: 'block' })
const warned = of('mcc', { verdict: 'inconclusive' })
const harmless = of('brier', { verdict: 'fail', blocking: false })
const passed = of('accuracy', {})

const waiver = (metric: string, more: Partial<Waiver> = {}): Waiver => ({
  metric,
  slice: null,
  by: 'ada',
  why: 'see #12',
  ...more,
})

const cases = [
  { name: 'a failed gate', gates: [failed, passed], waivers: [waiver('roc_auc')], want: 'pass' },
  { name: 'an inconclusive one that blocks', gates: [unsure], waivers: [waiver('f1')], want: 'pass' },
  {
    name: 'one beside another that warns',
    gates: [failed, warned],
    waivers: [waiver('roc_auc')],
    want: 'inconclusive',
  },
  {
    name: 'the gate of all rows, not that of a slice',
    gates: [failed, inSlice],
    waivers: [waiver('roc_auc')],
    want: 'fail',
  },
  {
    name: 'the gate of a slice, not that of all rows',
    gates: [failed, inSlice],
    waivers: [waiver('roc_auc', { slice: 'origin=ATL' })],
    want: 'fail',
  },
  {
    name: 'both gates, each by somebody',
    gates: [failed, inSlice],
    waivers: [waiver('roc_auc'), waiver('roc_auc', { slice: 'origin=ATL', by: 'grace' })],
    want: 'pass',
  },
] as const

describe('a waiver', () => {
  for (const { name, gates, waivers, want } of cases) {
    test(`overrules ${name}: ${want}`, () => {
      const { gates: judged, notes } = waive(gates, waivers)
      assert.equal(overallVerdict(judged), want)
      assert.deepEqual(notes, [])
      assert.deepEqual(
        judged.map(each => each.verdict),
        gates.map(each => each.verdict),
      )
    })
  }

  test('says who and why at its gate, the first of two waivers', () => {
    const [waived, other] = waive(
      [failed, passed],
      [waiver('roc_auc'), waiver('roc_auc', { by: 'eve' })],
    ).gates
    assert.deepEqual([waived?.waived, other?.waived], [{ by: 'ada', why: 'see #12' }, undefined])
  })

  for (const { name, given, says } of [
    {
      name: 'a gate that passed',
      given: passed,
      says: /^The waiver of accuracy by @ada .*: the gate does not block/,
    },
    { name: 'a gate that does not block', given: harmless, says: /of brier .*: the gate does not block/ },
    { name: 'a gate that only warns', given: warned, says: /of mcc .*: the gate does not block/ },
    { name: 'no gate at all', given: null, says: /of r2 of day=1 .*: there is no such gate/ },
  ]) {
    test(`of ${name} overrules nothing, and is told`, () => {
      const slice = given === null ? 'day=1' : null
      const { gates, notes } = waive(given ? [given] : [], [waiver(given?.metric ?? 'r2', { slice })])
      assert.deepEqual(gates, given ? [given] : [])
      assert.equal(notes.length, 1)
      assert.match(notes[0]!, says)
    })
  }
})
