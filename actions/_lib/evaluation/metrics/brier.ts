import type { Metric } from '../metric.ts'
import { meanMetric } from './mean.ts'
import { notProbabilities } from './probability.ts'

/** Mean squared difference of P(positive) and 0 or 1, as sklearn.metrics.brier_score_loss. */
export const brier: Metric = meanMetric({
  name: 'brier',
  tasks: ['binary'],
  higherIsBetter: false,
  refuses: notProbabilities,
  losses({ rows, truth, scores }) {
    const losses = new Float64Array(rows)
    for (let row = 0; row < rows; row++) losses[row] = (scores[0]![row]! - truth[row]!) ** 2
    return losses
  },
})
