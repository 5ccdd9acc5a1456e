import type { DuckDBDataChunk } from '@duckdb/node-api'
import type { Column } from '../contract/table.ts'
import type { Engine } from './engine.ts'
import { quoteName } from './quote.ts'

/** A column of an engine's table: DOUBLE to be read as numbers, VARCHAR to be dictionary-encoded. */
export type StoredColumn = { name: string; sql: string; kind: 'number' | 'text' }

const PROGRESS_ROWS = 500_000

/**
 * Reads columns of a table of `rows` rows into typed arrays, in one pass and in the table's order. The distinct texts of
 * a column are numbered by their UTF-8 order, in DuckDB, so that JavaScript sees each once.
 */
export async function readColumns(
  engine: Engine,
  {
    table,
    rows,
    columns,
    step,
  }: { table: string; rows: number; columns: readonly StoredColumn[]; step: string },
): Promise<Column[]> {
  const encodings: (TextCodes | null)[] = []
  for (const { kind, sql } of columns)
    encodings.push(kind === 'text' ? await encode(engine, table, sql) : null)
  const arrays = columns.map(({ kind }) => (kind === 'text' ? new Int32Array(rows) : new Float64Array(rows)))
  const select = columns.map(({ sql }, i) => encodings[i]?.sql ?? sql)
  await engine.stream(`SELECT ${select.join(', ')} FROM ${table}`, (chunk, start) => {
    for (const [i, array] of arrays.entries()) copyColumn(chunk, i, array, start)
    if (start % PROGRESS_ROWS < chunk.rowCount) engine.host.progress(step, start / rows)
  })
  for (const encoding of encodings) await encoding?.drop()
  return columns.map(({ name }, i) => asColumn(name, arrays[i]!, encodings[i]?.labels ?? []))
}

/** Null becomes −1 in codes and NaN in numbers. */
function copyColumn(
  chunk: DuckDBDataChunk,
  column: number,
  into: Int32Array | Float64Array,
  start: number,
): void {
  const vector = chunk.getColumnVector(column)
  const missing = into instanceof Int32Array ? -1 : Number.NaN
  for (let i = 0; i < chunk.rowCount; i++) {
    const value = vector.getItem(i)
    into[start + i] = typeof value === 'number' ? value : missing
  }
}

function asColumn(name: string, array: Int32Array | Float64Array, labels: string[]): Column {
  let nulls = 0
  if (array instanceof Float64Array) {
    for (const value of array) if (Number.isNaN(value)) nulls++
    return { name, kind: 'number', values: array, nulls }
  }
  for (const code of array) if (code < 0) nulls++
  return { name, kind: 'text', codes: array, labels, nulls }
}

/** Read `sql` as an integer: the code, −1 for null. */
type TextCodes = { labels: string[]; sql: string; drop(): Promise<void> }

async function encode(engine: Engine, table: string, sql: string): Promise<TextCodes> {
  const type = engine.freshName()
  const values = `SELECT DISTINCT ${sql} AS label FROM ${table} WHERE ${sql} IS NOT NULL`
  const labels = (await engine.rows(`SELECT label FROM (${values}) ORDER BY label`)).map(([label]) =>
    String(label),
  )
  if (labels.length === 0) return { labels, sql: '-1', drop: async () => {} }
  await engine.run(`CREATE TYPE ${quoteName(type)} AS ENUM (SELECT label FROM (${values}) ORDER BY label)`)
  return {
    labels,
    sql: `coalesce(CAST(enum_code(CAST(${sql} AS ${quoteName(type)})) AS INTEGER), -1)`,
    drop: () => engine.run(`DROP TYPE ${quoteName(type)}`),
  }
}
