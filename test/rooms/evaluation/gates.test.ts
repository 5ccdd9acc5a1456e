import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { GateResult } from '../../../actions/_lib/contract/comparison.ts'
import type { Verdict } from '../../../actions/_lib/contract/gate.ts'
import { problemsOf } from '../../../actions/_lib/contract/problem.ts'
import type { MetricEstimate } from '../../../actions/_lib/evaluation/estimation/estimation.ts'
import type { GateContext, GateTarget } from '../../../actions/_lib/evaluation/gates/gate-context.ts'
import { evaluateGate } from '../../../actions/_lib/evaluation/gates/gate-evaluation.ts'
import { gateProblems } from '../../../actions/_lib/evaluation/gates/problems.ts'
import { correctFailures, overallVerdict } from '../../../actions/_lib/evaluation/gates/verdict.ts'
import { estimateFromError } from '../../../actions/_lib/evaluation/significance/estimate.ts'
import { comparePlain, gates } from './comparison-rows.ts'
import { metricNamed } from './metric-named.ts'

const CONTEXT: GateContext = {
  confidence: 0.95,
  identical: false,
  withoutChampion: { verdict: 'inconclusive', cause: { kind: 'not-comparable', why: 'other rows' } },
}

/** A metric of candidate and champion whose difference, and whose candidate's value, have this standard error. */
function target(name: string, [candidate, champion]: [number, number | null], error: number): GateTarget {
  const metric = metricNamed(name)!
  const common = { scale: 1, error, units: 1000, confidence: 0.95, test: 'paired-se' as const }
  const estimated = (values: number[], value: number): MetricEstimate => ({
    metric,
    values: values.map(one => ({ value: one })),
    estimate: estimateFromError({ ...common, value }),
    reason: null,
    note: null,
  })
  return {
    slice: null,
    rows: 1000,
    obstacle: null,
    alone: estimated([candidate], candidate),
    difference: champion === null ? null : estimated([candidate, champion], candidate - champion),
  }
}

type Case = {
  name: string
  gate: object
  metric?: string
  values: [number, number]
  error: number
  want: Verdict
  says: RegExp
}

