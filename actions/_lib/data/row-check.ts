import { Problem } from '../contract/problem.ts'
import type { Engine } from './engine.ts'
import { reading, type SourceColumn, type TableSource } from './source.ts'
import { isInexact, isNotNumber, numberOf } from './value.ts'

const EXAMPLES = 5
const LONGEST = 60

/** Something that no row may be. The SQL speaks of the columns as v0, v1, … in the order in which they are given. */
export type RowCheck = {
  column: string
  /** SQL: this row is wrong. */
  wrong: string
  /** SQL: the value to show with it, if that says more. */
  shown?: string
  what: string
  fix: string
}

type Checking = {
  source: TableSource
  columns: readonly SourceColumn[]
  id?: string
  checks: readonly RowCheck[]
}

/** Every check that some row of the file fails, as a Problem with the number of rows and the first of them. */
export async function checkRows(
  engine: Engine,
  { source, columns, id, checks }: Checking,
): Promise<Problem[]> {
  if (checks.length === 0) return []
  const query = source.select(columns)
  const counts = checks.map(({ wrong }) => `count(*) FILTER (WHERE ${wrong})`).join(', ')
  const [row = []] = await reading(source.file, () => engine.rows(`SELECT ${counts} FROM (${query})`))
  const problems: Problem[] = []
  for (const [i, check] of checks.entries()) {
    const count = Number(row[i])
    if (count === 0) continue
    const rows = await engine.rows(
      `SELECT row, ${id ?? 'NULL'}, CAST(${check.shown ?? 'NULL'} AS VARCHAR) FROM (SELECT row_number() OVER () AS row, * FROM (${query})) WHERE ${check.wrong} LIMIT ${EXAMPLES}`,
    )
    const examples = rows.map(([number, name, value]) => example(Number(number), name, value))
    problems.push(
      new Problem({
        what: `${check.what} in ${rowsText(count)}: ${examples.join(', ')}${count > EXAMPLES ? ', …' : ''}`,
        where: `${source.file}, column ${check.column}`,
        fix: check.fix,
      }),
    )
  }
  return problems
}

/** `1 row`, `1,234 rows`. */
export function rowsText(count: number): string {
  return count === 1 ? '1 row' : `${count.toLocaleString('en-US')} rows`
}

/** What makes a column unfit to be read as finite numbers that a double holds exactly; nulls (and NaN, if allowed) are fit. */
export function numberChecks(column: SourceColumn, v: string, fix: string): RowCheck[] {
  const { name, type } = column
  const number = numberOf(v, type)
  return [
    { column: name, wrong: isNotNumber(v, type), shown: v, what: 'there is no number', fix },
    { column: name, wrong: `isinf(${number})`, what: 'the number is infinite', fix },
    {
      column: name,
      wrong: isInexact(v, type),
      shown: v,
      what: 'a whole number from 2^53 on cannot be held exactly',
      fix: 'read it as text if it is an id; scale it if it is a quantity',
    },
  ]
}

/** `row 3 (id 17): "abc"`; rows are counted from 1, a CSV's header apart. */
function example(row: number, id: unknown, value: unknown): string {
  const named = id === null || id === undefined ? '' : ` (id ${short(String(id))})`
  return `row ${row}${named}${value === null || value === undefined ? '' : `: ${short(JSON.stringify(String(value)))}`}`
}

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
