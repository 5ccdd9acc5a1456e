import type { Curves } from '../contract/evaluation.ts'
import type { Sample } from './metric.ts'
import { CALIBRATION_BINS, promisesOf } from './metrics/calibration-error.ts'
import { sortedOrder } from './ranks.ts'

type Bins = NonNullable<Curves['calibration']>
type Sums = { from: number; to: number; n: number; weight: number; predicted: number; observed: number }

/** Mean (top-label) probability against the share that came true, in the ten bins of the calibration error; n counts rows. */
export function probabilityBins(sample: Sample, weight: Float64Array | null): Bins {
  const { probability, kept, bin } = promisesOf(sample)
  const bins = Array.from({ length: CALIBRATION_BINS }, (_, i) =>
    emptyBin(i / CALIBRATION_BINS, (i + 1) / CALIBRATION_BINS),
  )
  for (let row = 0; row < sample.rows; row++) {
    add(bins[bin[row]!]!, { predicted: probability[row]!, observed: kept[row]!, weight: weight?.[row] ?? 1 })
  }
  return bins.map(meansOf)
}

/** Mean prediction against mean truth in ten bins of about as many rows by prediction; equal predictions share a bin. */
export function quantileBins({ rows, scores, truth }: Sample, weight: Float64Array | null): Bins {
  const predictions = scores[0]!
  const order = sortedOrder(predictions)
  const bins: Sums[] = []
  for (let i = 0; i < rows; i++) {
    const predicted = predictions[order[i]!]!
    const tied = i > 0 && predictions[order[i - 1]!] === predicted
    const full = (bins.length * rows) / CALIBRATION_BINS
    if (i >= full && !tied) bins.push(emptyBin(predicted, predicted))
    const bin = bins.at(-1)!
    bin.to = predicted
    add(bin, { predicted, observed: truth[order[i]!]!, weight: weight?.[order[i]!] ?? 1 })
  }
  return bins.map(meansOf)
}

function emptyBin(from: number, to: number): Sums {
  return { from, to, n: 0, weight: 0, predicted: 0, observed: 0 }
}

function add(bin: Sums, row: { predicted: number; observed: number; weight: number }): void {
  bin.n++
  bin.weight += row.weight
  bin.predicted += row.weight * row.predicted
  bin.observed += row.weight * row.observed
}

function meansOf({ from, to, n, weight, predicted, observed }: Sums): Bins[number] {
  if (weight === 0) return { from, to, n, predicted: null, observed: null }
  return { from, to, n, predicted: predicted / weight, observed: observed / weight }
}
