import type { Column, Table } from '../../../actions/_lib/contract/table.ts'
import { randomStream } from '../../../actions/_lib/recipe/random.ts'

/** A text column from its rows' values; null is code −1. */
export function textColumn(name: string, values: readonly (string | null)[]): Column {
  const labels = [...new Set(values.filter(value => value !== null))]
  const codes = Int32Array.from(values, value => (value === null ? -1 : labels.indexOf(value)))
  return { name, kind: 'text', codes, labels, nulls: codes.filter(code => code < 0).length }
}

/** A column of numbers; NaN is null. */
export function numberColumn(name: string, values: readonly number[]): Column {
  return {
    name,
    kind: 'number',
    values: Float64Array.from(values),
    nulls: values.filter(value => Number.isNaN(value)).length,
  }
}

export function tableOf(...columns: Column[]): Table {
  const [first] = columns
  return { rows: first === undefined ? 0 : lengthOf(first), columns }
}

function lengthOf(column: Column): number {
  return column.kind === 'number' ? column.values.length : column.codes.length
}

/**
 * A table that can be learned: `late` is certain from the sign of x plus the airport's push, `minutes` is linear in both, `weather` has
 * three classes by x; ten days, the rows dealt to them in turn.
 */
export function flights(rows: number, seed = 7): Table {
  const random = randomStream(seed, 'flights')
  const airports = ['ATL', 'BOS', 'ORD', 'SFO']
  const x = Array.from({ length: rows }, () => random() * 4 - 2)
  const airport = Array.from({ length: rows }, () => Math.floor(random() * airports.length))
  const minutes = x.map((value, row) => 10 * value + 15 * (airport[row]! - 1.5))
  return tableOf(
    numberColumn('x', x),
    numberColumn(
      'noise',
      x.map(() => random()),
    ),
    textColumn(
      'airport',
      airport.map(code => airports[code]!),
    ),
    textColumn(
      'day',
      x.map((_, row) => `2001-01-${String(1 + (row % 10)).padStart(2, '0')}`),
    ),
    textColumn(
      'late',
      minutes.map(value => (value > 0 ? 'true' : 'false')),
    ),
    textColumn(
      'weather',
      x.map(value => (value < -0.7 ? 'rain' : value < 0.7 ? 'cloud' : 'sun')),
    ),
    numberColumn('minutes', minutes),
  )
}
