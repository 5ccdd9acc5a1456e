import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { curvesSchema } from '../../../actions/_lib/contract/evaluation.ts'
import { curvesOf } from '../../../actions/_lib/evaluation/curves.ts'
import { measure, type PlainSample, sampleFrom } from './metrics-samples.ts'

function curves(given: PlainSample) {
  const weight = given.weight ? Float64Array.from(given.weight) : null
  return curvesOf(sampleFrom(given), weight, given.task)!
}

const binary = (truth: number[], scores: number[]): PlainSample => ({
  task: 'binary',
  classes: 2,
  truth,
  scores: [scores],
})

/** 5000 rows that tell the classes apart a little; every score is another. */
const many = binary(
  Array.from({ length: 5000 }, (_, row) => (row % 3 === 0 ? 1 : 0)),
  Array.from({ length: 5000 }, (_, row) => (((row * 7919) % 5000) / 5000) * 0.8 + (row % 3 === 0 ? 0.2 : 0)),
)

describe('the ROC curve', () => {
  it('passes tied scores together', () => {
    const given = binary([1, 0, 1, 0, 0], [0.9, 0.6, 0.6, 0.2, 0.1])
    const want = [
      [0, 0],
      [0, 0.5],
      [1 / 3, 1],
      [2 / 3, 1],
      [1, 1],
    ]
    assert.deepEqual(curves(given).roc, want)
  })

  it('counts weights', () => {
    const given = { ...binary([1, 1, 0], [0.9, 0.5, 0.1]), weight: [3, 1, 0.5] }
    assert.deepEqual(curves(given).roc, [
      [0, 0],
      [0, 0.75],
      [0, 1],
      [1, 1],
    ])
  })

  it('keeps its area in at most 201 points that never fall', () => {
    const { roc } = curves(many)
    assert.ok(roc!.length > 150 && roc!.length <= 201, `${roc!.length}`)
    let area = 0
    for (let i = 1; i < roc!.length; i++) {
      const [[x0, y0], [x1, y1]] = [roc![i - 1]!, roc![i]!]
      assert.ok(x1 >= x0 && y1 >= y0)
      area += ((x1 - x0) * (y0 + y1)) / 2
    }
    assert.ok(Math.abs(area - measure('roc_auc', many).value!) < 0.001, `${area}`)
    assert.deepEqual(
      [roc![0], roc!.at(-1)],
      [
        [0, 0],
        [1, 1],
      ],
    )
  })

  it('is absent without both classes', () => {
    assert.equal(curves(binary([1, 1], [0.2, 0.3])).roc, null)
    assert.equal(curves({ ...binary([1, 0], [0.2, 0.3]), weight: [1, 0] }).roc, null)
  })
})

describe('the precision–recall curve', () => {
  it('goes from no row to all rows', () => {
    const given = binary([1, 0, 1, 0], [0.9, 0.6, 0.5, 0.2])
    assert.deepEqual(curves(given).precisionRecall, [
      [0, 1],
      [0.5, 1],
      [1, 2 / 3],
      [1, 0.5],
    ])
  })

  it('has at most 201 points, evenly in recall', () => {
    const { precisionRecall } = curves(many)
    assert.ok(precisionRecall!.length > 150 && precisionRecall!.length <= 201)
    const gaps = precisionRecall!.map(([recall], i) => recall - (precisionRecall![i - 1]?.[0] ?? 0))
    assert.ok(Math.max(...gaps) < 2 / 199 && Math.min(...gaps) >= 0)
    assert.deepEqual(precisionRecall!.at(-1), [1, 1667 / 5000])
  })

  it('is absent without a positive row', () => {
    assert.equal(curves(binary([0, 0], [0.2, 0.3])).precisionRecall, null)
  })
})

