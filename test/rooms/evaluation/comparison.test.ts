import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { comparisonSchema } from '../../../actions/_lib/contract/comparison.ts'
import { compare } from '../../../actions/_lib/evaluation/comparison.ts'
import { comparisonDocument } from '../../../actions/_lib/evaluation/document/comparison-document.ts'
import { comparePlain, drawPair, gates, joinedRows, type PlainRows, settings } from './comparison-rows.ts'

const GATE = { metric: 'roc_auc', 'non-inferior': 0.05 }
const better = drawPair('better', { rows: 600, candidateNoise: 0.4, championNoise: 1.5 })
const clustered = drawPair('clustered', { rows: 900, candidateNoise: 0.5, championNoise: 1, clusters: 20 })

describe('a comparison', () => {
  it('is a valid document with a delta of candidate − champion and a test for every metric', () => {
    const { comparison } = comparePlain({ ...better, gates: [GATE] })
    comparisonSchema.parse(comparison)
    for (const { name, champion, candidate, delta, interval, pValue, test } of comparison.metrics) {
      assert.equal(delta, candidate! - champion!, name)
      if (name === 'ece') assert.deepEqual([interval, pValue, test], [null, null, 'none'])
      else assert.ok(interval![0] <= delta! && delta! <= interval![1] && pValue! >= 0, name)
    }
    const tests = Object.fromEntries(comparison.metrics.map(({ name, test }) => [name, test]))
    assert.deepEqual(tests, {
      roc_auc: 'delong',
      average_precision: 'bootstrap',
      log_loss: 'paired-se',
      brier: 'paired-se',
      ece: 'none',
      accuracy: 'mcnemar',
      balanced_accuracy: 'bootstrap',
      precision: 'bootstrap',
      recall: 'bootstrap',
      f1: 'bootstrap',
      mcc: 'bootstrap',
      kappa: 'bootstrap',
    })
    assert.equal(comparison.verdict, 'pass')
    assert.equal(comparison.paired, true)
    assert.equal(comparison.firstRelease, null)
    assert.match(comparison.notes.join(), /No cluster column is named/)
  })

  it('resamples clusters for every metric where a cluster is named, and shows how many', () => {
    const { comparison } = comparePlain({ ...clustered, settings: { cluster: 'day' } })
    assert.equal(comparison.clusters, 20)
    for (const { name, test } of comparison.metrics) {
      assert.equal(test, name === 'ece' ? 'none' : 'cluster-bootstrap', name)
    }
    assert.doesNotMatch(comparison.notes.join(), /No cluster column is named/)
  })

  it('needs clusters, not rows, to settle what is inconclusive', () => {
    const { comparison } = comparePlain({
      ...clustered,
      gates: [
        { metric: 'roc_auc', max: 0.7, bound: 'interval' },
        { metric: 'roc_auc', 'non-inferior': 0 },
      ],
      candidate: clustered.champion.map(scores =>
        scores.map((score, row) => (row % 9 === 0 ? 1 - score : score)),
      ),
      champion: clustered.champion.map(scores =>
        scores.map((score, row) => (row % 9 === 1 ? 1 - score : score)),
      ),
    })
    const [, result] = comparison.gates
    assert.equal(result!.verdict, 'inconclusive')
    assert.equal(result!.needed!.unit, 'clusters')
    assert.ok(result!.needed!.n > 20 && result!.detectable! > 0)
    assert.match(result!.reason, /These 20 clusters settle/)
  })

  it('has no interval from fewer than five clusters, and says so', () => {
    const cluster = Int32Array.from({ length: 600 }, (_, row) => row % 4)
    const { comparison } = comparePlain({ ...better, cluster, gates: [GATE] })
    assert.ok(comparison.metrics.every(({ interval, delta }) => interval === null && delta !== null))
    assert.equal(comparison.gates[0]!.verdict, 'inconclusive')
    assert.match(comparison.gates[0]!.reason, /only 4 clusters/)
  })

  it('is the same for the same seed and another for another', () => {
    const interval = (seed: number) =>
      comparePlain({ ...better, settings: { seed } }).comparison.metrics.find(({ name }) => name === 'f1')!
        .interval
    assert.deepEqual(interval(1), interval(1))
    assert.notDeepEqual(interval(1), interval(2))
  })

  it('weighs rows: paired standard errors instead of McNemar, and a weighted delta', () => {
    const weight = Array.from({ length: 600 }, (_, row) => (row % 3) + 0.5)
    const { comparison } = comparePlain({ ...better, weight })
    const accuracy = comparison.metrics.find(({ name }) => name === 'accuracy')!
    assert.equal(accuracy.test, 'paired-se')
    const plain = comparePlain(better).comparison.metrics.find(({ name }) => name === 'accuracy')!
    assert.notEqual(accuracy.delta, plain.delta)
  })

  it('says that no gate is declared', () => {
    const { comparison } = comparePlain(better)
    assert.equal(comparison.verdict, 'pass')
    assert.match(comparison.notes.join(), /No gate is declared/)
  })

  it('reports undefined metrics as null with the reason, and a gate on them fails', () => {
    const given = {
      truth: new Int32Array(60),
      candidate: [new Float64Array(60).fill(0.2)],
      champion: [new Float64Array(60).fill(0.3)],
    }
    const { comparison } = comparePlain({ ...given, gates: [GATE] })
    comparisonSchema.parse(comparison)
    const auc = comparison.metrics.find(({ name }) => name === 'roc_auc')!
    assert.deepEqual([auc.delta, auc.interval, auc.pValue, auc.test], [null, null, null, 'none'])
    assert.match(auc.reason!, /no positive row/)
    assert.equal(comparison.verdict, 'fail')
  })

  const others: Record<string, PlainRows> = {
    multiclass: {
      task: 'multiclass',
      labels: ['a', 'b', 'c'],
      truth: Array.from({ length: 150 }, (_, row) => row % 3),
      candidate: [0, 1, 2].map(k =>
        Array.from(
          { length: 150 },
          (_, row) => ((row * 7 + k * (row % 5)) % 10) / 30 + (row % 3 === k ? 0.4 : 0.1),
        ),
      ),
      champion: [0, 1, 2].map(k =>
        Array.from(
          { length: 150 },
          (_, row) => ((row * 3 + k * (row % 7)) % 10) / 20 + (row % 3 === k ? 0.3 : 0.1),
        ),
      ),
    },
    regression: {
      task: 'regression',
      truth: Array.from({ length: 150 }, (_, row) => row % 17),
      candidate: [Array.from({ length: 150 }, (_, row) => (row % 17) + Math.sin(row))],
      champion: [Array.from({ length: 150 }, (_, row) => (row % 17) + 2 * Math.cos(row))],
    },
    ranking: {
      task: 'ranking',
      truth: Array.from({ length: 150 }, (_, row) => (row % 4 === 0 ? 1 : 0)),
      candidate: [Array.from({ length: 150 }, (_, row) => (row % 4 === 0 ? 1 : 0) + Math.sin(row))],
      champion: [Array.from({ length: 150 }, (_, row) => Math.sin(row))],
      query: Array.from({ length: 150 }, (_, row) => Math.floor(row / 10)),
    },
  }
  for (const [task, given] of Object.entries(others)) {
    it(`compares ${task} models`, () => {
      const metric = { multiclass: 'f1_macro', regression: 'r2', ranking: 'ndcg_10' }[task]!
      const { comparison } = comparePlain({ ...given, gates: [{ metric, superior: true }] })
      comparisonSchema.parse(comparison)
      for (const { name, interval, test, reason } of comparison.metrics) {
        assert.equal(interval === null, name === 'ece', `${name}: ${reason}`)
        if (task === 'ranking') assert.equal(test, 'bootstrap')
      }
      assert.equal(comparison.gates[0]!.verdict, 'pass')
      assert.equal(comparison.flips === null, task !== 'multiclass')
    })
  }
})

