import type { Metric, Sample } from '../metric.ts'
import { meanMetric } from './mean.ts'
import { metricValue } from './metric-value.ts'

/** Mean squared error in the truth's unit squared. */
export const mse: Metric = meanMetric({
  name: 'mse',
  tasks: ['regression'],
  higherIsBetter: false,
  losses: squaredErrors,
})

/** Root of the mean squared error, in the truth's unit. */
export const rmse: Metric = {
  name: 'rmse',
  tasks: ['regression'],
  higherIsBetter: false,
  prepare(sample) {
    const weigh = mse.prepare(sample)
    return weight => {
      const mean = weigh(weight)
      return mean.value === null ? mean : metricValue(Math.sqrt(mean.value))
    }
  },
}

function squaredErrors({ rows, truth, scores }: Sample): Float64Array {
  const errors = new Float64Array(rows)
  for (let row = 0; row < rows; row++) errors[row] = (scores[0]![row]! - truth[row]!) ** 2
  return errors
}
