import type { Sample } from '../metric.ts'
import { FIRST, LAST, POSITIVE, sweepOf } from '../sweep.ts'

/**
 * How much each row moves the ROC AUC: (V10 − A) / m for the m positives, (V01 − A) / n for the n negatives, with DeLong's
 * structural components V from one sweep over the sorted scores (DeLong 1988; Sun & Xu, IEEE Signal Processing Letters 21,
 * 2014), weights for counts. The sums of squares, each times m/(m−1) and n/(n−1), are DeLong's variance.
 */
export function aucInfluence(sample: Sample, weight: Float64Array | null): Float64Array {
  const { order, flags } = sweepOf({ scores: sample.scores[0]!, truth: sample.truth, positive: 1 })
  const total = { positive: 0, negative: 0 }
  for (let i = 0; i < order.length; i++) {
    const w = weight === null ? 1 : weight[order[i]!]!
    if (flags[i]! & POSITIVE) total.positive += w
    else total.negative += w
  }
  const influence = components({ order, flags, weight, total })
  centre(influence, { sample, weight, total })
  return influence
}

type Totals = { positive: number; negative: number }
type SortedScores = { order: Uint32Array; flags: Uint8Array; weight: Float64Array | null; total: Totals }

/** Share of the other class that each row is ranked right against, ties half. */
function components({ order, flags, weight, total }: SortedScores): Float64Array {
  const shares = new Float64Array(order.length)
  let [positives, negatives, tiedPositives, tiedNegatives, start] = [0, 0, 0, 0, 0]
  for (let i = 0; i < order.length; i++) {
    if (flags[i]! & FIRST) start = i
    const w = weight === null ? 1 : weight[order[i]!]!
    if (flags[i]! & POSITIVE) tiedPositives += w
    else tiedNegatives += w
    if (!(flags[i]! & LAST)) continue
    const negativesBelow = (negatives + tiedNegatives / 2) / total.negative
    const positivesAbove = (total.positive - positives - tiedPositives / 2) / total.positive
    for (let j = start; j <= i; j++) {
      shares[order[j]!] = flags[j]! & POSITIVE ? negativesBelow : positivesAbove
    }
    positives += tiedPositives
    negatives += tiedNegatives
    tiedPositives = 0
    tiedNegatives = 0
  }
  return shares
}

/** Turns shares into influences in place. */
function centre(
  shares: Float64Array,
  { sample, weight, total }: { sample: Sample; weight: Float64Array | null; total: Totals },
): void {
  let area = 0
  for (let row = 0; row < shares.length; row++) {
    if (sample.truth[row] === 1) area += (weight === null ? 1 : weight[row]!) * shares[row]!
  }
  area /= total.positive
  for (let row = 0; row < shares.length; row++) {
    const w = weight === null ? 1 : weight[row]!
    const classTotal = sample.truth[row] === 1 ? total.positive : total.negative
    shares[row] = (w * (shares[row]! - area)) / classTotal
  }
}

/** DeLong's standard error from the influences of one model, or from the difference of two models' influences. */
export function delongError(influence: Float64Array, sample: Sample): number {
  const squares = [0, 0]
  const counts = [0, 0]
  for (let row = 0; row < influence.length; row++) {
    const code = sample.truth[row]!
    squares[code]! += influence[row]! ** 2
    counts[code]!++
  }
  const [negative, positive] = [counts[0]!, counts[1]!]
  return Math.sqrt(
    (squares[0]! * negative) / Math.max(1, negative - 1) +
      (squares[1]! * positive) / Math.max(1, positive - 1),
  )
}