const cases: Case[] = [
  // Non-inferior: the interval of the improvement against −margin.
  {
    name: 'non-inferior, surely above −margin',
    gate: { 'non-inferior': 0.02 },
    values: [0.7, 0.7],
    error: 0.01,
    want: 'pass',
    says: /^between 0\.0196 worse and 0\.0196 better; at most 0\.02 worse is allowed$/,
  },
  {
    name: 'non-inferior, surely below −margin',
    gate: { 'non-inferior': 0.02 },
    values: [0.65, 0.7],
    error: 0.01,
    want: 'fail',
    says: /^between 0\.030 and 0\.070 worse; at most 0\.02 worse is allowed$/,
  },
  {
    name: 'non-inferior, on both sides',
    gate: { 'non-inferior': 0.01 },
    values: [0.7, 0.7],
    error: 0.01,
    want: 'inconclusive',
    says: /at most 0\.01 worse is allowed\. These 1,000 rows settle only results at least 0\.028 away/,
  },
  {
    name: 'non-inferior although better on the point',
    gate: { 'non-inferior': 0 },
    values: [0.705, 0.7],
    error: 0.01,
    want: 'inconclusive',
    says: /; it must not be worse\. .* about 31,000 rows like these would settle this one\.$/,
  },
  {
    name: 'non-inferior where lower is better, worse',
    metric: 'log_loss',
    gate: { 'non-inferior': 0.02 },
    values: [0.65, 0.6],
    error: 0.01,
    want: 'fail',
    says: /^between 0\.030 and 0\.070 worse/,
  },
  {
    name: 'non-inferior where lower is better, better',
    metric: 'log_loss',
    gate: { 'non-inferior': 0.02 },
    values: [0.55, 0.6],
    error: 0.01,
    want: 'pass',
    says: /^between 0\.030 and 0\.070 better/,
  },
  // Superior: against 0.
  {
    name: 'superior, surely better',
    gate: { superior: true },
    values: [0.75, 0.7],
    error: 0.01,
    want: 'pass',
    says: /^between 0\.030 and 0\.070 better; it must be better$/,
  },
  {
    name: 'superior, surely worse',
    gate: { superior: true },
    values: [0.65, 0.7],
    error: 0.01,
    want: 'fail',
    says: /^between 0\.030 and 0\.070 worse; it must be better$/,
  },
  {
    name: 'superior, not sure',
    gate: { superior: true },
    values: [0.71, 0.7],
    error: 0.01,
    want: 'inconclusive',
    says: /^between 0\.010 worse and 0\.030 better; it must be better\. /,
  },
  {
    name: 'superior, lower is better',
    metric: 'brier',
    gate: { superior: true },
    values: [0.15, 0.2],
    error: 0.01,
    want: 'pass',
    says: /^between 0\.030 and 0\.070 better; it must be better$/,
  },
  // Absolute, on the point.
  {
    name: 'min kept',
    gate: { min: 0.7 },
    values: [0.7, 0.9],
    error: 0.1,
    want: 'pass',
    says: /not below the minimum/,
  },
  {
    name: 'min missed',
    gate: { min: 0.7 },
    values: [0.6999, 0.1],
    error: 0.1,
    want: 'fail',
    says: /below the minimum/,
  },
  {
    name: 'max kept',
    metric: 'log_loss',
    gate: { max: 0.6 },
    values: [0.6, 0.1],
    error: 1,
    want: 'pass',
    says: /not above the maximum/,
  },
  {
    name: 'max missed',
    metric: 'log_loss',
    gate: { max: 0.6 },
    values: [0.61, 0.9],
    error: 1,
    want: 'fail',
    says: /above the maximum/,
  },
  {
    name: 'min missed only by rounding',
    gate: { min: 0.3 },
    values: [0.1 + 0.2, 0],
    error: 0,
    want: 'pass',
    says: /not below/,
  },
  // Absolute, on the interval's bound.
  {
    name: 'min with its interval, kept',
    gate: { min: 0.7, bound: 'interval' },
    values: [0.75, 0.9],
    error: 0.01,
    want: 'pass',
    says: /^the interval \[0\.730,\u00a00\.770\] is above the minimum of 0\.7$/,
  },
  {
    name: 'min with its interval, missed',
    gate: { min: 0.7, bound: 'interval' },
    values: [0.65, 0.9],
    error: 0.01,
    want: 'fail',
    says: /below the minimum/,
  },
  {
    name: 'min with its interval, not sure',
    gate: { min: 0.7, bound: 'interval' },
    values: [0.71, 0.9],
    error: 0.01,
    want: 'inconclusive',
    says: /^the interval \[0\.690,\u00a00\.730\] contains the minimum of 0\.7\. /,
  },
  {
    name: 'max with its interval, kept',
    metric: 'log_loss',
    gate: { max: 0.6, bound: 'interval' },
    values: [0.5, 0.9],
    error: 0.01,
    want: 'pass',
    says: /^the interval \[0\.480,\u00a00\.520\] is below the maximum of 0\.6$/,
  },
  {
    name: 'max with its interval, missed',
    metric: 'log_loss',
    gate: { max: 0.6, bound: 'interval' },
    values: [0.65, 0.9],
    error: 0.01,
    want: 'fail',
    says: /above the maximum/,
  },
  {
    name: 'max of a metric where higher is better',
    gate: { max: 0.6, bound: 'interval' },
    values: [0.5, 0.9],
    error: 0.01,
    want: 'pass',
    says: /below the maximum/,
  },
  // Max-drop: the point, absolute or relative.
  {
    name: 'max-drop at its limit',
    gate: { 'max-drop': 0.01 },
    values: [0.89, 0.9],
    error: 1,
    want: 'pass',
    says: /^0\.01 worse; at most 0\.01 worse is allowed$/,
  },
  {
    name: 'max-drop exceeded',
    gate: { 'max-drop': 0.01 },
    values: [0.88, 0.9],
    error: 1,
    want: 'fail',
    says: /^0\.02 worse; at most 0\.01 worse is allowed$/,
  },
  {
    name: 'max-drop, improved',
    metric: 'log_loss',
    gate: { 'max-drop': 0 },
    values: [0.5, 0.6],
    error: 1,
    want: 'pass',
    says: /^not worse than the champion$/,
  },
  {
    name: 'max-drop where lower is better',
    metric: 'log_loss',
    gate: { 'max-drop': 0.05 },
    values: [0.7, 0.6],
    error: 1,
    want: 'fail',
    says: /^0\.10 worse; at most 0\.05 worse/,
  },
  {
    name: 'relative max-drop',
    gate: { 'max-drop': 0.1, relative: true },
    values: [0.46, 0.5],
    error: 1,
    want: 'pass',
    says: /^8 % worse; at most 10 % worse is allowed$/,
  },
  {
    name: 'relative max-drop exceeded',
    gate: { 'max-drop': 0.1, relative: true },
    values: [0.44, 0.5],
    error: 1,
    want: 'fail',
    says: /^12 % worse; at most 10 % worse is allowed$/,
  },
  {
    name: 'relative max-drop of a negative champion',
    metric: 'mcc',
    gate: { 'max-drop': 0.1, relative: true },
    values: [-0.56, -0.5],
    error: 1,
    want: 'fail',
    says: /^12 % worse; at most 10 %/,
  },
  {
    name: 'relative max-drop of a negative champion, improved',
    metric: 'mcc',
    gate: { 'max-drop': 0.1, relative: true },
    values: [-0.4, -0.5],
    error: 1,
    want: 'pass',
    says: /^not worse than the champion$/,
  },
  {
    name: 'relative max-drop of a champion at 0, unchanged',
    metric: 'mcc',
    gate: { 'max-drop': 0.1, relative: true },
    values: [0, 0],
    error: 1,
    want: 'pass',
    says: /^not worse than the champion$/,
  },
]

