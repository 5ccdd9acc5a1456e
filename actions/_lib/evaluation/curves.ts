import { unshowable } from '../contract/bounds.ts'
import type { Curves } from '../contract/evaluation.ts'
import type { RowTask } from '../contract/task.ts'
import { probabilityBins, quantileBins } from './calibration.ts'
import { residualHistogram, scoreHistogram } from './histogram.ts'
import type { Sample } from './metric.ts'
import { notProbabilities } from './metrics/probability.ts'
import { FIRST, POSITIVE, type Sweep, sweepOf } from './sweep.ts'

type CurvePoint = [number, number]
type Weight = Float64Array | null

const MOST_POINTS = 201

const NO_CURVES: Curves = {
  roc: null,
  precisionRecall: null,
  calibration: null,
  scores: null,
  residuals: null,
}

/** What the HTML report draws of one model; null for ranking and without rows. Histograms count rows, unweighted. */
export function curvesOf(sample: Sample, weight: Weight, task: RowTask): Curves | null {
  if (sample.rows === 0) return null
  switch (task) {
    case 'binary':
      return binaryCurves(sample, weight)
    case 'multiclass':
      return { ...NO_CURVES, calibration: isProbable(sample) ? probabilityBins(sample, weight) : null }
    case 'regression':
      return regressionCurves(sample, weight)
    case 'ranking':
      return null
  }
}

function isProbable(sample: Sample): boolean {
  return sample.classes > 0 && notProbabilities(sample) === null
}

function binaryCurves(sample: Sample, weight: Weight): Curves {
  const probable = isProbable(sample)
  const sweep = sweepOf({ scores: sample.scores[0]!, truth: sample.truth, positive: 1 })
  return {
    ...NO_CURVES,
    roc: rocCurve(sweep, weight),
    precisionRecall: precisionRecallCurve(sweep, weight),
    calibration: probable ? probabilityBins(sample, weight) : null,
    scores: scoreHistogram(sample, probable),
  }
}

function regressionCurves(sample: Sample, weight: Weight): Curves {
  const [calibration, residuals] = [quantileBins(sample, weight), residualHistogram(sample)]
  return {
    ...NO_CURVES,
    calibration: calibration.every(bin => areShowable(Object.values(bin))) ? calibration : null,
    residuals: areShowable(residuals.edges) ? residuals : null,
  }
}

/** Numbers so large that their sums overflow have no picture. */
function areShowable(values: readonly (number | null)[]): boolean {
  return values.every(value => value === null || unshowable(value) === null)
}

/** [false positive rate, true positive rate] from (0, 0) to (1, 1), evenly spaced along the sum of both; null if a class is absent. */
function rocCurve(sweep: Sweep, weight: Weight): CurvePoint[] | null {
  const { positives, negatives } = totalsOf(sweep, weight)
  if (positives === 0 || negatives === 0) return null
  const path = createPath([0, 0])
  for (const { hits, alarms } of thresholds(sweep, weight)) {
    const point: CurvePoint = [Math.min(alarms / negatives, 1), Math.min(hits / positives, 1)]
    path.add(point, (point[0] + point[1]) / 2)
  }
  return path.end([1, 1])
}

/** [recall, precision] from (0, 1) to (1, base rate), evenly spaced in recall; null without a positive row. */
function precisionRecallCurve(sweep: Sweep, weight: Weight): CurvePoint[] | null {
  const { positives, negatives } = totalsOf(sweep, weight)
  if (positives === 0) return null
  const path = createPath([0, 1])
  for (const { hits, alarms } of thresholds(sweep, weight)) {
    if (hits + alarms === 0) continue
    const recall = Math.min(hits / positives, 1)
    path.add([recall, hits / (hits + alarms)], recall)
  }
  return path.end([1, positives / (positives + negatives)])
}

/** Keeps a point each time that the way (0 to 1) passes another mark, so that no curve has more than 201. */
function createPath(start: CurvePoint) {
  const points = [start]
  const marks = MOST_POINTS - 2
  let passed = 0
  return {
    add(point: CurvePoint, way: number): void {
      const mark = Math.floor(way * marks)
      if (mark <= passed) return
      passed = mark
      points.push(point)
    },
    end(point: CurvePoint): CurvePoint[] {
      const last = points.at(-1)!
      if (last[0] !== point[0] || last[1] !== point[1]) points.push(point)
      return points
    },
  }
}

/** Weight of positive (hits) and negative rows (alarms) at or above each distinct score, greatest first. */
function* thresholds({ order, flags }: Sweep, weight: Weight): Generator<{ hits: number; alarms: number }> {
  let [hits, alarms] = [0, 0]
  for (let i = order.length - 1; i >= 0; i--) {
    const w = weight === null ? 1 : weight[order[i]!]!
    if (flags[i]! & POSITIVE) hits += w
    else alarms += w
    if (flags[i]! & FIRST) yield { hits, alarms }
  }
}

function totalsOf({ order, flags }: Sweep, weight: Weight): { positives: number; negatives: number } {
  let [positives, negatives] = [0, 0]
  for (let i = 0; i < order.length; i++) {
    const w = weight === null ? 1 : weight[order[i]!]!
    if (flags[i]! & POSITIVE) positives += w
    else negatives += w
  }
  return { positives, negatives }
}
