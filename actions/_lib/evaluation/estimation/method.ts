import type { Metric } from '../metric.ts'
import type { Statistic } from '../resampling/bootstrap.ts'
import type { Estimate, PointEstimate } from '../significance/estimate.ts'

/**
 * How an estimate is made: by a formula, not at all, by replaying a statistic on resamples of units, on resamples of
 * some of the rows, or by leaving out groups.
 */
export type MetricMethod =
  | { kind: 'estimate'; estimate: Estimate; note?: string }
  | { kind: 'none'; reason: string }
  | { kind: 'replay'; over: 'rows' | 'groups' | 'kinds'; statistic: Statistic }
  | { kind: 'subset'; indices: Int32Array }
  | { kind: 'jackknife' }

export type MethodOf<Kind extends MetricMethod['kind']> = Extract<MetricMethod, { kind: Kind }>

/** A metric, its point (of one model, or first − second) and the method for its sampling error. */
export type MetricWithMethod<M = MetricMethod> = { metric: Metric; point: PointEstimate; method: M }

/** Replicates of a statistic, the estimate itself, or why there is none. */
export type MethodResult =
  | { replicates: Float64Array; units: number; note?: string }
  | { estimate: Estimate; note?: string }
  | { reason: string }
