import type { MetricValue } from '../metric.ts'

/** A value as a metric reports it: what is not finite (an overflow, say) is undefined. */
export function metricValue(value: number, warning?: string | null): MetricValue {
  if (!Number.isFinite(value)) return undefinedBecause('the result is not a finite number')
  return warning ? { value, warning } : { value }
}

/** No value, and why in words. */
export function undefinedBecause(reason: string): MetricValue {
  return { value: null, reason }
}

/** Nothing to measure: a row of weight 0 is not there. */
export const noRows: MetricValue = undefinedBecause('no row with a weight above 0')
