import type { Metric, Sample } from '../metric.ts'
import type { Statistic } from './bootstrap.ts'

type RowResampling = {
  metric: Metric
  models: readonly Sample[]
  weight: Float64Array | null
  /** Each row's unit; null where every row is its own. */
  units: Int32Array | null
}

/** Any metric of one model, or the difference of two, weighed again for each resample: one pass over the rows per model. */
export function rowStatistic({ metric, models, weight, units }: RowResampling): Statistic {
  const weighs = models.map(model => metric.prepare(model))
  const rows = models[0]!.rows
  const weights = weight === null && units === null ? null : new Float64Array(rows)
  return times => {
    if (weights !== null) weighRows({ times, weight, units, weights })
    const values = weighs.map(weigh => weigh(weights ?? times).value ?? Number.NaN)
    return values.length === 1 ? values[0]! : values[0]! - values[1]!
  }
}

type UnitWeights = Pick<RowResampling, 'weight' | 'units'> & { times: Float64Array; weights: Float64Array }

function weighRows({ times, weight, units, weights }: UnitWeights): void {
  for (let row = 0; row < weights.length; row++) {
    const n = units === null ? times[row]! : times[units[row]!]!
    weights[row] = weight === null ? n : n * weight[row]!
  }
}