describe('a gate', () => {
  for (const { name, gate, metric = 'roc_auc', values, error, want, says } of cases) {
    it(`${name}: ${want}`, () => {
      const { result } = evaluateGate(gates({ metric, ...gate })[0]!, target(metric, values, error), CONTEXT)
      assert.equal(result.verdict, want)
      assert.match(result.reason, says)
      assert.equal(result.detectable !== null, want === 'inconclusive')
    })
  }

  it('on a relative drop from a champion of 0 is inconclusive, which rows cannot settle', () => {
    const [gate] = gates({ metric: 'mcc', 'max-drop': 0.1, relative: true })
    const { result } = evaluateGate(gate!, target('mcc', [-0.2, 0], 1), CONTEXT)
    assert.equal(result.verdict, 'inconclusive')
    assert.match(
      result.reason,
      /^0\.2 worse than a champion at 0, which is no percentage: use a max-drop that is not relative/,
    )
    assert.deepEqual([result.detectable, result.needed], [null, null])
  })

  it('tests its own null: p falls as the margin grows', () => {
    const p = [0, 0.01, 0.05].map(margin => {
      const [gate] = gates({ metric: 'roc_auc', 'non-inferior': margin })
      return evaluateGate(gate!, target('roc_auc', [0.7, 0.7], 0.01), CONTEXT).result.pValue!
    })
    assert.equal(p[0], 0.5)
    assert.ok(Math.abs(p[1]! - 0.158655253931457) < 1e-12, 'one standard error: 1 − Φ(1)')
    assert.ok(p[2]! < 1e-6)
  })

  it('shows the difference as it stands, whatever the direction', () => {
    const [gate] = gates({ metric: 'log_loss', 'non-inferior': 0.02 })
    const { result } = evaluateGate(gate!, target('log_loss', [0.55, 0.6], 0.01), CONTEXT)
    assert.ok(result.observed! < 0 && result.interval![1] < 0)
  })

  it('fails on undefined values, and NaN never passes', () => {
    const metric = metricNamed('average_precision')!
    const undefinedValue = { value: null, reason: 'no positive row' }
    const broken: MetricEstimate = {
      metric,
      values: [undefinedValue, { value: 0.5 }],
      estimate: null,
      reason: 'no positive row',
      note: null,
    }
    const given: GateTarget = {
      slice: null,
      rows: 9,
      obstacle: null,
      alone: { ...broken, values: [undefinedValue] },
      difference: broken,
    }
    for (const gate of [
      { 'non-inferior': 1 },
      { superior: true },
      { min: -1 },
      { max: 9 },
      { 'max-drop': 1 },
    ]) {
      const { result } = evaluateGate(gates({ metric: metric.name, ...gate })[0]!, given, CONTEXT)
      assert.equal(result.verdict, 'fail', JSON.stringify(gate))
      assert.match(result.reason, /^the candidate’s value is undefined: no positive row$/)
      assert.equal(result.observed, null)
    }
  })

  it('is inconclusive where there is a value but no interval, unless the value alone decides', () => {
    const given = target('roc_auc', [0.7, 0.6], 0.01)
    const without = {
      ...given,
      difference: { ...given.difference!, estimate: null, reason: 'only 3 clusters' },
    }
    const verdictOf = (gate: object) =>
      evaluateGate(gates({ metric: 'roc_auc', ...gate })[0]!, without, CONTEXT).result
    assert.equal(verdictOf({ 'non-inferior': 0.1 }).verdict, 'inconclusive')
    assert.match(verdictOf({ 'non-inferior': 0.1 }).reason, /only 3 clusters/)
    assert.equal(verdictOf({ 'max-drop': 0.1 }).verdict, 'pass')
  })

  it('says identical: non-inferior and max-drop pass, superior fails, absolute limits are judged', () => {
    const context = { ...CONTEXT, identical: true }
    const verdictOf = (gate: object) =>
      evaluateGate(gates({ metric: 'roc_auc', ...gate })[0]!, target('roc_auc', [0.7, 0.7], 0), context)
        .result
    for (const gate of [{ 'non-inferior': 0 }, { 'max-drop': 0 }]) {
      assert.equal(verdictOf(gate).verdict, 'pass')
      assert.match(verdictOf(gate).reason, /identical to the champion/)
    }
    assert.equal(verdictOf({ superior: true }).verdict, 'fail')
    assert.match(verdictOf({ superior: true }).reason, /identical to the champion/)
    assert.equal(verdictOf({ min: 0.8 }).verdict, 'fail')
  })
})

