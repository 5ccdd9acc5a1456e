import type { FittedFeature } from '../contract/artifact.ts'
import { Problem } from '../contract/problem.ts'
import type { Feature } from '../contract/recipe.ts'
import type { Codes, Table } from '../contract/table.ts'
import { numberColumn, textColumn } from './column.ts'
import { randomStream } from './random.ts'
import { scaleOf } from './scale.ts'
import { fitTargetRate } from './target-rate.ts'

/** Out-of-fold rates replace a target-rate feature's own encoding on training rows: one array over all rows per output. */
export type OutOfFold = ReadonlyMap<FittedFeature, Float32Array[]>

type FeatureFit = {
  features: readonly Feature[]
  table: Table
  /** The targets, one array over all rows per output (outputsOf). */
  outputs: readonly Float64Array[]
  /** The rows to fit on; no other row is read. */
  training: Int32Array
  seed: number
  where: string
}

/** Fits every feature on the training rows alone. */
export function fitFeatures({ features, table, outputs, training, seed, where }: FeatureFit): {
  fitted: FittedFeature[]
  outOfFold: OutOfFold
} {
  const outOfFold = new Map<FittedFeature, Float32Array[]>()
  const fitOne = (feature: Feature): FittedFeature => {
    const { column } = feature
    switch (feature.kind) {
      case 'numeric':
        return fitNumeric(column, numberColumn(table, column, where), training, where)
      case 'one-hot':
        return fitOneHot(column, textColumn(table, column, where), training, feature['min-rows'])
      case 'target-rate': {
        const codes = textColumn(table, column, where)
        const random = randomStream(seed, `folds ${column}`)
        const fit = fitTargetRate({ feature, codes, outputs, training, random })
        outOfFold.set(fit.fitted, fit.outOfFold)
        return fit.fitted
      }
    }
  }
  return { fitted: features.map(fitOne), outOfFold }
}

function fitNumeric(
  column: string,
  values: Float64Array,
  training: Int32Array,
  where: string,
): FittedFeature {
  const present = training.filter(row => !Number.isNaN(values[row]!))
  const scale = scaleOf(present.length, index => values[present[index]!]!)
  if (Number.isFinite(scale.mean) && Number.isFinite(scale.sd)) return { column, kind: 'numeric', ...scale }
  throw new Problem({
    what:
      present.length === 0
        ? `${column} is empty in every training row`
        : `${column} holds an infinite number`,
    where,
    fix: 'leave the feature out, or correct the column',
  })
}

function fitOneHot(
  column: string,
  { codes, labels }: Codes,
  training: Int32Array,
  minRows: number,
): FittedFeature {
  const counts = new Int32Array(labels.length)
  for (const row of training) if (codes[row]! >= 0) counts[codes[row]!]! += 1
  const categories = labels.filter((_, code) => counts[code]! >= minRows).sort()
  const covered = counts.reduce((sum, count) => sum + (count >= minRows ? count : 0), 0)
  return { column, kind: 'one-hot', categories, other: covered < training.length }
}
