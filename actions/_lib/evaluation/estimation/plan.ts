import type { Metric } from '../metric.ts'
import type { Statistic } from '../resampling/bootstrap.ts'
import type { Estimate, Point } from '../significance/estimate.ts'

/**
 * How an estimate comes about: by a formula, not at all, by replaying a statistic on resamples of units, on resamples of
 * some of the rows, or by leaving out groups.
 */
export type Plan =
  | { kind: 'estimate'; estimate: Estimate; note?: string }
  | { kind: 'none'; reason: string }
  | { kind: 'replay'; over: 'rows' | 'groups' | 'kinds'; statistic: Statistic }
  | { kind: 'subset'; indices: Int32Array }
  | { kind: 'jackknife' }

export type PlanOf<Kind extends Plan['kind']> = Extract<Plan, { kind: Kind }>

/** A metric, its point (of one model, or first − second) and the plan for its sampling error. */
export type Planned<P = Plan> = { metric: Metric; point: Point; plan: P }

/** Replicates of a statistic, or a plan's final word. */
export type Outcome =
  | { replicates: Float64Array; units: number; note?: string }
  | { estimate: Estimate; note?: string }
  | { reason: string }
