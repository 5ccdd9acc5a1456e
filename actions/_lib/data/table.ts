import { throwProblems } from '../contract/problem.ts'
import type { Table } from '../contract/table.ts'
import { columnsNamed } from './column.ts'
import type { Engine } from './engine.ts'
import { emptyProblem } from './reading-problem.ts'
import { checkRows, numberChecks } from './row-check.ts'
import { openSource, reading, type SourceColumn, type TableSource } from './source.ts'
import { readColumns } from './typed-columns.ts'
import { isNumeric, isText, numberOf, textOf } from './value.ts'

export { copyWithout, writeTable } from './table-file.ts'

/** A column to read; without a kind it is a number if the file says so. */
type WantedTable = { name: string; kind?: 'number' | 'text' }

/** Rows after which a text file's column is taken for numbers or for text. */
const SAMPLE_ROWS = 20_480

/** Names and DuckDB types of a file's columns; CSV and JSON know only VARCHAR and nested types. */
export async function columnsOf(engine: Engine, file: string): Promise<{ name: string; type: string }[]> {
  return (await openSource(engine, file)).columns.map(({ name, type }) => ({ name, type }))
}

/**
 * Reads columns of a file (all plain ones if none is named) into typed arrays in the file's row order. Nulls and NaN are
 * NaN and counted in `nulls`. A column without a kind is numeric if its type is, or, in text files, if the first 20,480
 * rows hold numbers only. Throws a Problem for every missing column, and for values that are no number, infinite, or
 * whole numbers beyond 2^53, with the first rows.
 */
export async function readTable(
  engine: Engine,
  { file, columns }: { file: string; columns?: WantedTable[] },
): Promise<Table> {
  const source = await openSource(engine, file)
  const wanted: WantedTable[] = columns ?? source.columns.map(({ name }) => ({ name }))
  const found = columnsNamed(
    source,
    wanted.map(({ name }) => name),
  )
  const kinds = await kindsOf(engine, source, found, wanted)
  await checkNumbers(engine, source, found, kinds)
  return load(engine, source, found, kinds)
}

type ColumnKind = 'number' | 'text'

async function kindsOf(
  engine: Engine,
  source: TableSource,
  found: SourceColumn[],
  wanted: WantedTable[],
): Promise<ColumnKind[]> {
  const looks = found.map(({ type }, i) =>
    isText(type) && !source.isTyped
      ? `bool_and(coalesce(v${i}, '') = '' OR TRY_CAST(CAST(v${i} AS VARCHAR) AS DOUBLE) IS NOT NULL)`
      : String(isNumeric(type) && type !== 'BOOLEAN'),
  )
  const sample = `SELECT * FROM (${source.select(found)}) LIMIT ${SAMPLE_ROWS}`
  const [row = []] = await reading(source.file, () =>
    engine.rows(`SELECT ${looks.join(', ')} FROM (${sample})`),
  )
  return found.map((_, i) => wanted[i]?.kind ?? (row[i] === true || row[i] === 'true' ? 'number' : 'text'))
}

async function checkNumbers(
  engine: Engine,
  source: TableSource,
  found: SourceColumn[],
  kinds: ColumnKind[],
): Promise<void> {
  const checks = found.flatMap((column, i) =>
    kinds[i] === 'number'
      ? numberChecks(column, `v${i}`, 'write a finite number or leave it empty; or read the column as text')
      : [],
  )
  throwProblems(await checkRows(engine, { source, columns: found, checks }))
}

async function load(
  engine: Engine,
  source: TableSource,
  found: SourceColumn[],
  kinds: ColumnKind[],
): Promise<Table> {
  const name = engine.freshName()
  const values = found.map(({ type }, i) =>
    kinds[i] === 'number' ? `${numberOf(`v${i}`, type)} AS v${i}` : `${textOf(`v${i}`, type)} AS v${i}`,
  )
  await reading(source.file, () =>
    engine.run(`CREATE TABLE ${name} AS SELECT ${values.join(', ')} FROM (${source.select(found)})`),
  )
  try {
    const rows = Number((await engine.rows(`SELECT count(*) FROM ${name}`))[0]?.[0])
    if (rows === 0) throw emptyProblem(source.file)
    const columns = found.map((column, i) => ({ name: column.name, sql: `v${i}`, kind: kinds[i]! }))
    return {
      rows,
      columns: await readColumns(engine, { table: name, rows, columns, step: `read ${source.file}` }),
    }
  } finally {
    await engine.run(`DROP TABLE ${name}`)
  }
}
