import type { FittedFeature } from '../contract/artifact.ts'
import type { Feature } from '../contract/recipe.ts'
import type { Codes } from '../contract/table.ts'
import { scaleOf } from './scale.ts'

type RateFeature = Extract<Feature, { kind: 'target-rate' }>
type FittedRate = Extract<FittedFeature, { kind: 'target-rate' }>

type TargetRateFit = {
  feature: RateFeature
  codes: Codes
  outputs: readonly Float64Array[]
  training: Int32Array
  /** Deals the training rows to folds. */
  random: () => number
}

/**
 * Smoothed mean target per category, (Σy + s·mean) / (n + s) (Micci-Barreca 2001): over all training rows for later use, and out of
 * fold for the training rows themselves, so that no row's own target enters its feature.
 */
export function fitTargetRate({ feature, codes: given, outputs, training, random }: TargetRateFit): {
  fitted: FittedRate
  outOfFold: Float32Array[]
} {
  const { labels, codes } = given
  const fold = Uint8Array.from(training, () => Math.floor(random() * feature.folds))
  const seen = [...new Set(training.map(row => codes[row]!))].filter(code => code >= 0)
  const known = seen.sort((a, b) => (labels[a]! < labels[b]! ? -1 : 1))
  const place = new Int32Array(labels.length).fill(-1)
  known.forEach((code, index) => {
    place[code] = index
  })
  const category = training.map(row => place[codes[row]!] ?? -1)
  const fits = outputs.map(y => {
    const target = Float64Array.from(training, row => y[row]!)
    return fitOutput({ target, category, categories: known.length, fold, feature })
  })
  const spread = fits.map(({ outOfFold }) => {
    const values = new Float32Array(codes.length)
    training.forEach((row, index) => {
      values[row] = outOfFold[index]!
    })
    return values
  })
  const fitted: FittedRate = {
    column: feature.column,
    kind: 'target-rate',
    categories: known.map(code => labels[code]!),
    outputs: fits.map(({ rates, unknown, mean, sd }) => ({ rates, unknown, mean, sd })),
  }
  return { fitted, outOfFold: spread }
}

type Output = {
  target: Float64Array
  category: Int32Array
  categories: number
  fold: Uint8Array
  feature: RateFeature
}

/** One output's rates; mean and sd are of the out-of-fold ones, which is what the network learns from. */
function fitOutput({ target, category, categories, fold, feature: { folds, smoothing } }: Output) {
  const all = totals(target, category, categories)
  const parts = Array.from({ length: folds }, (_, part) =>
    totals(target, category, categories, index => fold[index] === part),
  )
  const smooth = (sum: number, count: number, mean: number) => (sum + smoothing * mean) / (count + smoothing)
  const mean = all.sum / all.count
  const outOfFold = Float64Array.from(target, (_, index) => {
    const part = parts[fold[index]!]!
    const rest = all.count - part.count
    const restMean = rest > 0 ? (all.sum - part.sum) / rest : mean
    const code = category[index]!
    if (code < 0) return restMean
    return smooth(all.sums[code]! - part.sums[code]!, all.counts[code]! - part.counts[code]!, restMean)
  })
  const rates = Array.from(all.sums, (sum, code) => smooth(sum, all.counts[code]!, mean))
  return { rates, unknown: mean, outOfFold, ...scaleOf(outOfFold.length, index => outOfFold[index]!) }
}

function totals(
  target: Float64Array,
  category: Int32Array,
  categories: number,
  included: (index: number) => boolean = () => true,
) {
  const sums = new Float64Array(categories)
  const counts = new Int32Array(categories)
  let sum = 0
  let count = 0
  for (let index = 0; index < target.length; index++) {
    if (!included(index)) continue
    sum += target[index]!
    count += 1
    const code = category[index]!
    if (code < 0) continue
    sums[code]! += target[index]!
    counts[code]! += 1
  }
  return { sums, counts, sum, count }
}
