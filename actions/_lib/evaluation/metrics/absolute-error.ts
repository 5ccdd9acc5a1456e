import type { Metric, Sample } from '../metric.ts'
import { sortedOrder } from '../ranks.ts'
import { meanMetric } from './mean.ts'
import { metricValue, noRows } from './metric-value.ts'

/** Mean absolute error in the truth's unit. */
export const mae: Metric = meanMetric({
  name: 'mae',
  tasks: ['regression'],
  higherIsBetter: false,
  losses: absoluteErrors,
})

/** Median absolute error; of an even number of rows the mean of the middle two, weighted or not (scikit-learn ≥ 1.7). */
export const medianAbsoluteError: Metric = {
  name: 'median_ae',
  tasks: ['regression'],
  higherIsBetter: false,
  prepare(sample) {
    const errors = absoluteErrors(sample)
    const order = sortedOrder(errors)
    return weight => {
      const total = weight === null ? order.length : weight.reduce((sum, w) => sum + w, 0)
      return total > 0 ? metricValue(middle({ errors, order, weight, half: total / 2 })) : noRows
    }
  },
}

/** |prediction − truth| of each row. */
function absoluteErrors({ rows, truth, scores }: Sample): Float64Array {
  const errors = new Float64Array(rows)
  for (let row = 0; row < rows; row++) errors[row] = Math.abs(scores[0]![row]! - truth[row]!)
  return errors
}

type SortedErrors = { errors: Float64Array; order: Uint32Array; weight: Float64Array | null; half: number }

/** The error at which the summed weight passes half; where it meets half exactly, the mean with the next. */
function middle({ errors, order, weight, half }: SortedErrors): number {
  const rounding = half * 1e-12
  let below = 0
  let lower = Number.NaN
  for (const row of order) {
    const w = weight === null ? 1 : weight[row]!
    if (w === 0) continue
    const error = errors[row]!
    if (!Number.isNaN(lower)) return lower + (error - lower) / 2
    below += w
    if (below > half + rounding) return error
    if (below >= half - rounding) lower = error
  }
  return lower
}
