import type { Statistic } from './bootstrap.ts'

/** Groups of rows that are resampled together: each row's group, numbered 0 … size − 1, none of them empty. */
export type Clusters = { codes: Int32Array; size: number }

/** Renumbers the groups that occur among the rows; rows of no known group (−1) form one of their own. */
export function clustersOf(codes: Int32Array): Clusters {
  const greatest = codes.reduce((most, code) => Math.max(most, code), -1)
  const numbers = new Int32Array(greatest + 2).fill(-1)
  const compact = new Int32Array(codes.length)
  let size = 0
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]! + 1
    if (numbers[code]! < 0) numbers[code] = size++
    compact[row] = numbers[code]!
  }
  return { codes: compact, size }
}

/** Σ of the values of each cluster. */
export function sumsByCluster(values: Float64Array, { codes, size }: Clusters): Float64Array {
  const sums = new Float64Array(size)
  for (let row = 0; row < values.length; row++) sums[codes[row]!]! += values[row]!
  return sums
}

/** Rows, or weight, of each cluster. */
export function weightByCluster(weight: Float64Array | null, { codes, size }: Clusters): Float64Array {
  const sums = new Float64Array(size)
  for (let row = 0; row < codes.length; row++) sums[codes[row]!]! += weight === null ? 1 : weight[row]!
  return sums
}

/** A weighted mean over resampled clusters: Σ times · sum / Σ times · weight. */
export function ratioStatistic(sums: Float64Array, weights: Float64Array): Statistic {
  return times => {
    let [sum, weight] = [0, 0]
    for (let unit = 0; unit < times.length; unit++) {
      sum += times[unit]! * sums[unit]!
      weight += times[unit]! * weights[unit]!
    }
    return sum / weight
  }
}
