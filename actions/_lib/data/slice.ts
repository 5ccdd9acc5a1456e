import type { Slice } from '../contract/evaluate-config.ts'
import { Problem } from '../contract/problem.ts'
import type { Codes, SliceCodes } from '../contract/table.ts'

/** More values than these are taken for a mistake. */
export const MOST_SLICE_VALUES = 5000

const MOST_SLICES = 50

/** A column of the evaluation set that slices need, and as what. */
export type SliceColumn = { name: string; kind: 'text' | 'number' }

/**
 * A slice as text: `origin` (every value), `distance:500,1500` (bins by their inner edges), `origin*weekday` (every pair).
 * Anything else is taken for a column's name.
 */
export function parseSlice(text: string): Slice {
  const [, column, edges] = text.match(/^(.+):\s*(-?[\d.][^:]*)$/) ?? []
  const bins = edges?.split(',').map(edge => Number(edge.trim()))
  if (column !== undefined && bins?.every(Number.isFinite)) return { column: column.trim(), bins }
  const [first, second, ...others] = text.split('*').map(part => part.trim())
  return first && second && others.length === 0 ? { pair: [first, second] } : text
}

/** How a slice is called in reports and gates: `origin`, `distance`, `origin × weekday`. */
function sliceName(slice: Slice): string {
  if (typeof slice === 'string') return slice
  return 'pair' in slice ? slice.pair.join(' × ') : slice.column
}

/** What is wrong with declared slices before any file is read. */
export function sliceProblems(slices: readonly Slice[]): Problem[] {
  const names = slices.map(sliceName)
  if (slices.length > MOST_SLICES)
    return [
      problem(names[MOST_SLICES]!, `${slices.length} slices are declared`, `declare at most ${MOST_SLICES}`),
    ]
  const repeated = names.filter((name, i) => names.indexOf(name) !== i)
  return [
    ...repeated.map(name => problem(name, 'the slice is declared twice', 'declare it once')),
    ...slices.flatMap(slice => (typeof slice === 'object' && 'bins' in slice ? binProblems(slice) : [])),
  ]
}

function binProblems({ column, bins }: { column: string; bins: number[] }): Problem[] {
  const ascending = bins.every((edge, i) => i === 0 || edge > (bins[i - 1] as number))
  return ascending
    ? []
    : [problem(column, `its bin edges ${bins.join(', ')} do not ascend`, 'sort them; each once')]
}

function problem(name: string, what: string, fix: string): Problem {
  return new Problem({ what, where: `slice ${name}`, fix })
}

/** The columns behind slices, each once per kind. */
export function sliceColumns(slices: readonly Slice[]): SliceColumn[] {
  const columns = slices.flatMap((slice): SliceColumn[] => {
    if (typeof slice === 'string') return [{ name: slice, kind: 'text' }]
    if ('bins' in slice) return [{ name: slice.column, kind: 'number' }]
    return slice.pair.map(name => ({ name, kind: 'text' as const }))
  })
  return columns.filter((column, i) => columns.findIndex(each => sameColumn(each, column)) === i)
}

export function sameColumn(one: SliceColumn, other: SliceColumn): boolean {
  return one.name === other.name && one.kind === other.kind
}

/** Codes of one slice from those of its columns; labels that no row has are left out. */
export function sliceCodes(
  slice: Slice,
  textColumn: (name: string) => Codes,
  numberColumn: (name: string) => Float64Array,
): SliceCodes {
  const column = sliceName(slice)
  if (typeof slice === 'string') return { column, ...textColumn(slice) }
  if ('bins' in slice) return { column, ...compact(binned(numberColumn(slice.column), slice.bins)) }
  const [first, second] = slice.pair
  return { column, ...compact(paired(textColumn(first), textColumn(second))) }
}

/** `< 500`, `500 – 1500`, `≥ 1500`: a bin has its lower edge and not its upper. */
function binned(values: Float64Array, edges: number[]): Codes {
  const labels = [
    `< ${edges[0]}`,
    ...edges.slice(1).map((edge, i) => `${edges[i]} – ${edge}`),
    `≥ ${edges.at(-1)}`,
  ]
  const codes = new Int32Array(values.length)
  for (const [i, value] of values.entries())
    codes[i] = Number.isNaN(value) ? -1 : edges.filter(edge => value >= edge).length
  return { codes, labels }
}

function paired(first: Codes, second: Codes): Codes {
  const width = second.labels.length
  const codes = new Int32Array(first.codes.length)
  for (const [i, code] of first.codes.entries()) {
    const other = second.codes[i] as number
    codes[i] = code < 0 || other < 0 ? -1 : code * width + other
  }
  const labels = first.labels.flatMap(one => second.labels.map(two => `${one} × ${two}`))
  return { codes, labels }
}

function compact({ codes, labels }: Codes): Codes {
  const used = new Uint8Array(labels.length)
  for (const code of codes) if (code >= 0) used[code] = 1
  const kept = labels.flatMap((_, code) => (used[code] ? [code] : []))
  const renumbered = new Int32Array(labels.length).fill(-1)
  for (const [code, old] of kept.entries()) renumbered[old] = code
  return {
    codes: codes.map(code => (code < 0 ? -1 : (renumbered[code] as number))),
    labels: kept.map(code => labels[code] as string),
  }
}
