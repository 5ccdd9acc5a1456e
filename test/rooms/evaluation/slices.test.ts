import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { evaluationSchema } from '../../../actions/_lib/contract/evaluation.ts'
import { evaluationDocument } from '../../../actions/_lib/evaluation/document/evaluation-document.ts'
import { measureRows } from '../../../actions/_lib/evaluation/measurement.ts'
import { comparePlain, drawPair, joinedRows, settings } from './comparison-rows.ts'

/** 1,200 rows: in `bad` the candidate is far worse than the champion, in `good` better, `tiny` has 40 rows. */
const drawn = drawPair('slices', { rows: 1200, candidateNoise: 0.3, championNoise: 1 })
const where = Array.from({ length: 1200 }, (_, row) => (row < 40 ? 'tiny' : row < 500 ? 'bad' : 'good'))
const mixed = {
  truth: drawn.truth,
  candidate: [drawn.candidate[0]!.map((score, row) => (where[row] === 'bad' ? 1 - score : score))],
  champion: drawn.champion,
  slices: { where },
}

describe('slices', () => {
  it('come worst first, the too small ones last with their reason', () => {
    const { slices } = comparePlain(mixed).comparison
    assert.deepEqual(
      slices.map(({ value, n }) => [value, n]),
      [
        ['bad', 460],
        ['good', 700],
        ['tiny', 40],
      ],
    )
    assert.equal(slices[2]!.tooSmall, '40 rows, fewer than 50')
    assert.deepEqual(slices[2]!.metrics, [])
  })

  it('come worst first by a metric where lower is better, too', () => {
    const { slices } = comparePlain({
      ...mixed,
      gates: [{ metric: 'log_loss', 'non-inferior': 1, slice: 'where' }],
    }).comparison
    assert.equal(slices[0]!.metrics[0]!.name, 'roc_auc')
    assert.deepEqual(
      slices.map(({ value }) => value),
      ['bad', 'good', 'tiny'],
    )
  })

  it('show the gated metrics and the headline, with adjusted p at least the raw one', () => {
    const { slices } = comparePlain({ ...mixed, gates: [{ metric: 'f1', 'max-drop': 1 }] }).comparison
    assert.deepEqual(slices[0]!.metrics.map(({ name }) => name).sort(), ['f1', 'roc_auc'])
    for (const metric of slices.flatMap(({ metrics }) => metrics)) {
      assert.ok(metric.adjustedPValue! >= 0 && metric.adjustedPValue! <= 1)
      if (metric.test === 'delong') assert.ok(metric.adjustedPValue! >= metric.pValue!)
    }
  })

  it('need ten rows of each class and five clusters', () => {
    const truth = Int32Array.from({ length: 300 }, (_, row) => (row % 40 === 0 ? 1 : 0))
    const scores = [Float64Array.from(truth, (_, row) => (row % 10) / 10)]
    const cluster = truth.map((_, row) => row % 4)
    const slices = { one: Array.from(truth, () => 'x') }
    const tooSmall = (given: object) =>
      comparePlain({ truth, candidate: scores, slices, ...given }).comparison.slices[0]!.tooSmall
    assert.equal(tooSmall({}), '8 rows of class "yes", fewer than 10')
    assert.equal(tooSmall({ truth: truth.map((_, row) => row % 2), cluster }), '4 clusters, fewer than 5')
  })

  it('of rows without a value are left out', () => {
    const { slices } = comparePlain({
      ...mixed,
      slices: { where: where.map(value => (value === 'bad' ? null : value)) },
    }).comparison
    assert.deepEqual(
      slices.map(({ value }) => value),
      ['good', 'tiny'],
    )
  })

  it('are the 50 largest of a column, those that a gate names besides, and a note says so', () => {
    const many = where.map((_, row) => (row < 51 * 20 ? `v${row % 51}` : `v${row % 50}`))
    const { slices, notes } = comparePlain({ ...mixed, slices: { many } }).comparison
    assert.equal(slices.length, 50)
    assert.ok(!slices.some(({ value }) => value === 'v50'))
    assert.match(notes.join(), /many has 51 values; the 50 largest are shown/)
    const named = comparePlain({
      ...mixed,
      slices: { many },
      gates: [{ metric: 'roc_auc', min: 0, slice: 'many=v50' }],
    })
    assert.ok(named.comparison.slices.some(({ value }) => value === 'v50'))
  })
})