describe('identical predictions', () => {
  const identical = { ...better, champion: better.candidate }
  it('are said to be identical: every delta exactly 0, non-inferior passes, superior fails', () => {
    const { comparison } = comparePlain({
      ...identical,
      gates: [GATE, { metric: 'log_loss', superior: true }],
    })
    comparisonSchema.parse(comparison)
    assert.equal(comparison.identical, true)
    for (const { delta, interval, pValue } of comparison.metrics) {
      assert.deepEqual([delta, interval, pValue], [0, [0, 0], 1])
    }
    assert.deepEqual(
      comparison.gates.map(({ verdict }) => verdict),
      ['pass', 'fail'],
    )
    for (const { reason } of comparison.gates) assert.match(reason, /identical/)
    assert.match(comparison.notes.join(), /Identical: .* all 600 rows/)
    assert.deepEqual([comparison.flips!.fixed, comparison.flips!.broken], [0, 0])
  })

  it('one other prediction is enough not to be', () => {
    const [scores] = better.candidate
    const { comparison } = comparePlain({ ...identical, champion: [scores!.with(17, 0.123)] })
    assert.equal(comparison.identical, false)
  })

  it('still face the absolute gates', () => {
    const { comparison } = comparePlain({ ...identical, gates: [{ metric: 'roc_auc', min: 0.99 }] })
    assert.equal(comparison.verdict, 'fail')
  })
})

