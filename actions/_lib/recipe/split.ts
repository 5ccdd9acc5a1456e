import { Problem } from '../contract/problem.ts'
import type { Column } from '../contract/table.ts'

/** Row numbers, ascending. */
export type Split = { training: Int32Array; validation: Int32Array }

/** Sets aside the rows with the column's last distinct values (the last days, say): they decide when to stop and fit nothing. */
export function splitRows(column: Column, last: number, where: string): Split {
  if (column.nulls > 0) {
    throw new Problem({
      what: `${column.nulls} rows have no ${column.name}, the column that selects the validation rows`,
      where,
      fix: 'remove these rows from the training data, or fill the column',
    })
  }
  const { ranks, distinct } = ranksOf(column)
  if (distinct <= last) {
    throw new Problem({
      what: `${column.name} has ${distinct} distinct values, and the last ${last} of them are for validation: none is left to train on`,
      where,
      fix: `give \`validation: { column: ${column.name}, last: … }\` at most ${Math.max(1, distinct - 1)}, or another column`,
    })
  }
  const first = distinct - last
  const rows = Int32Array.from(ranks.keys())
  return {
    training: rows.filter(row => ranks[row]! < first),
    validation: rows.filter(row => ranks[row]! >= first),
  }
}

/** The place of each row's value among the sorted distinct ones: numbers by size, text (dates in ISO 8601) by code unit. */
function ranksOf(column: Column): { ranks: Int32Array; distinct: number } {
  if (column.kind === 'number') {
    const values = [...new Set(column.values)].sort((a, b) => a - b)
    const place = new Map(values.map((value, index) => [value, index]))
    return { ranks: Int32Array.from(column.values, value => place.get(value)!), distinct: values.length }
  }
  const used = [...new Set(column.codes)].sort((a, b) => compareText(column.labels[a]!, column.labels[b]!))
  const place = new Map(used.map((code, index) => [code, index]))
  return { ranks: column.codes.map(code => place.get(code)!), distinct: used.length }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
