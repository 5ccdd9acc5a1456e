import { predictedClass } from '../confusion.ts'
import type { Metric, Sample } from '../metric.ts'
import { metricValue, noRows, undefinedBecause } from './metric-value.ts'
import { notProbabilities } from './probability.ts'

/** Equal-width bins of [0, 1], closed on the right like sklearn.calibration.calibration_curve's; 0 belongs to the first. */
export const CALIBRATION_BINS = 10

/** A probability per row, whether what it promised came true, and its bin. */
export type Promises = { probability: Float64Array; kept: Uint8Array; bin: Uint8Array }

/** Expected calibration error: mean over bins, by weight, of |mean probability − share that came true| (Naeini et al. 2015). */
export const ece: Metric = {
  name: 'ece',
  tasks: ['binary', 'multiclass'],
  higherIsBetter: false,
  prepare(sample) {
    const refused = notProbabilities(sample)
    if (refused) return () => undefinedBecause(refused)
    const promises = promisesOf(sample)
    return weight => {
      const { gaps, total } = binGaps(promises, weight)
      return total > 0 ? metricValue(gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / total) : noRows
    }
  },
}

/** Binary: P(positive) and whether the row is positive; multiclass: the greatest probability and whether its class is true. */
export function promisesOf(sample: Sample): Promises {
  const { rows, scores, truth } = sample
  const binary = scores.length === 1
  const predicted = binary ? null : predictedClass(sample)
  const promises = {
    probability: new Float64Array(rows),
    kept: new Uint8Array(rows),
    bin: new Uint8Array(rows),
  }
  for (let row = 0; row < rows; row++) {
    const code = predicted === null ? 1 : predicted[row]!
    const probability = scores[binary ? 0 : code]![row]!
    promises.probability[row] = probability
    promises.kept[row] = truth[row] === code ? 1 : 0
    promises.bin[row] = binOf(probability)
  }
  return promises
}

function binOf(probability: number): number {
  let bin = 0
  while (bin < CALIBRATION_BINS - 1 && probability > (bin + 1) * (1 / CALIBRATION_BINS)) bin++
  return bin
}

/** Σ weight × (probability − came true) per bin. */
function binGaps(
  { probability, kept, bin }: Promises,
  weight: Float64Array | null,
): { gaps: Float64Array; total: number } {
  const gaps = new Float64Array(CALIBRATION_BINS)
  let total = 0
  for (let row = 0; row < bin.length; row++) {
    const w = weight === null ? 1 : weight[row]!
    gaps[bin[row]!]! += w * (probability[row]! - kept[row]!)
    total += w
  }
  return { gaps, total }
}
