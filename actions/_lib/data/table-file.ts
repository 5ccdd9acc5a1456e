import { rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import type { Column, Table } from '../contract/table.ts'
import { columnsNamed } from './column.ts'
import type { Engine } from './engine.ts'
import { quoteName, quoteText } from './quote.ts'
import { formatOf, openSource, reading, shownPath } from './source.ts'

const OPTIONS = {
  csv: 'FORMAT csv, HEADER',
  parquet: 'FORMAT parquet, COMPRESSION zstd',
  json: 'FORMAT json',
} as const

/** Writes columns to a .csv, .parquet, .json (an array) or .jsonl file, whole or not at all; NaN is written as null. */
export async function writeTable(
  engine: Engine,
  { table, file }: { table: Table; file: string },
): Promise<void> {
  const name = engine.freshName()
  const types = table.columns.map(({ kind }, i) => `v${i} ${kind === 'number' ? 'DOUBLE' : 'VARCHAR'}`)
  await engine.run(`CREATE TABLE ${name} (${types.join(', ')})`)
  await engine.append(name, table.rows, (row, column) => valueAt(table.columns[column]!, row))
  const named = table.columns.map((column, i) => `v${i} AS ${quoteName(column.name)}`)
  await writeQuery(engine, `SELECT ${named.join(', ')} FROM ${name}`, file)
  await engine.run(`DROP TABLE ${name}`)
}

/** Copies a file without some columns, in any of the formats; the rest keeps its order, and in Parquet its types. */
export async function copyWithout(
  engine: Engine,
  { file, to, columns }: { file: string; to: string; columns: string[] },
): Promise<void> {
  const source = await openSource(engine, file)
  const dropped = new Set(columnsNamed(source, columns))
  const kept = source.columns.filter(column => !dropped.has(column))
  const named = kept.map(({ name }, i) => `v${i} AS ${quoteName(name)}`)
  await reading(source.file, () =>
    writeQuery(engine, `SELECT ${named.join(', ')} FROM (${source.select(kept)})`, to),
  )
}

/** Writes a query's rows beside the target and renames, so that a file that exists is whole. */
export async function writeQuery(engine: Engine, query: string, file: string): Promise<void> {
  const path = resolve(engine.host.cwd, file)
  const format = formatOf(path, shownPath(engine, path))
  const isArray = format === 'json' && /\.json(\.gz)?$/.test(path)
  const aside = join(dirname(path), `.${process.pid}-${engine.freshName()}-${basename(path)}`)
  const options = `${OPTIONS[format]}${isArray ? ', ARRAY true' : ''}${format === 'csv' && /\.tsv(\.gz)?$/.test(path) ? ", DELIMITER '\t'" : ''}`
  try {
    await engine.run(`COPY (${query}) TO ${quoteText(aside.replaceAll(sep, '/'))} (${options})`)
    await rename(aside, path)
  } finally {
    await rm(aside, { force: true })
  }
}

function valueAt(column: Column, row: number): number | string | null {
  if (column.kind === 'text') return column.labels[column.codes[row] ?? -1] ?? null
  const value = column.values[row] ?? Number.NaN
  return Number.isNaN(value) ? null : value
}
