import type { JoinedRows, SliceCodes } from '../contract/table.ts'
import { sliceName } from '../text/slice-name.ts'
import { clustersOf } from './resampling/clusters.ts'
import { codesAt } from './resampling/selection.ts'

/** A slice is evaluated from this many rows … */
export const FEWEST_ROWS = 50
/** … this many of each class … */
export const FEWEST_OF_CLASS = 10
/** … and this many clusters on; with fewer no honest interval can be made. */
export const FEWEST_CLUSTERS = 5
/** So many values of a column are shown, the largest first. */
export const MOST_VALUES = 50

/** The rows that share one value of a declared slicing. */
export type SliceRows = {
  column: string
  value: string
  indices: Int32Array
  clusters: number | null
  /** Why it is too small to evaluate, or null. */
  tooSmall: string | null
}

type SliceSelection = {
  /** `column=value` specifications that are kept however small. */
  named?: readonly string[]
}

/** The largest values of a slicing, and those that a gate names, each with its rows in row order. */
export function slicesOf(
  rows: JoinedRows,
  slicing: SliceCodes,
  { named = [] }: SliceSelection = {},
): SliceRows[] {
  const sizes = sizesOf(slicing)
  const bySize = [...sizes.keys()]
    .filter(code => sizes[code]! > 0)
    .sort((a, b) => sizes[b]! - sizes[a]! || a - b)
  const shown = bySize.filter(
    (code, place) =>
      place < MOST_VALUES ||
      named.includes(sliceName({ column: slicing.column, value: slicing.labels[code]! })),
  )
  const indices = indicesOf(slicing, shown, sizes)
  return shown.map((code, place) => describe({ rows, slicing, code, indices: indices[place]! }))
}

/** How many values of the slicing occur. */
export function occurringValues(slicing: SliceCodes): number {
  return sizesOf(slicing).filter(size => size > 0).length
}

function sizesOf({ codes, labels }: SliceCodes): Uint32Array {
  const sizes = new Uint32Array(labels.length)
  for (let row = 0; row < codes.length; row++) if (codes[row]! >= 0) sizes[codes[row]!]!++
  return sizes
}

/** One pass over the rows fills the lists of all shown values. */
function indicesOf({ codes }: SliceCodes, shown: readonly number[], sizes: Uint32Array): Int32Array[] {
  const placeOf = new Int32Array(sizes.length).fill(-1)
  for (const [place, code] of shown.entries()) placeOf[code] = place
  const lists = shown.map(code => new Int32Array(sizes[code]!))
  const filled = new Uint32Array(shown.length)
  for (let row = 0; row < codes.length; row++) {
    const place = codes[row]! < 0 ? -1 : placeOf[codes[row]!]!
    if (place >= 0) lists[place]![filled[place]!++] = row
  }
  return lists
}

type Described = { rows: JoinedRows; slicing: SliceCodes; code: number; indices: Int32Array }

function describe({ rows, slicing, code, indices }: Described): SliceRows {
  const clusters = rows.cluster && clustersOf(codesAt(rows.cluster.codes, indices)).size
  return {
    column: slicing.column,
    value: slicing.labels[code]!,
    indices,
    clusters,
    tooSmall: tooSmall({ rows, indices, clusters }),
  }
}

function tooSmall({
  rows,
  indices,
  clusters,
}: {
  rows: JoinedRows
  indices: Int32Array
  clusters: number | null
}) {
  if (indices.length < FEWEST_ROWS) return `${counted(indices.length, 'row')}, fewer than ${FEWEST_ROWS}`
  if (clusters !== null && clusters < FEWEST_CLUSTERS) {
    return `${counted(clusters, 'cluster')}, fewer than ${FEWEST_CLUSTERS}`
  }
  if (rows.truth.kind !== 'classes') return null
  const { codes, labels } = rows.truth
  const ofClass = new Uint32Array(labels.length)
  for (let i = 0; i < indices.length; i++) ofClass[codes[indices[i]!]!]!++
  const rarest = ofClass.indexOf(Math.min(...ofClass))
  if (ofClass[rarest]! >= FEWEST_OF_CLASS) return null
  return `${counted(ofClass[rarest]!, 'row')} of class ${JSON.stringify(labels[rarest])}, fewer than ${FEWEST_OF_CLASS}`
}

function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}