describe('calibration', () => {
  it('has ten bins closed on the right, empty ones without means', () => {
    const bins = curves(binary([1, 0, 1, 0], [0, 0.1, 0.3, 0.95])).calibration!
    assert.deepEqual(bins[0], { from: 0, to: 0.1, n: 2, predicted: 0.05, observed: 0.5 })
    assert.deepEqual(bins[1], { from: 0.1, to: 0.2, n: 0, predicted: null, observed: null })
    assert.deepEqual(
      bins.map(({ n }) => n),
      [2, 0, 1, 0, 0, 0, 0, 0, 0, 1],
    )
  })

  it('adds up to the calibration error', () => {
    const probability = fc.integer({ min: 0, max: 20 }).map(twentieths => twentieths / 20)
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 1 }), probability), { minLength: 1 })
    fc.assert(
      fc.property(rows, given => {
        const sample = binary(
          given.map(([truth]) => truth),
          given.map(([, p]) => p),
        )
        const bins = curves(sample).calibration!
        const gap = bins.reduce(
          (sum, bin) => sum + bin.n * Math.abs((bin.predicted ?? 0) - (bin.observed ?? 0)),
          0,
        )
        assert.ok(Math.abs(gap / given.length - measure('ece', sample).value!) < 1e-12)
      }),
    )
  })

  it('weighs the means but counts the rows', () => {
    const [bin] = curves({ ...binary([1, 0], [0.02, 0.06]), weight: [3, 1] }).calibration!
    assert.deepEqual(bin, { from: 0, to: 0.1, n: 2, predicted: 0.03, observed: 0.75 })
  })

  it('of several classes is of the predicted one', () => {
    const given: PlainSample = {
      task: 'multiclass',
      classes: 3,
      truth: [0, 1],
      scores: [
        [0.75, 0.75],
        [0.25, 0.25],
        [0, 0],
      ],
    }
    const { calibration, roc, scores } = curves(given)
    assert.deepEqual(calibration![7], { from: 0.7, to: 0.8, n: 2, predicted: 0.75, observed: 0.5 })
    assert.deepEqual([roc, scores], [null, null])
  })

  it('of a regression has ten bins of equally many rows, equal predictions together', () => {
    const truth = Array.from({ length: 20 }, (_, row) => row)
    const spread = curves({ task: 'regression', truth, scores: [truth.map(value => value + 1)] }).calibration!
    assert.deepEqual(
      spread.map(({ n }) => n),
      Array.from({ length: 10 }, () => 2),
    )
    assert.deepEqual(spread[1], { from: 3, to: 4, n: 2, predicted: 3.5, observed: 2.5 })
    const tied = curves({ task: 'regression', truth, scores: [truth.map(value => (value < 15 ? 0 : value))] })
      .calibration!
    assert.deepEqual(
      tied.map(({ n }) => n).reduce((sum, n) => sum + n),
      20,
    )
    assert.equal(tied[0]!.n, 15)
  })

  it('is absent for scores that are no probabilities', () => {
    assert.equal(curves(binary([1, 0], [-2, 3])).calibration, null)
  })
})

describe('histograms', () => {
  it('count every row by truth between 0 and 1', () => {
    const { scores } = curves(binary([1, 0, 1, 0], [1, 0, 0.5, 0.01]))
    assert.equal(scores!.edges.length, 41)
    assert.deepEqual([scores!.edges[0], scores!.edges[40]], [0, 1])
    assert.deepEqual([scores!.negative[0], scores!.positive[20], scores!.positive[39]], [2, 1, 1])
  })

  it('take the range of scores that are no probabilities', () => {
    const { scores } = curves(binary([1, 0], [-4, 4]))
    assert.deepEqual([scores!.edges[0], scores!.edges[40]], [-4, 4])
    assert.deepEqual([scores!.positive[0], scores!.negative[39]], [1, 1])
  })

  it('of residuals are not stretched by outliers, which count at the ends', () => {
    const truth = Array.from({ length: 1000 }, (_, row) => (row % 101) / 100)
    truth[500] = 1e6
    const { residuals } = curves({ task: 'regression', truth, scores: [truth.map(() => 0)] })
    assert.ok(residuals!.edges.at(-1)! <= 1)
    assert.equal(
      residuals!.counts.reduce((sum, n) => sum + n),
      1000,
    )
  })

  it('of one value have one bin around it', () => {
    const { residuals } = curves({ task: 'regression', truth: [1e18, 1e18], scores: [[0, 0]] })
    assert.deepEqual(residuals!.counts, [2])
    assert.ok(residuals!.edges[0]! < 1e18 && residuals!.edges[1]! > 1e18)
  })
})

describe('curves of any sample', () => {
  const tasks = ['binary', 'multiclass', 'regression'] as const
  for (const task of tasks) {
    it(`${task}: satisfy the contract`, () => {
      const value = fc.oneof(fc.double({ noNaN: true, min: -2, max: 2 }), fc.constantFrom(0, 0.5, 1))
      const row = fc.tuple(fc.integer({ min: 0, max: 1 }), value, fc.integer({ min: 0, max: 2 }))
      fc.assert(
        fc.property(fc.array(row, { minLength: 1 }), rows => {
          const scores = rows.map(([, score]) => score)
          const sample: PlainSample = {
            task,
            classes: task === 'regression' ? 0 : 2,
            truth: rows.map(([truth]) => truth),
            scores: task === 'multiclass' ? [scores, scores] : [scores],
            weight: rows.map(([, , weight]) => weight),
          }
          curvesSchema.parse(curves(sample))
        }),
      )
    })
  }

  it('are none for ranking and no rows', () => {
    const none = sampleFrom(binary([], []))
    const some = sampleFrom(binary([1, 0], [0.2, 0.3]))
    assert.equal(curvesOf(none, null, 'binary'), null)
    assert.equal(curvesOf(some, null, 'ranking'), null)
  })
})
