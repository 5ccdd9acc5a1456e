import type { Sample } from '../metric.ts'
import { FIRST, LAST, POSITIVE, sweepOf } from '../sweep.ts'
import type { Statistic } from './bootstrap.ts'
import type { Clusters } from './clusters.ts'

type AucResampling = { sample: Sample; weight: Float64Array | null; clusters: Clusters }

/**
 * ROC AUC over resampled clusters without touching a row again: entry (g, h) holds the weight of pairs of a positive of
 * cluster g and a negative of cluster h that the scores put in order (ties half), so a resample costs clusters² instead of rows.
 */
export function aucStatistic(input: AucResampling): Statistic {
  const { size } = input.clusters
  const pairs = orderedPairs(input)
  const { positives, negatives } = weightsByClass(input)
  return times => {
    let [ordered, positive, negative] = [0, 0, 0]
    for (let g = 0; g < size; g++) {
      const n = times[g]!
      if (n === 0) continue
      let row = 0
      for (let h = 0, at = g * size; h < size; h++, at++) row += times[h]! * pairs[at]!
      ordered += n * row
      positive += n * positives[g]!
      negative += n * negatives[g]!
    }
    return ordered / (positive * negative)
  }
}

function weightsByClass({ sample: { truth }, weight, clusters: { codes, size } }: AucResampling) {
  const positives = new Float64Array(size)
  const negatives = new Float64Array(size)
  for (let row = 0; row < codes.length; row++) {
    const ofClass = truth[row] === 1 ? positives : negatives
    ofClass[codes[row]!]! += weight === null ? 1 : weight[row]!
  }
  return { positives, negatives }
}

function orderedPairs({ sample, weight, clusters: { codes, size } }: AucResampling): Float64Array {
  const { order, flags } = sweepOf({ scores: sample.scores[0]!, truth: sample.truth, positive: 1 })
  const pairs = new Float64Array(size * size)
  const below = new Float64Array(size)
  const addNegatives = (start: number, end: number, share: number) => {
    for (let i = start; i <= end; i++) {
      if (flags[i]! & POSITIVE) continue
      below[codes[order[i]!]!]! += share * (weight === null ? 1 : weight[order[i]!]!)
    }
  }
  const addPairs = (start: number, end: number) => {
    for (let i = start; i <= end; i++) {
      if (!(flags[i]! & POSITIVE)) continue
      const w = weight === null ? 1 : weight[order[i]!]!
      for (let h = 0, at = codes[order[i]!]! * size; h < size; h++, at++) pairs[at]! += w * below[h]!
    }
  }
  let start = 0
  for (let i = 0; i < order.length; i++) {
    if (flags[i]! & FIRST) start = i
    if (!(flags[i]! & LAST)) continue
    addNegatives(start, i, 0.5) // half of a tie's negatives count as below its positives
    addPairs(start, i)
    addNegatives(start, i, 0.5)
  }
  return pairs
}
