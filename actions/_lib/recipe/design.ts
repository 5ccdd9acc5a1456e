import type { FittedFeature } from '../contract/artifact.ts'
import type { Codes, Table } from '../contract/table.ts'
import { numberColumn, textColumn } from './column.ts'
import type { OutOfFold } from './encoding.ts'

type OneHot = Extract<FittedFeature, { kind: 'one-hot' }>
type TargetRate = Extract<FittedFeature, { kind: 'target-rate' }>

/** A column of the network's input, or one indicator out of several (−1: none of them). */
type FeatureBlock =
  | { kind: 'value'; at: number; values: Float32Array }
  | { kind: 'indicator'; at: number; codes: Int32Array }

/** The network's input, `rows` × `width`, kept by column until a batch is gathered: 4 bytes a feature and row. */
export type Design = { rows: number; width: number; blocks: FeatureBlock[]; unknown: Unknown[] }

/** How many rows hold a category that training never saw. */
type Unknown = { column: string; rows: number }

/** Number of inputs that the fitted features make. */
export function widthOf(features: readonly FittedFeature[]): number {
  return features.reduce((sum, feature) => sum + featureWidth(feature), 0)
}

type Encoding = {
  table: Table
  features: readonly FittedFeature[]
  where: string
  outOfFold?: OutOfFold
  training?: Int32Array
}

/** Encodes every row as fitted; with `outOfFold` the given rows of a target-rate feature take their out-of-fold rate. */
export function designOf(given: Encoding): Design {
  const design: Design = { rows: given.table.rows, width: 0, blocks: [], unknown: [] }
  for (const feature of given.features) {
    const at = design.width
    design.width += featureWidth(feature)
    if (feature.kind === 'numeric') {
      const values = numberColumn(given.table, feature.column, given.where)
      design.blocks.push({ kind: 'value', at, values: standardised(values, feature) })
      continue
    }
    const codes = recoded(textColumn(given.table, feature.column, given.where), feature.categories)
    const rows = codes.reduce((sum, code) => sum + (code < 0 ? 1 : 0), 0)
    design.unknown.push({ column: feature.column, rows })
    if (feature.kind === 'target-rate') design.blocks.push(...rateBlocks(given, feature, { at, codes }))
    else design.blocks.push(indicatorBlock(feature, { at, codes }))
  }
  return design
}

type Coded = { at: number; codes: Int32Array }

function indicatorBlock({ categories, other }: OneHot, { at, codes }: Coded): FeatureBlock {
  const rest = other ? categories.length : -1
  return { kind: 'indicator', at, codes: codes.map(code => (code < 0 ? rest : code)) }
}

function rateBlocks(
  { outOfFold, training }: Encoding,
  feature: TargetRate,
  { at, codes }: Coded,
): FeatureBlock[] {
  return feature.outputs.map(({ rates, unknown, ...scale }, output) => {
    const values = Float64Array.from(codes, code => rates[code] ?? unknown)
    const held = outOfFold?.get(feature)?.[output]
    if (held && training) for (const row of training) values[row] = held[row]!
    return { kind: 'value', at: at + output, values: standardised(values, scale) }
  })
}

/** Writes the rows from `from` to `to` of a selection, row-major, into `batch`. */
export function gather(design: Design, { rows, from, to, batch }: BatchRange): void {
  const { width } = design
  batch.fill(0, 0, (to - from) * width)
  for (const block of design.blocks) {
    for (let i = from, cell = block.at; i < to; i++, cell += width) {
      const row = rows[i]!
      if (block.kind === 'value') batch[cell] = block.values[row]!
      else if (block.codes[row]! >= 0) batch[cell + block.codes[row]!] = 1
    }
  }
}

type BatchRange = { rows: Int32Array; from: number; to: number; batch: Float32Array }

function featureWidth(feature: FittedFeature): number {
  switch (feature.kind) {
    case 'numeric':
      return 1
    case 'one-hot':
      return feature.categories.length + (feature.other ? 1 : 0)
    case 'target-rate':
      return feature.outputs.length
  }
}

/** (x − mean) / sd; a null becomes the mean. */
function standardised(values: Float64Array, { mean, sd }: { mean: number; sd: number }): Float32Array {
  return Float32Array.from(values, value => (Number.isNaN(value) ? 0 : (value - mean) / sd))
}

/** Codes into the fitted categories; −1 for null and for what training never saw. */
function recoded({ codes, labels }: Codes, categories: readonly string[]): Int32Array {
  const place = new Map(categories.map((category, index) => [category, index]))
  const known = labels.map(label => place.get(label) ?? -1)
  return codes.map(code => known[code] ?? -1)
}