describe('failures of several gates', () => {
  const judged = (deltas: number[], extra: object = {}) =>
    correctFailures(
      deltas.map(delta =>
        evaluateGate(
          gates({ metric: 'roc_auc', 'non-inferior': 0.02, ...extra })[0]!,
          target('roc_auc', [0.7 + delta, 0.7], 0.01),
          CONTEXT,
        ),
      ),
      0.95,
    )
  // −0.042 is 2.2 standard errors below −0.02: p = 0.014 alone, 0.042 among three.
  it('a failure alone stands', () => assert.equal(judged([-0.042])[0]!.verdict, 'fail'))

  it('the same among three gates is inconclusive, and says so', () => {
    const [result] = judged([-0.042, 0, 0])
    assert.equal(result!.verdict, 'inconclusive')
    assert.match(result!.reason, /with 3 gates, .*Holm/)
    assert.ok(result!.needed!.n > 1000)
  })

  it('a clear failure stands among three', () => assert.equal(judged([-0.06, 0, 0])[0]!.verdict, 'fail'))

  it('passing is not corrected', () => {
    assert.deepEqual(
      judged([0.001, 0.001, 0.001]).map(({ verdict }) => verdict),
      ['pass', 'pass', 'pass'],
    )
  })

  it('gates that do not block are a family of their own', () => {
    const outcomes = [{}, { blocking: false }, { blocking: false }].map(extra =>
      evaluateGate(
        gates({ metric: 'roc_auc', 'non-inferior': 0.02, ...extra })[0]!,
        target('roc_auc', [0.658, 0.7], 0.01),
        CONTEXT,
      ),
    )
    assert.deepEqual(
      correctFailures(outcomes, 0.95).map(({ verdict }) => verdict),
      ['fail', 'inconclusive', 'inconclusive'],
    )
  })
})

