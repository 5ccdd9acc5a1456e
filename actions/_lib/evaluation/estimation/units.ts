import type { Metric } from '../metric.ts'
import type { PointEstimate } from '../significance/estimate.ts'
import type { SampleSet } from './request.ts'

/** Fewer rows, rows of a class, lists or clusters give no honest interval: gates on it are inconclusive. */
export const FEWEST_UNITS = 5

const UNBOUNDED = new Set(['log_loss', 'mae', 'mse', 'rmse', 'median_ae', 'mape', 'r2', 'explained_variance'])
const CORRELATIONS = new Set(['mcc', 'kappa'])

/**
 * The number of independent units that a metric is based on: groups, else rows; with weights their effective number (Σw)²/Σw² (Kish,
 * Survey Sampling, 1965, §11.7); for a metric that weighs two classes against each other at most the rows of the rarer one.
 */
export function unitsBehind(metric: Metric, { models, weight, groups }: SampleSet): number {
  if (groups !== null) return groups.size
  const { truth, classes, rows, scores } = models[0]!
  const effective = effectiveRows(weight, rows)
  // With many classes a rare one is a small part of the metric; with two, each is half of it.
  if (metric.losses || classes !== 2 || scores.length !== 1) return effective
  let positive = 0
  let negative = 0
  for (let row = 0; row < rows; row++) {
    if (weight !== null && !(weight[row]! > 0)) continue
    if (truth[row] === 1) positive++
    else negative++
  }
  return Math.min(effective, positive || effective, negative || effective)
}

function effectiveRows(weight: Float64Array | null, rows: number): number {
  if (weight === null) return rows
  let [sum, squares] = [0, 0]
  for (let row = 0; row < rows; row++) {
    sum += weight[row]!
    squares += weight[row]! ** 2
  }
  return squares > 0 ? Math.floor((sum * sum) / squares + 1e-9) : 0
}

/** The range of the metric on unseen units: its own bounds, else as far as the numbers that it was computed from. */
export function rangeOf({ name }: Metric, point: PointEstimate, models: number): [number, number] {
  if (!UNBOUNDED.has(name)) {
    const low = CORRELATIONS.has(name) ? -1 : 0
    return models === 1 ? [low, 1] : [low - 1, 1 - low]
  }
  const reach = Math.max(Math.abs(point.value), point.scale)
  return models === 1 ? [point.value - reach, point.value + reach] : [-reach, reach]
}
