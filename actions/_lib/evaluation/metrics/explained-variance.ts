import type { Metric, MetricValue, Sample } from '../metric.ts'
import { metricValue, noRows, undefinedBecause } from './metric-value.ts'

/** 1 − Σ(truth − prediction)² ÷ Σ(truth − mean)², as sklearn.metrics.r2_score where the truth varies. */
export const r2: Metric = {
  name: 'r2',
  tasks: ['regression'],
  higherIsBetter: true,
  prepare(sample) {
    const residuals = residualsOf(sample)
    return weight => share({ truth: sample.truth, weight }, () => momentsOf(residuals, weight).aroundZero)
  },
}

/** 1 − variance of (truth − prediction) ÷ variance of the truth, as sklearn.metrics.explained_variance_score. */
export const explainedVariance: Metric = {
  name: 'explained_variance',
  tasks: ['regression'],
  higherIsBetter: true,
  prepare(sample) {
    const residuals = residualsOf(sample)
    return weight => share({ truth: sample.truth, weight }, () => momentsOf(residuals, weight).aroundMean)
  },
}

type TruthValues = Sample['truth']
type Moments = { total: number; constant: boolean; aroundMean: number; aroundZero: number }

function share(
  { truth, weight }: { truth: TruthValues; weight: Float64Array | null },
  unexplained: () => number,
): MetricValue {
  const { total, constant, aroundMean } = momentsOf(truth, weight)
  if (total === 0) return noRows
  if (constant) return undefinedBecause('the truth is the same in every row')
  return metricValue(1 - unexplained() / aroundMean)
}

function residualsOf({ rows, truth, scores }: Sample): Float64Array {
  const residuals = new Float64Array(rows)
  for (let row = 0; row < rows; row++) residuals[row] = truth[row]! - scores[0]![row]!
  return residuals
}

/** Sums of squared deviations in two passes, corrected (Chan, Golub & LeVeque 1983): right for values far from 0. */
function momentsOf(values: TruthValues, weight: Float64Array | null): Moments {
  let [total, shifted, aroundZero] = [0, 0, 0]
  let first = Number.NaN
  let constant = true
  for (let row = 0; row < values.length; row++) {
    const w = weight === null ? 1 : weight[row]!
    if (w === 0) continue
    const value = values[row]!
    if (total === 0) first = value
    else if (value !== first) constant = false
    total += w
    shifted += w * (value - first)
    aroundZero += w * value * value
  }
  const mean = first + shifted / total
  let [squares, drift] = [0, 0]
  for (let row = 0; row < values.length; row++) {
    const deviation = values[row]! - mean
    const w = weight === null ? 1 : weight[row]!
    squares += w * deviation * deviation
    drift += w * deviation
  }
  return { total, constant, aroundZero, aroundMean: squares - (drift * drift) / total }
}