describe('without a champion', () => {
  const alone = { truth: better.truth, candidate: better.candidate }
  const absolute = { metric: 'log_loss', max: 0.9 }
  const table = [
    { firstRelease: 'pass', gates: [GATE], want: ['pass'], verdict: 'pass' },
    { firstRelease: 'fail', gates: [GATE], want: ['fail'], verdict: 'fail' },
    { firstRelease: 'absolute-only', gates: [GATE, absolute], want: ['pass', 'pass'], verdict: 'pass' },
    {
      firstRelease: 'absolute-only',
      gates: [GATE, { metric: 'log_loss', max: 0.1 }],
      want: ['pass', 'fail'],
      verdict: 'fail',
    },
    { firstRelease: 'absolute-only', gates: [GATE], want: ['inconclusive'], verdict: 'inconclusive' },
    { firstRelease: 'pass', gates: [{ metric: 'log_loss', max: 0.1 }], want: ['fail'], verdict: 'fail' },
    {
      firstRelease: 'absolute-only',
      gates: [{ ...GATE, slice: 'half' }, absolute],
      want: ['pass', 'pass', 'pass'],
      verdict: 'pass',
    },
  ] as const
  for (const { firstRelease, gates, want, verdict } of table) {
    it(`first-release: ${firstRelease} with ${gates.map(gate => Object.keys(gate).join(' ')).join(' and ')}: ${verdict}`, () => {
      const slices = { half: Array.from({ length: 600 }, (_, row) => (row < 300 ? 'a' : 'b')) }
      const { comparison } = comparePlain({ ...alone, slices, gates: [...gates], firstRelease })
      comparisonSchema.parse(comparison)
      assert.deepEqual(
        comparison.gates.map(gate => gate.verdict),
        want,
      )
      assert.equal(comparison.verdict, verdict)
      assert.equal(comparison.firstRelease, firstRelease)
      assert.equal(comparison.paired, false)
      assert.ok(
        comparison.metrics.every(
          ({ delta, champion, candidate }) => delta === null && champion === null && candidate !== null,
        ),
      )
      for (const { rule, reason } of comparison.gates) {
        if (rule.kind === 'non-inferior')
          assert.match(reason, new RegExp(`no champion .*first-release: ${firstRelease}`))
      }
    })
  }

  it('not comparable is said, and relative gates are inconclusive', () => {
    const { comparison } = comparePlain({
      ...better,
      gates: [GATE, absolute],
      notComparable: 'another evaluation set',
    })
    comparisonSchema.parse(comparison)
    assert.equal(comparison.notComparable, 'another evaluation set')
    assert.equal(comparison.firstRelease, null)
    assert.deepEqual(
      comparison.gates.map(gate => gate.verdict),
      ['inconclusive', 'pass'],
    )
    assert.match(comparison.gates[0]!.reason, /another evaluation set/)
    assert.match(comparison.notes.join(), /Not comparable/)
    assert.equal(comparison.flips, null)
  })
})

