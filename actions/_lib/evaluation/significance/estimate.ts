import type { ComparedMetric } from '../../contract/comparison.ts'
import { normalCdf, normalQuantile, studentCdf, studentQuantile } from './distribution.ts'

export type Test = ComparedMetric['test']
export type ConfidenceInterval = [number, number]

/** A number with what is known of its sampling error: one model's metric, or the difference of two. */
export type Estimate = {
  value: number
  interval: ConfidenceInterval
  /** Standard error. */
  error: number
  /** Number of independent rows, result lists or clusters that it is based on. */
  units: number
  /** Without any spread: the share of units that may differ although none was seen. */
  hidden?: number
  test: Test
  /** Two-sided p that the true value is 0. */
  pValue: number
  /** One-sided p of the null "the truth is at most `bound`": small where the value lies surely above. */
  pAbove(bound: number): number
  /** One-sided p of the null "the truth is at least `bound`". */
  pBelow(bound: number): number
}

/** A value, and how large the numbers are that it was computed from: what is below 10⁻¹² of that is rounding. */
export type PointEstimate = { value: number; scale: number }

const ROUNDING = 1e-12

type FromError = PointEstimate & {
  error: number
  units: number
  confidence: number
  test: Test
  /** Degrees of freedom of Student's t; the normal without. */
  freedom?: number
  /** A better two-sided p than the normal's, e.g. McNemar's. */
  pValue?: number
}

/**
 * value ± quantile · standard error. Without any spread the interval is the value itself; `rule-of-three.ts` then gives an
 * honest one.
 */
export function estimateFromError(given: FromError): Estimate {
  const { value, units, confidence, test, freedom = Number.POSITIVE_INFINITY } = given
  const tolerance = ROUNDING * given.scale
  const error = given.error <= tolerance ? 0 : given.error
  const half = error === 0 ? 0 : studentQuantile((1 + confidence) / 2, freedom) * error
  const tail = (excess: number) => {
    if (Math.abs(excess) <= tolerance) return error === 0 ? 1 : 0.5
    return studentCdf(-excess / error, freedom)
  }
  const pAbove = (bound: number) => tail(value - bound)
  const pBelow = (bound: number) => tail(bound - value)
  const pValue = given.pValue ?? Math.min(1, 2 * Math.min(pAbove(0), pBelow(0)))
  return { value, interval: [value - half, value + half], error, units, test, pValue, pAbove, pBelow }
}

type FromReplicates = PointEstimate & {
  /** One per resample, undefined ones left out; sorted in place. */
  replicates: Float64Array
  units: number
  confidence: number
  test: Test
}

/**
 * Percentile bootstrap, its percentiles expanded to Φ(−√(n/(n−1)) · t) so that few units do not make it too narrow
 * (Hesterberg, What Teachers Should Know about the Bootstrap, 2014, §5.3). The two-sided p is twice the smaller
 * (k + 1) / (B + 1), read through the same expansion; the one-sided ones go on with the normal's tail beyond the last resample.
 */
export function estimateFromReplicates(given: FromReplicates): Estimate {
  const { value, replicates, units, confidence, test } = given
  const sorted = replicates.sort()
  const tolerance = ROUNDING * Math.max(given.scale, -sorted[0]!, sorted.at(-1)!)
  const spread = standardDeviation(sorted)
  const error = spread <= tolerance ? 0 : spread
  const narrowing = Math.sqrt((units - 1) / units)
  const share = normalCdf(studentQuantile((1 - confidence) / 2, units - 1) / narrowing)
  const correct = (p: number) => studentCdf(normalQuantile(p) * narrowing, units - 1)
  const counted = (k: number) => correct((k + 1) / (sorted.length + 1))
  const beyond = (k: number, excess: number) =>
    k > 0 || error === 0 ? counted(k) : Math.min(counted(0), studentCdf(-excess / error, units - 1))
  const atMost = (bound: number) => countBelow(sorted, bound + tolerance)
  const atLeast = (bound: number) => sorted.length - countBelow(sorted, bound - tolerance)
  return {
    value,
    interval: [quantile(sorted, share), quantile(sorted, 1 - share)],
    error,
    units,
    test,
    pValue: Math.min(1, 2 * counted(Math.min(atMost(0), atLeast(0)))),
    pAbove: bound => beyond(atMost(bound), value - bound),
    pBelow: bound => beyond(atLeast(bound), bound - value),
  }
}

/** Linear between order statistics, as numpy's default. */
export function quantile(sorted: Float64Array, share: number): number {
  const position = Math.min(Math.max(share, 0), 1) * (sorted.length - 1)
  const below = Math.floor(position)
  const low = sorted[below]!
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!
  return low + (position - below) * (high - low)
}

/** How many of the sorted numbers are below the bound. */
function countBelow(sorted: Float64Array, bound: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < bound) low = middle + 1
    else high = middle
  }
  return low
}

function standardDeviation(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return Math.sqrt(squares / (values.length - 1))
}
