import { Problem } from '../contract/problem.ts'
import { suggestion } from '../contract/suggestion.ts'
import type { Codes, Column, Table } from '../contract/table.ts'

/** The column of that name; a missing one is a Problem that suggests the nearest name. */
export function requiredColumn(table: Table, name: string, where: string): Column {
  const found = table.columns.find(column => column.name === name)
  if (found) return found
  throw missingColumn(
    name,
    table.columns.map(column => column.name),
    where,
  )
}

/** A text column with its codes; a column of numbers here is a defect of the caller, which has to read it as text. */
export function textColumn(table: Table, name: string, where: string): Codes {
  const found = table.columns.find(column => column.name === name && column.kind === 'text')
  if (found?.kind === 'text') return found
  requiredColumn(table, name, where)
  throw new TypeError(`${name} was read as numbers and is needed as text`)
}

/** The numbers of a column, NaN where the file has none; text is a Problem that quotes it. */
export function numberColumn(table: Table, name: string, where: string): Float64Array {
  const found = table.columns.find(column => column.name === name && column.kind === 'number')
  if (found?.kind === 'number') return found.values
  const column = requiredColumn(table, name, where)
  const shown = JSON.stringify(column.kind === 'text' ? column.labels[0] : '')
  throw new Problem({
    what: `the column ${name} holds text (${shown}) where numbers are needed`,
    where,
    fix: 'name a column of numbers, or use it with `kind: one-hot` or `kind: target-rate`',
  })
}

function missingColumn(name: string, known: readonly string[], where: string): Problem {
  const meant = suggestion(name, known)
  const listed = known.slice(0, 20).join(', ')
  return new Problem({
    what: `there is no column ${JSON.stringify(name)}`,
    where,
    fix: meant === undefined ? `name one of ${listed}` : `did you mean ${JSON.stringify(meant)}?`,
  })
}
