import { existsSync } from 'node:fs'
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import type { DuckDBConnection, DuckDBDataChunk, DuckDBInstance, JS } from '@duckdb/node-api'
import { Problem } from '../contract/problem.ts'
import type { Host } from '../host/host.ts'
import { loadDuckDb } from './duckdb.ts'
import { quoteText } from './quote.ts'

/** DuckDB with a bounded memory, a private folder to spill into, and one connection. Messages of its errors are DuckDB's. */
export type Engine = {
  host: Host
  run(sql: string): Promise<void>
  /** A small result, row by row; big integers as bigint. */
  rows(sql: string): Promise<JS[][]>
  /** A large result, at most 2,048 rows at a time, never all at once. Answers the number of rows. */
  stream(sql: string, visit: (chunk: DuckDBDataChunk, firstRow: number) => void): Promise<number>
  /** Fills a table, all of whose columns are DOUBLE or VARCHAR, from a function of row and column. */
  append(table: string, rows: number, valueAt: ValueAt): Promise<void>
  /** A name that no table or type of this engine has yet. */
  freshName(): string
  close(): Promise<void>
}

type EngineOptions = {
  host: Host
  /** When locked, only files below these folders can be read or written. */
  folders: string[]
  /** For untrusted files: no network, no other folder, no extension, and no way to undo that. */
  locked: boolean
  /** Memory that DuckDB may use before it spills to disk; 512 MiB by default. */
  memoryBytes?: number
}

const MEMORY_BYTES = 512 * 2 ** 20
const THREADS = 4

/** Opens an engine. Closing it deletes its temporary files. */
export async function openEngine({
  host,
  folders,
  locked,
  memoryBytes = MEMORY_BYTES,
}: EngineOptions): Promise<Engine> {
  const { DuckDBInstance } = await loadDuckDb(host)
  const folder = await mkdtemp(join(host.env.RUNNER_TEMP || tmpdir(), 'trainyard-data-'))
  const removed = () => rm(folder, { recursive: true, force: true })
  try {
    const database = await DuckDBInstance.create(join(folder, 'tables.duckdb'), {
      memory_limit: `${Math.floor(memoryBytes / 2 ** 20)}MiB`,
      temp_directory: join(folder, 'spill'),
      threads: String(Math.min(THREADS, availableParallelism())),
      preserve_insertion_order: 'true',
    })
    return await connect({ host, database, removed, settings: locked ? await lock(folders) : [] })
  } catch (error) {
    await removed()
    throw error
  }
}

/** The order matters: folders are named while that is still allowed, and the last statement locks the others. */
async function lock(folders: string[]): Promise<string[]> {
  const real = await Promise.all(folders.filter(existsSync).map(folder => realpath(folder)))
  const allowed = real.map(folder => quoteText(`${folder.replaceAll(sep, '/')}/`.replace('//', '/')))
  return [
    `SET allowed_directories = [${allowed.join(', ')}]`,
    'SET autoinstall_known_extensions = false',
    'SET autoload_known_extensions = false',
    'SET allow_community_extensions = false',
    'SET enable_external_access = false',
    'SET lock_configuration = true',
  ]
}

type Connecting = { host: Host; database: DuckDBInstance; removed: () => Promise<void>; settings: string[] }

async function connect({ host, database, removed, settings }: Connecting): Promise<Engine> {
  const connection = await database.connect()
  let names = 0
  const engine: Engine = {
    host,
    run: sql => guarded(async () => void (await connection.run(sql))),
    rows: sql => guarded(async () => (await connection.runAndReadAll(sql)).getRowsJS()),
    stream: (sql, visit) =>
      guarded(async () => {
        let rows = 0
        for await (const chunk of await connection.stream(sql)) {
          visit(chunk, rows)
          rows += chunk.rowCount
        }
        return rows
      }),
    append: (table, rows, valueAt) => guarded(() => append(connection, { table, rows, valueAt })),
    freshName: () => `t${names++}`,
    async close() {
      connection.closeSync()
      database.closeSync()
      await removed()
    },
  }
  for (const sql of settings) await engine.run(sql)
  return engine
}

type ValueAt = (row: number, column: number) => number | string | null
type Appending = { table: string; rows: number; valueAt: ValueAt }

async function append(connection: DuckDBConnection, { table, rows, valueAt }: Appending): Promise<void> {
  const appender = await connection.createAppender(table)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < appender.columnCount; column++) {
      const value = valueAt(row, column)
      if (value === null) appender.appendNull()
      else if (typeof value === 'number') appender.appendDouble(value)
      else appender.appendVarchar(value)
    }
    appender.endRow()
  }
  appender.closeSync()
}

/** Turns a lack of memory or disk into a Problem. Errors about a file are handled where the file is known. */
async function guarded<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    if (!/^Out of Memory Error|No space left on device/.test(message)) throw cause
    throw new Problem({
      what: `the tables do not fit: ${message.split('\n')[0]}`,
      where: 'this machine',
      fix: 'free space in the folder for temporary files (RUNNER_TEMP, TMPDIR), or use a larger machine',
      kind: 'outside',
      cause,
    })
  }
}
