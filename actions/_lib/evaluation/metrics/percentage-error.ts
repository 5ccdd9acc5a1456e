import type { Metric, Sample } from '../metric.ts'
import { meanMetric } from './mean.ts'

/** A truth under this share of the mean |truth| makes a percentage of it meaningless. */
const NEAR_ZERO = 0.001

/** Mean of |prediction − truth| ÷ max(|truth|, 2⁻⁵²), as sklearn.metrics.mean_absolute_percentage_error: a share, 0.1 is 10 %. */
export const mape: Metric = meanMetric({
  name: 'mape',
  tasks: ['regression'],
  higherIsBetter: false,
  losses({ rows, truth, scores }) {
    const losses = new Float64Array(rows)
    for (let row = 0; row < rows; row++) {
      const actual = truth[row]!
      losses[row] = Math.abs(scores[0]![row]! - actual) / Math.max(Math.abs(actual), Number.EPSILON)
    }
    return losses
  },
  warns: nearZero,
})

function nearZero({ rows, truth }: Sample): string | null {
  let sum = 0
  for (let row = 0; row < rows; row++) sum += Math.abs(truth[row]!) / rows
  let count = 0
  for (let row = 0; row < rows; row++) if (Math.abs(truth[row]!) <= NEAR_ZERO * sum) count++
  return count === 0 ? null : `divided by a truth near 0 in ${count} of ${rows} rows, which may rule the mean`
}
