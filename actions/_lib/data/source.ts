import { existsSync, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, dirname, relative, resolve, sep } from 'node:path'
import { Problem } from '../contract/problem.ts'
import { suggestion } from '../contract/suggestion.ts'
import type { Engine } from './engine.ts'
import { quoteName, quoteText } from './quote.ts'
import { readingProblem } from './reading-problem.ts'

/** A column of a file before it is read: its name there and DuckDB's type (CSV: always VARCHAR, JSON: VARCHAR or nested). */
export type SourceColumn = { name: string; type: string; sql: string }

/** A file that turned out to be a table. */
export type Source = {
  /** As people know it. */
  file: string
  columns: SourceColumn[]
  /** Its types are the file's own (Parquet), so that a column of text is text. */
  isTyped: boolean
  /** A query for these columns, named v0, v1, …, in the file's row order. */
  select(columns: readonly SourceColumn[]): string
}

const FORMATS = {
  csv: 'csv',
  tsv: 'csv',
  json: 'json',
  jsonl: 'json',
  ndjson: 'json',
  parquet: 'parquet',
  pq: 'parquet',
} as const
type Format = (typeof FORMATS)[keyof typeof FORMATS]

/**
 * Opens a CSV, Parquet, JSON or JSON lines file (by its extension, `.gz` allowed for text; globs for Parquet) and reads
 * its column names. Throws a Problem if there is no such file, it is no table, or it lies outside of a locked engine.
 */
export async function openSource(engine: Engine, file: string): Promise<Source> {
  const path = resolve(engine.host.cwd, file)
  const shown = shownPath(engine, path)
  checkIsFile(path, shown)
  const format = formatOf(path, shown)
  await checkExists(path, shown, format)
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

/** A path as the user would write it: relative to where Trainyard runs if it is below. */
export function shownPath({ host }: Engine, path: string): string {
  const below = relative(host.cwd, path) || '.'
  return below.startsWith('..') ? path : below.replaceAll(sep, '/')
}

/** The folder that an engine must be allowed for a file or a glob. */
export function folderOf(path: string): string {
  const folder = dirname(path)
  return existsSync(path) || !isGlob(folder) ? folder : folderOf(folder)
}

/** The format by the file's extension. */
export function formatOf(path: string, shown: string): Format {
  const extension = basename(path).replace(/\.gz$/, '').split('.').at(-1)?.toLowerCase() ?? ''
  if (Object.hasOwn(FORMATS, extension)) return FORMATS[extension as keyof typeof FORMATS]
  throw new Problem({
    what: `.${extension} is not a format of tables`,
    where: shown,
    fix: 'give a .csv, .tsv, .parquet, .json (an array of objects) or .jsonl file',
  })
}

function checkIsFile(path: string, shown: string): void {
  if (!existsSync(path) || !statSync(path).isDirectory()) return
  const fix = `name a file in it, or ${shown}/*.parquet`
  throw new Problem({ what: 'this is a folder', where: shown, fix })
}

async function checkExists(path: string, shown: string, format: Format): Promise<void> {
  if (existsSync(path) || (isGlob(path) && format === 'parquet')) return
  const beside = existsSync(dirname(path)) ? await readdir(dirname(path)) : []
  const meant = suggestion(basename(path), beside)
  throw new Problem({
    what: isGlob(path) ? 'only Parquet files can be read several at once' : 'there is no such file',
    where: shown,
    fix: meant
      ? `did you mean ${meant}?`
      : 'check the path; it is relative to the folder in which Trainyard runs',
  })
}

function isGlob(path: string): boolean {
  return /[*?[]/.test(path)
}

/** A file whose name has glob characters means itself. */
function sqlPath(path: string): string {
  const literal = existsSync(path) ? path.replace(/[*?[]/g, '[$&]') : path
  return quoteText(literal.replaceAll(sep, '/'))
}

const OPEN: Record<Format, (engine: Engine, path: string, file: string) => Promise<Source>> = {
  async csv(engine, path, file) {
    const line = await firstLine(engine, path)
    if (line === null) throw notTable(file, 'it is empty')
    const delimiter = delimiterOf(line)
    const columns = fieldsOf(line, delimiter).map((name, i) => ({ name, type: 'VARCHAR', sql: `c${i}` }))
    const types = columns.map(({ sql, type }) => `${quoteText(sql)}: ${quoteText(type)}`)
    const from = `read_csv(${path}, auto_detect = false, header = true, delim = ${quoteText(delimiter)}, quote = '"', escape = '"', columns = {${types.join(', ')}})`
    return { file, columns, isTyped: false, select: selectFrom(() => from) }
  },

  async json(engine, path, file) {
    const described = await engine.rows(`DESCRIBE FROM read_json(${path})`)
    const types = described.map(([name, type]) => ({ name: String(name), type: String(type) }))
    if (types.length === 1 && types[0]?.name === 'json') throw notTable(file, 'it holds no objects')
    const columns = types.map(({ name, type }) => ({
      name,
      type: /\b(STRUCT|MAP)\(|\]$/.test(type) ? type : 'VARCHAR',
      sql: quoteName(name),
    }))
    const from = (asked: readonly SourceColumn[]) =>
      `read_json(${path}, columns = {${asked.map(({ name, type }) => `${quoteText(name)}: ${quoteText(type)}`).join(', ')}})`
    return { file, columns, isTyped: false, select: selectFrom(from) }
  },

  async parquet(engine, path, file) {
    const described = await engine.rows(`DESCRIBE FROM read_parquet(${path})`)
    const columns = described.map(([name, type]) => ({
      name: String(name),
      type: String(type),
      sql: quoteName(String(name)),
    }))
    return { file, columns, isTyped: true, select: selectFrom(() => `read_parquet(${path})`) }
  },
}

function selectFrom(from: (asked: readonly SourceColumn[]) => string): Source['select'] {
  return asked =>
    `SELECT ${asked.map(({ sql }, i) => `${sql} AS v${i}`).join(', ') || '1'} FROM ${from(asked)}`
}

/** Through DuckDB, so that a locked engine's limits hold for this line, too. */
async function firstLine(engine: Engine, path: string): Promise<string | null> {
  const [row] = await engine.rows(
    `SELECT line FROM read_csv(${path}, auto_detect = false, header = false, delim = '\x01', quote = '', escape = '', strict_mode = false, columns = {'line': 'VARCHAR'}) LIMIT 1`,
  )
  return row?.[0] === undefined || row[0] === null
    ? null
    : String(row[0])
        .replace(/^\ufeff/, '')
        .replace(/\r$/, '')
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
