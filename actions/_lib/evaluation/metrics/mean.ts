import type { Metric, Sample, Weigh } from '../metric.ts'
import { metricValue, noRows, undefinedBecause } from './metric-value.ts'

type MeanMetric = Pick<Metric, 'name' | 'tasks' | 'higherIsBetter'> & {
  losses(sample: Sample): Float64Array
  /** Why the metric has no meaning for these scores, or null. */
  refuses?(sample: Sample): string | null
  /** A warning to show beside the value, or null. */
  warns?(sample: Sample): string | null
}

/** A metric that is the weighted mean of a value per row. */
export function meanMetric({ refuses, warns, ...metric }: MeanMetric): Metric {
  return {
    ...metric,
    prepare(sample) {
      const refused = refuses?.(sample)
      if (refused) return () => undefinedBecause(refused)
      return weighMean(metric.losses(sample), warns?.(sample))
    },
  }
}

/** Weighs precomputed values, one per row. */
export function weighMean(values: Float64Array, warning?: string | null): Weigh {
  return weight => {
    const { sum, total } = weightedSum(values, weight)
    return total > 0 ? metricValue(sum / total, warning) : noRows
  }
}

/** Σ weight × value and Σ weight. */
export function weightedSum(
  values: Float64Array,
  weight: Float64Array | null,
): { sum: number; total: number } {
  let sum = 0
  if (weight === null) {
    for (let row = 0; row < values.length; row++) sum += values[row]!
    return { sum, total: values.length }
  }
  let total = 0
  for (let row = 0; row < values.length; row++) {
    const w = weight[row]!
    sum += w * values[row]!
    total += w
  }
  return { sum, total }
}