describe('gates on slices', () => {
  const gated = (slice: string, rule: object = { 'non-inferior': 0.05 }) =>
    comparePlain({ ...mixed, gates: [{ metric: 'roc_auc', slice, ...rule }] }).comparison

  it('`where` becomes one result for every value with enough rows', () => {
    const { gates, verdict } = gated('where')
    assert.deepEqual(
      gates.map(({ slice, verdict }) => [slice, verdict]),
      [
        ['where=bad', 'fail'],
        ['where=good', 'pass'],
      ],
    )
    assert.equal(verdict, 'fail')
  })

  it('absolute ones look at the candidate on the slice', () => {
    const { gates } = gated('where', { min: 0.5, bound: 'interval' })
    assert.deepEqual(
      gates.map(({ verdict }) => verdict),
      ['fail', 'pass'],
    )
    assert.ok(gates.every(({ candidate, observed, champion }) => candidate === observed && champion !== null))
  })

  it('a value named that is too small is inconclusive', () => {
    const { gates } = gated('where=tiny')
    assert.equal(gates[0]!.verdict, 'inconclusive')
    assert.match(gates[0]!.reason, /^the slice is too small: 40 rows/)
  })

  it('a declared slice without rows fails', () => {
    const { gates } = gated('where=nowhere')
    assert.equal(gates[0]!.verdict, 'fail')
    assert.match(gates[0]!.reason, /no row belongs to the slice where=nowhere/)
  })

  it('a slicing with no value large enough is inconclusive', () => {
    const each = where.map((_, row) => `v${row % 40}`)
    const { gates } = comparePlain({
      ...mixed,
      slices: { each },
      gates: [{ metric: 'roc_auc', slice: 'each', min: 0 }],
    }).comparison
    assert.deepEqual(
      gates.map(({ slice, verdict }) => [slice, verdict]),
      [['each', 'inconclusive']],
    )
  })
})

describe('an evaluation', () => {
  const rows = joinedRows({ ...mixed, weight: where.map((_, row) => 1 + (row % 2)) })
  const given = { model: 'm', rows, settings: settings(), progress: () => {} }

  it('is a valid document of one model with an interval for every metric but ECE', () => {
    const evaluation = evaluationDocument(measureRows({ ...given, scores: rows.candidate }), null)
    evaluationSchema.parse(evaluation)
    for (const { name, value, interval, method, reason } of evaluation.metrics) {
      if (name === 'ece') assert.deepEqual([interval, method, /biased/.test(reason!)], [null, 'none', true])
      else assert.ok(interval![0] <= value! && value! <= interval![1] && method !== 'none', name)
    }
    assert.deepEqual(evaluation.confusion!.labels, ['no', 'yes'])
    assert.equal(
      evaluation.confusion!.matrix.flat().reduce((sum, weight) => sum + weight, 0),
      1800,
    )
    assert.ok(evaluation.curves!.roc!.length > 2)
  })

  it('has its slices worst first', () => {
    const { slices } = measureRows({ ...given, scores: rows.candidate })
    assert.deepEqual(
      slices.map(({ value }) => value),
      ['bad', 'good', 'tiny'],
    )
    assert.deepEqual(
      slices[0]!.metrics.map(({ name }) => name),
      ['roc_auc', 'log_loss', 'accuracy'],
    )
    assert.match(slices[2]!.tooSmall!, /40 rows/)
  })

  it('keeps intervals within what the metric can be', () => {
    const perfect = joinedRows({
      truth: [...Array(60).keys()].map(row => row % 2),
      candidate: [[...Array(60).keys()].map(row => (row === 7 ? 0.45 : 0.1 + 0.8 * (row % 2)))],
    })
    for (const { name, interval } of measureRows({ ...given, rows: perfect, scores: perfect.candidate })
      .metrics) {
      if (interval)
        assert.ok(
          interval[0] >= (name === 'mcc' || name === 'kappa' ? -1 : 0) &&
            (interval[1] <= 1 + 1e-12 || name === 'log_loss'),
          name,
        )
    }
  })

  it('names methods', () => {
    const method = (clusters: boolean) => {
      const joined = {
        ...rows,
        weight: null,
        cluster: clusters
          ? { codes: Int32Array.from(where, (_, row) => row % 30), labels: where.slice(0, 30) }
          : null,
      }
      const { metrics } = measureRows({ ...given, rows: joined, scores: joined.candidate })
      return Object.fromEntries(metrics.map(metric => [metric.name, metric.method]))
    }
    const free = method(false)
    assert.deepEqual(
      [free['roc_auc'], free['log_loss'], free['accuracy'], free['f1']],
      ['delong', 'paired-se', 'paired-se', 'bootstrap'],
    )
    const { ece, ...others } = method(true)
    assert.equal(ece, 'none')
    assert.ok(Object.values(others).every(one => one === 'cluster-bootstrap'))
  })
})