describe('the overall verdict', () => {
  const result = (verdict: Verdict, given: Partial<GateResult> = {}) =>
    ({ verdict, blocking: true, onInconclusive: 'warn', ...given }) as GateResult
  const table: { name: string; given: GateResult[]; want: Verdict }[] = [
    { name: 'no gate', given: [], want: 'pass' },
    { name: 'all pass', given: [result('pass'), result('pass')], want: 'pass' },
    { name: 'one fails', given: [result('inconclusive'), result('fail')], want: 'fail' },
    {
      name: 'one fails that does not block',
      given: [result('pass'), result('fail', { blocking: false })],
      want: 'pass',
    },
    { name: 'one is inconclusive', given: [result('pass'), result('inconclusive')], want: 'inconclusive' },
    {
      name: 'one is inconclusive and blocks then',
      given: [result('inconclusive', { onInconclusive: 'block' })],
      want: 'fail',
    },
    {
      name: 'inconclusive, not blocking',
      given: [result('inconclusive', { onInconclusive: 'block', blocking: false })],
      want: 'inconclusive',
    },
  ]
  for (const { name, given, want } of table)
    it(`${name}: ${want}`, () => assert.equal(overallVerdict(given), want))
})

describe('gates that cannot be judged are Problems', () => {
  const declared = { task: 'binary' as const, columns: ['origin', 'distance', 'origin × day'] }
  const table = [
    {
      name: 'a misspelt metric',
      gate: { metric: 'roc_acu', min: 0.5 },
      where: 'gates[0].metric',
      fix: /did you mean roc_auc\?.*log_loss/,
    },
    {
      name: 'a metric of another task',
      gate: { metric: 'rmse', max: 1 },
      where: 'gates[0].metric',
      fix: /there are roc_auc/,
    },
    {
      name: 'a slice that is not declared',
      gate: { metric: 'roc_auc', slice: 'orign=ATL', min: 0.5 },
      where: 'gates[0].slice',
      fix: /did you mean origin\?; declared are origin, distance/,
    },
    {
      name: 'ece against the champion',
      gate: { metric: 'ece', 'non-inferior': 0.1 },
      where: 'gates[0].non-inferior',
      fix: /log_loss or brier/,
    },
    {
      name: 'the drop of ece',
      gate: { metric: 'ece', 'max-drop': 0.1 },
      where: 'gates[0].max-drop',
      fix: /log_loss or brier/,
    },
    {
      name: 'the interval of ece',
      gate: { metric: 'ece', max: 0.1, bound: 'interval' },
      where: 'gates[0].bound',
      fix: /plain `max`/,
    },
  ]
  for (const { name, gate, where, fix } of table) {
    it(name, () => {
      const problems = gateProblems(gates(gate), declared)
      assert.equal(problems.length, 1)
      assert.equal(problems[0]!.where, where)
      assert.match(problems[0]!.fix, fix)
    })
  }

  it('none where everything exists', () => {
    const good = gates(
      { metric: 'ece', max: 0.1 },
      { metric: 'f1', 'non-inferior': 0.1, slice: 'origin' },
      { metric: 'f1', 'non-inferior': 0.1, slice: 'origin × day=ATL × 1' },
    )
    assert.deepEqual(gateProblems(good, declared), [])
  })

  it('all at once, thrown by compare', () => {
    const given = {
      truth: [0, 1],
      candidate: [[0.1, 0.9]],
      gates: [
        { metric: 'auc', min: 0 },
        { metric: 'f1', min: 0, slice: 'x' },
      ],
    }
    assert.throws(
      () => comparePlain(given),
      error =>
        problemsOf(error)
          .map(({ where }) => where)
          .join() === 'gates[0].metric,gates[1].slice',
    )
  })
})
