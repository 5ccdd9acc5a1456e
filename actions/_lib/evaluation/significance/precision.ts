import type { Sample } from '../metric.ts'
import { FIRST, LAST, POSITIVE, sweepOf } from '../sweep.ts'

/**
 * How much each row moves the average precision AP = Σ₊ wᵢ P(sᵢ) / W₊, P(s) = TP / N at threshold s: its derivative by the
 * row's weight, times that weight. For a row of label y at score s that is
 * w/W₊ · [ y · (P(s) − AP) + Σ₊, sᵢ ≤ s wᵢ (y − P(sᵢ)) / N(sᵢ) ]. One sweep down for TP and N, one up for the sums.
 */
export function precisionInfluence(sample: Sample, weight: Float64Array | null): Float64Array {
  const { order, flags } = sweepOf({ scores: sample.scores[0]!, truth: sample.truth, positive: 1 })
  const precision = new Float64Array(order.length)
  const share = new Float64Array(order.length)
  let [start, hits, selected, found] = [order.length - 1, 0, 0, 0]
  for (let i = order.length - 1; i >= 0; i--) {
    if (flags[i]! & LAST) {
      start = i
      found = 0
    }
    const w = weight === null ? 1 : weight[order[i]!]!
    selected += w
    if (flags[i]! & POSITIVE) found += w
    if (!(flags[i]! & FIRST)) continue
    hits += found
    // Kept at the first position of each tie: its precision, and the positives' weight over all that was selected.
    precision[i] = selected > 0 ? hits / selected : 0
    share[i] = selected > 0 ? found / selected : 0
    for (let j = i + 1; j <= start; j++) precision[j] = precision[i]!
  }
  return influences({ order, flags, weight, precision, share, positives: hits })
}

type Swept = {
  order: Uint32Array
  flags: Uint8Array
  weight: Float64Array | null
  precision: Float64Array
  share: Float64Array
  positives: number
}

function influences({ order, flags, weight, precision, share, positives }: Swept): Float64Array {
  const average = averagePrecision({ order, flags, weight, precision, share, positives })
  const influence = new Float64Array(order.length)
  let [reached, diluted] = [0, 0]
  for (let i = 0; i < order.length; i++) {
    if (flags[i]! & FIRST) {
      reached += share[i]!
      diluted += share[i]! * precision[i]!
    }
    const w = (weight === null ? 1 : weight[order[i]!]!) / positives
    const positive = (flags[i]! & POSITIVE) !== 0
    influence[order[i]!] = w * (positive ? precision[i]! - average + reached - diluted : -diluted)
  }
  return influence
}

function averagePrecision({ order, flags, weight, precision, positives }: Swept): number {
  let sum = 0
  for (let i = 0; i < order.length; i++) {
    if (flags[i]! & POSITIVE) sum += (weight === null ? 1 : weight[order[i]!]!) * precision[i]!
  }
  return sum / positives
}
