import { rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import type { Column, Table } from '../contract/table.ts'
import { columnsNamed } from './column.ts'
import type { Engine } from './engine.ts'
import { collide } from './exact-names.ts'
import { renameColumns } from './parquet-names.ts'
import { quoteName, quoteText } from './quote.ts'
import { openSource, reading } from './source.ts'
import { type Format, formatOf, shownPath } from './table-path.ts'

/** What to write: each column's name and its SQL, out of a query. */
export type WrittenTable = { columns: readonly { name: string; sql: string }[]; from: string }

/** Writes columns to a .csv, .parquet, .json (an array) or .jsonl file, whole or not at all; NaN is written as null. */
export async function writeTable(
  engine: Engine,
  { table, file }: { table: Table; file: string },
): Promise<void> {
  const name = engine.freshName()
  const types = table.columns.map(({ kind }, i) => `v${i} ${kind === 'number' ? 'DOUBLE' : 'VARCHAR'}`)
  await engine.run(`CREATE TABLE ${name} (${types.join(', ')})`)
  await engine.append(name, table.rows, (row, column) => valueAt(table.columns[column]!, row))
  await writeQuery(engine, { columns: numbered(table.columns), from: name }, file)
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
  await reading(source.file, () =>
    writeQuery(engine, { columns: numbered(kept), from: `(${source.select(kept)})` }, to),
  )
}

function numbered(columns: readonly { name: string }[]): WrittenTable['columns'] {
  return columns.map(({ name }, i) => ({ name, sql: `v${i}` }))
}

/** Writes a query's rows beside the target and renames, so that a file that exists is whole; names exactly as given. */
export async function writeQuery(engine: Engine, written: WrittenTable, file: string): Promise<void> {
  const path = resolve(engine.host.cwd, file)
  const format = formatOf(path, shownPath(engine, path))
  const aside = join(dirname(path), `.${process.pid}-${engine.freshName()}-${basename(path)}`)
  const names = written.columns.map(({ name }) => name)
  const { query, options } = collide(names) ? FOLDED[format](written, path) : plain(written, { format, path })
  try {
    await engine.run(`COPY (${query}) TO ${quoteText(aside.replaceAll(sep, '/'))} (${options})`)
    if (format === 'parquet' && collide(names)) await renameColumns(aside, names)
    await rename(aside, path)
  } finally {
    await rm(aside, { force: true })
  }
}

type Copy = { query: string; options: string }

const OPTIONS = {
  csv: 'FORMAT csv, HEADER',
  parquet: 'FORMAT parquet, COMPRESSION zstd',
  json: 'FORMAT json',
} as const

function plain({ columns, from }: WrittenTable, { format, path }: { format: Format; path: string }): Copy {
  const named = columns.map(({ name, sql }) => `${sql} AS ${quoteName(name)}`)
  const options = [
    OPTIONS[format],
    ...(isArray(path) ? ['ARRAY true'] : []),
    ...(isTabbed(path) ? ["DELIMITER '\t'"] : []),
  ]
  return { query: `SELECT ${named.join(', ')} FROM ${from}`, options: options.join(', ') }
}

/** DuckDB would rename the second of two columns that differ only in case; so they have no names while it writes. */
const FOLDED: Record<Format, (written: WrittenTable, path: string) => Copy> = {
  /** The header is the first row. */
  csv({ columns, from }, path) {
    const header = columns.map(({ name }, i) => `${quoteText(name)} AS h${i}`)
    const rows = columns.map(({ sql }) => `CAST(${sql} AS VARCHAR)`)
    const delimiter = isTabbed(path) ? ", DELIMITER '\t'" : ''
    return {
      query: `SELECT ${header.join(', ')} UNION ALL SELECT ${rows.join(', ')} FROM ${from}`,
      options: `FORMAT csv, HEADER false${delimiter}`,
    }
  },
  /** Each row is an object as text, which is written as it is. */
  json({ columns, from }, path) {
    const members = columns.map(({ name, sql }) => `${quoteText(name)}, ${sql}`)
    const text = "FORMAT csv, HEADER false, QUOTE '', ESCAPE '', DELIMITER '\x01'"
    const array = isArray(path) ? ", PREFIX '[', SUFFIX ']', NEW_LINE ','" : ''
    return { query: `SELECT json_object(${members.join(', ')}) FROM ${from}`, options: `${text}${array}` }
  },
  /** They are renamed in the file that was written. */
  parquet({ columns, from }) {
    const numberedColumns = columns.map(({ sql }, i) => `${sql} AS c${i}`)
    return { query: `SELECT ${numberedColumns.join(', ')} FROM ${from}`, options: OPTIONS.parquet }
  },
}

function isArray(path: string): boolean {
  return /\.json(\.gz)?$/.test(path)
}

function isTabbed(path: string): boolean {
  return /\.tsv(\.gz)?$/.test(path)
}

function valueAt(column: Column, row: number): number | string | null {
  if (column.kind === 'text') return column.labels[column.codes[row] ?? -1] ?? null
  const value = column.values[row] ?? Number.NaN
  return Number.isNaN(value) ? null : value
}