describe('flips', () => {
  it('count rows that became right or wrong, by slice too, with examples spread over the data', () => {
    const truth = Array.from({ length: 400 }, () => 1)
    const candidate = [truth.map((_, row) => (row < 100 ? 0.2 : 0.8))]
    const champion = [truth.map((_, row) => (row >= 350 ? 0.2 : 0.8))]
    const slices = { half: truth.map((_, row) => (row < 200 ? 'first' : 'second')) }
    const { comparison, fixedRows, brokenRows } = comparePlain({ truth, candidate, champion, slices })
    const { flips } = comparison
    assert.deepEqual([flips!.fixed, flips!.broken], [50, 100])
    assert.deepEqual(flips!.bySlice, [
      { column: 'half', value: 'first', fixed: 0, broken: 100 },
      { column: 'half', value: 'second', fixed: 50, broken: 0 },
    ])
    assert.equal(fixedRows.length, 20)
    assert.equal(brokenRows.length, 20)
    assert.ok(fixedRows.every(row => row >= 350) && fixedRows.at(-1)! - fixedRows[0]! > 40)
    assert.ok(brokenRows.every(row => row < 100) && brokenRows.at(-1)! - brokenRows[0]! > 80)
    assert.equal(new Set(brokenRows).size, 20)
  })

  it('shows all where there are few', () => {
    const given = { truth: [1, 1, 0, 0], candidate: [[0.9, 0.9, 0.9, 0.1]], champion: [[0.1, 0.9, 0.1, 0.1]] }
    const { fixedRows, brokenRows } = comparePlain(given)
    assert.deepEqual([fixedRows, brokenRows], [[0], [2]])
  })
})

describe('a finished comparison', () => {
  const truth = [1, 1, 0, 0, 1, 0]
  const rows = joinedRows({
    truth,
    candidate: [truth.map(one => 0.2 + 0.6 * one)],
    champion: [truth.map((one, row) => (row === 1 ? 0.1 : 0.2 + 0.6 * one))],
    cluster: truth.map((_, row) => row % 3),
  })
  const compared = compare({
    kind: 'rows',
    model: 'm',
    rows,
    files: null,
    settings: settings(),
    gates: gates(GATE),
    firstRelease: 'absolute-only',
    champion: { version: '1.0.0', digest: null },
    candidate: { fingerprint: null, digest: null },
    notComparable: null,
    progress: () => {},
  })
  const ids = { fixedIds: ['b'], brokenIds: [] }
  const noise = { seeds: [0, 1], metrics: [] }

  it('has the ids of the flips and the noise, and leaves what it was made from alone', () => {
    const before = structuredClone(compared)
    const comparison = comparisonSchema.parse(comparisonDocument(compared, { ids, noise }))
    assert.deepEqual(compared, before)
    assert.deepEqual(compared.flips?.fixedRows, [1])
    assert.deepEqual(comparison.flips, { fixed: 1, broken: 0, ...ids, bySlice: [] })
    assert.deepEqual(comparison.noise, noise)
    assert.equal(comparison.verdict, compared.gates[0]?.verdict)
    assert.equal('noise' in comparisonDocument(compared, { ids, noise: null }), false)
  })

  it('holds no rows, so that those of further seeds fit into memory', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(compared)), compared)
    assert.equal(hasArray(compared), false)
    assert.equal(hasArray(rows), true)
  })
})

function hasArray(value: unknown): boolean {
  if (ArrayBuffer.isView(value)) return true
  return typeof value === 'object' && value !== null && Object.values(value).some(hasArray)
}
