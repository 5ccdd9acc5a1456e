import type { Statistic } from '../resampling/bootstrap.ts'
import type { Estimate } from '../significance/estimate.ts'

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
