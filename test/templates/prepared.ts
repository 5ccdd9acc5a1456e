import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { DuckDBInstance } from '@duckdb/node-api'

export type Row = Record<string, unknown>
type Part = 'train' | 'holdout' | 'holdout-labels'
type Prepared = { folder: string; rowsOf(part: Part): Promise<Row[]> }

const STARTER = fileURLToPath(new URL('../../templates/starter', import.meta.url))
export const REAL_FLIGHTS = packaged('flights-3m.parquet')
const REAL_AIRPORTS = packaged('airports.csv')

/** Runs the starter's prepare.ts, all rows sampled, over the flights that a query selects, and hands its files over. */
export async function withPrepared(
  flights: string,
  use: (prepared: Prepared) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'trainyard-starter-'))
  try {
    const file = join(folder, 'flights.parquet')
    await query(`copy (${flights}) to '${file}'`)
    await prepare(file, folder)
    await use({ folder, rowsOf: part => query(`from '${join(folder, `${part}.parquet`)}'`) })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Prepares again into a folder, as `fetch` does before every verb. */
export async function prepare(flights: string, folder: string): Promise<string> {
  const options = ['--flights', flights, '--airports', REAL_AIRPORTS, '--to', folder, '--share', '1']
  const run = promisify(execFile)
  const { stderr } = await run(process.execPath, [join(STARTER, 'prepare.ts'), ...options])
  return stderr
}

async function query(sql: string): Promise<Row[]> {
  const instance = await DuckDBInstance.create(':memory:')
  const duckdb = await instance.connect()
  try {
    return (await duckdb.runAndReadAll(sql)).getRowObjectsJson()
  } finally {
    duckdb.closeSync()
    instance.closeSync()
  }
}

function packaged(name: string): string {
  return fileURLToPath(new URL(`../data/${name}`, import.meta.resolve('vega-datasets')))
}
