import type { Metric, Sample } from '../metric.ts'
import { meanMetric } from './mean.ts'

/** Mean absolute error in the truth's unit. */
export const mae: Metric = meanMetric({
  name: 'mae',
  tasks: ['regression'],
  higherIsBetter: false,
  losses: absoluteErrors,
})

/** |prediction − truth| of each row. */
export function absoluteErrors({ rows, truth, scores }: Sample): Float64Array {
  const errors = new Float64Array(rows)
  for (let row = 0; row < rows; row++) errors[row] = Math.abs(scores[0]![row]! - truth[row]!)
  return errors
}
