import type { Metric, Sample } from '../metric.ts'
import { meanMetric } from './mean.ts'
import { notProbabilities } from './probability.ts'

const SMALLEST = 1e-15
/** Sums of rounded probabilities may differ from 1 by this much. */
const SUM_TOLERANCE = 1e-4

/** Mean negative natural logarithm of the true class's probability, as sklearn.metrics.log_loss(eps=1e-15, labels=all). */
export const logLoss: Metric = meanMetric({
  name: 'log_loss',
  tasks: ['binary', 'multiclass'],
  higherIsBetter: false,
  losses: sample => (sample.scores.length === 1 ? binaryLosses(sample) : multiclassLosses(sample)),
  refuses: notProbabilities,
  warns: sample => (sample.scores.length === 1 ? null : unnormalised(sample)),
})

function clip(probability: number): number {
  return Math.min(Math.max(probability, SMALLEST), 1 - SMALLEST)
}

function binaryLosses({ rows, truth, scores }: Sample): Float64Array {
  const losses = new Float64Array(rows)
  const positive = scores[0]!
  for (let row = 0; row < rows; row++) {
    const p = clip(positive[row]!)
    losses[row] = -Math.log(truth[row] === 1 ? p : 1 - p)
  }
  return losses
}

/** Clipped first, then each row divided by its sum. */
function multiclassLosses({ rows, truth, scores }: Sample): Float64Array {
  const losses = new Float64Array(rows)
  for (const ofClass of scores) for (let row = 0; row < rows; row++) losses[row]! += clip(ofClass[row]!)
  for (let row = 0; row < rows; row++)
    losses[row] = -Math.log(clip(scores[truth[row]!]![row]!) / losses[row]!)
  return losses
}

function unnormalised({ rows, scores }: Sample): string | null {
  const sums = new Float64Array(rows)
  for (const ofClass of scores) for (let row = 0; row < rows; row++) sums[row]! += ofClass[row]!
  const strays = sums.reduce((count, sum) => count + (Math.abs(sum - 1) > SUM_TOLERANCE ? 1 : 0), 0)
  return strays === 0
    ? null
    : `the probabilities of ${strays} rows do not sum to 1; they were divided by their sum`
}
