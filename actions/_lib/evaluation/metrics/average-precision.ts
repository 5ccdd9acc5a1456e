import type { Metric } from '../metric.ts'
import { FIRST, POSITIVE, type Sweep, sweepOf } from '../sweep.ts'
import { metricValue, noRows, undefinedBecause } from './metric-value.ts'

/** Σ (recallₙ − recallₙ₋₁) · precisionₙ over the distinct scores, as sklearn.metrics.average_precision_score. */
export const averagePrecision: Metric = {
  name: 'average_precision',
  tasks: ['binary'],
  higherIsBetter: true,
  prepare(sample) {
    const sweep = sweepOf({ scores: sample.scores[0]!, truth: sample.truth, positive: 1 })
    return weight => {
      const { precision, positives, total } = precisionOver(sweep, weight)
      if (total === 0) return noRows
      return positives === 0 ? undefinedBecause('no positive row') : metricValue(precision)
    }
  },
}

/** Walks from the greatest score down; rows of equal score pass the threshold together. */
function precisionOver(
  { order, flags }: Sweep,
  weight: Float64Array | null,
): { precision: number; positives: number; total: number } {
  let [sum, positives, total, tied] = [0, 0, 0, 0]
  for (let i = order.length - 1; i >= 0; i--) {
    const flag = flags[i]!
    const w = weight === null ? 1 : weight[order[i]!]!
    total += w
    if (flag & POSITIVE) tied += w
    if (!(flag & FIRST)) continue
    positives += tied
    if (tied > 0) sum += (tied * positives) / total
    tied = 0
  }
  return { precision: sum / positives, positives, total }
}
