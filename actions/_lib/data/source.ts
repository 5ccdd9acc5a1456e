import { resolve } from 'node:path'
import { Problem } from '../contract/problem.ts'
import type { Engine } from './engine.ts'
import { type DescribedColumn, foldedNames, jsonPointer, keysOfJson, namesOfParquet } from './exact-names.ts'
import { quoteName, quoteText } from './quote.ts'
import { readingProblem } from './reading-problem.ts'
import { checkTablePath, type Format, shownPath, sqlPath } from './table-path.ts'
import { isNested } from './value.ts'

/** A column of a file before it is read: its name there and DuckDB's type (CSV: always VARCHAR, JSON: VARCHAR or nested). */
export type SourceColumn = { name: string; type: string; sql: string }

/** A file that turned out to be a table. */
export type TableSource = {
  /** As people know it. */
  file: string
  columns: SourceColumn[]
  /** Its types are the file's own (Parquet), so that a column of text is text. */
  isTyped: boolean
  /** A query for these columns, named v0, v1, …, in the file's row order. */
  select(columns: readonly SourceColumn[]): string
}

/**
 * Opens a CSV, Parquet, JSON or JSON lines file (by its extension, `.gz` allowed for text; globs for Parquet) and reads
 * its column names, exactly as written. Throws a Problem if there is no such file, it is no table, or it lies outside of a
 * locked engine.
 */
export async function openSource(engine: Engine, file: string): Promise<TableSource> {
  const path = resolve(engine.host.cwd, file)
  const shown = shownPath(engine, path)
  const format = await checkTablePath(path, shown)
  const source = await reading(shown, () => OPEN[format](engine, sqlPath(path), shown))
  if (source.columns.length === 0) throw notTable(shown, 'it is empty')
  return source
}

/** Runs a query over a file; DuckDB's errors become Problems that name the file. */
export async function reading<T>(file: string, query: () => Promise<T>): Promise<T> {
  try {
    return await query()
  } catch (error) {
    throw readingProblem(file, error)
  }
}

const OPEN: Record<Format, (engine: Engine, path: string, file: string) => Promise<TableSource>> = {
  async csv(engine, path, file) {
    const head = await headerLine(engine, path)
    if (head === null) throw notTable(file, 'it is empty')
    const { line, skip } = head
    const delimiter = delimiterOf(line)
    const columns = fieldsOf(line, delimiter).map((name, i) => ({ name, type: 'VARCHAR', sql: `c${i}` }))
    const types = columns.map(({ sql, type }) => `${quoteText(sql)}: ${quoteText(type)}`)
    const from = `read_csv(${path}, auto_detect = false, header = true, skip = ${skip}, delim = ${quoteText(delimiter)}, quote = '"', escape = '"', columns = {${types.join(', ')}})`
    return { file, columns, isTyped: false, select: selectFrom(() => from) }
  },

  async json(engine, path, file) {
    const described = await describe(engine, `read_json(${path})`)
    if (described.length === 1 && described[0]?.name === 'json') throw notTable(file, 'it holds no objects')
    if (foldedNames(described)) return await jsonByKeys(engine, { path, file, described })
    const columns = described.map(({ name, type }) => ({ name, type: jsonType(type), sql: quoteName(name) }))
    const from = (asked: readonly SourceColumn[]) =>
      `read_json(${path}, columns = {${asked.map(({ name, type }) => `${quoteText(name)}: ${quoteText(type)}`).join(', ')}})`
    return { file, columns, isTyped: false, select: selectFrom(from) }
  },

  async parquet(engine, path, file) {
    const described = await describe(engine, `read_parquet(${path})`)
    const exact = foldedNames(described) ? await namesOfParquet(engine, path) : []
    const columns = described.map(({ name, type }, i) => ({
      name: exact[i] ?? name,
      type,
      sql: quoteName(name),
    }))
    return { file, columns, isTyped: true, select: selectFrom(() => `read_parquet(${path})`) }
  },
}

async function describe(engine: Engine, from: string): Promise<DescribedColumn[]> {
  const rows = await engine.rows(`DESCRIBE FROM ${from}`)
  return rows.map(([name, type]) => ({ name: String(name), type: String(type) }))
}

function jsonType(type: string): string {
  return /\b(STRUCT|MAP)\(|\]$/.test(type) ? type : 'VARCHAR'
}

type ByKeys = { path: string; file: string; described: readonly DescribedColumn[] }

/** Keys that differ only in case: DuckDB's columns would fold them, so each is taken out of the object by its exact name. */
async function jsonByKeys(engine: Engine, { path, file, described }: ByKeys): Promise<TableSource> {
  const keys = await keysOfJson(engine, path)
  const columns = keys.map((name, i) => {
    const type = keys.length === described.length ? jsonType(described[i]!.type) : 'VARCHAR'
    const taken = isNested(type) ? 'json_extract' : 'json_extract_string'
    return { name, type, sql: `${taken}(json, ${quoteText(jsonPointer(name))})` }
  })
  return { file, columns, isTyped: false, select: selectFrom(() => `read_json_objects(${path})`) }
}

function selectFrom(from: (asked: readonly SourceColumn[]) => string): TableSource['select'] {
  return asked =>
    `SELECT ${asked.map(({ sql }, i) => `${sql} AS v${i}`).join(', ') || '1'} FROM ${from(asked)}`
}

const MOST_BLANK_LINES = 100

/** The first line that is not blank, and how many are before it. Through DuckDB, so that a locked engine's limits hold for it, too. */
async function headerLine(engine: Engine, path: string): Promise<{ line: string; skip: number } | null> {
  const lines = await engine.rows(
    `SELECT line FROM read_csv(${path}, auto_detect = false, header = false, delim = '\x01', quote = '', escape = '', strict_mode = false, columns = {'line': 'VARCHAR'}) LIMIT ${MOST_BLANK_LINES}`,
  )
  const texts = lines.map(([line]) => String(line ?? '').replace(/^\ufeff/, ''))
  const skip = texts.findIndex(text => text.trim() !== '')
  return skip < 0 ? null : { line: texts[skip]!.replace(/\r$/, ''), skip }
}

/** The one of `,` `;` tab and `|` that the header has most of, outside of quotes. */
function delimiterOf(line: string): string {
  const bare = line.replaceAll(/"([^"]|"")*"/g, '')
  const counts = [',', ';', '\t', '|'].map(each => ({ each, count: bare.split(each).length }))
  return counts.reduce((most, next) => (next.count > most.count ? next : most)).each
}

function fieldsOf(line: string, delimiter: string): string[] {
  const fields: string[] = ['']
  let quoted = false
  for (const character of line) {
    if (character === '"') quoted = !quoted
    if (character === delimiter && !quoted) fields.push('')
    else fields[fields.length - 1] += character
  }
  return fields.map(field =>
    field
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .replaceAll('""', '"'),
  )
}

function notTable(file: string, why: string): Problem {
  return new Problem({
    what: `this is not a table: ${why}`,
    where: file,
    fix: 'write one row per example: CSV with a header line, Parquet, a JSON array of objects, or JSON lines',
  })
}
