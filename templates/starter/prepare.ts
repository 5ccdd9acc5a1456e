// Builds data/ from the flights in the npm package vega-datasets; `trainyard.yml` names this command under `fetch`.
// Same package, same files: rows are sampled by a hash of their number, so nothing here is random.
import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import zoneAt from '@photostructure/tz-lookup'

const { values: options } = parseArgs({
  options: {
    flights: { type: 'string', default: packaged('flights-3m.parquet') },
    airports: { type: 'string', default: packaged('airports.csv') },
    to: { type: 'string', default: 'data' },
    share: { type: 'string', default: '0.1' },
  },
})

// Days are split, never rows: flights of one day share its weather. A day is left out between the parts, because a late
// evening reaches into the next morning. The recipe takes the last seven training days (24–30 March) for early stopping.
const TRAINING = `day between '2001-01-01' and '2001-03-30' and day <> '2001-03-23'`
const HOLDOUT = `day between '2001-04-01' and '2001-04-30'`
// The table of the judge job: labels, the cluster column and the slice columns.
const JUDGED_BY = 'id, late, day, hour, distance, origin'
// Knuth's multiplicative hash of the id, below the wanted share of its range.
const SAMPLED = `id * 2654435761 % 4294967296 < ${Number(options.share)} * 4294967296`

const stamp = join(options.to, 'prepared.sha256')
const wanted = await digestOfSources()
if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) {
  console.error(`${options.to} is up to date`)
} else {
  await prepare()
  await writeFile(stamp, wanted)
}

async function prepare(): Promise<void> {
  await mkdir(options.to, { recursive: true })
  await rm(stamp, { force: true })
  const instance = await DuckDBInstance.create(':memory:')
  const duckdb = await instance.connect()
  await readFlights(duckdb)
  await readZones(duckdb)
  await duckdb.run(await readFile(fileURLToPath(import.meta.resolve('./features.sql')), 'utf8'))
  await write(duckdb, 'train.parquet', `select * from features where ${TRAINING} and ${SAMPLED}`)
  await duckdb.run(`create temp table holdout as select * from features where ${HOLDOUT} and ${SAMPLED}`)
  await write(duckdb, 'holdout.parquet', 'select * exclude (late, day) from holdout')
  await write(duckdb, 'holdout-labels.parquet', `select ${JUDGED_BY} from holdout`)
  duckdb.closeSync()
  instance.closeSync()
}

/** The id is the row's number in the file. Of later flights than the evaluation set's nothing is used. */
async function readFlights(duckdb: DuckDBConnection): Promise<void> {
  await duckdb.run(`
    create temp table flights as
    select file_row_number as id, date, delay, distance, origin, destination
    from read_parquet(${literal(options.flights)}, file_row_number = true)
    where date < '2001-05-02'`)
}

/** Every airport's time zone, from where it lies. */
async function readZones(duckdb: DuckDBConnection): Promise<void> {
  const airports = await duckdb.runAndReadAll(`
    select iata, latitude, longitude from read_csv(${literal(options.airports)})
    where iata in (select origin from flights union select destination from flights)`)
  await duckdb.run('create temp table zones (airport varchar, zone varchar)')
  const appender = await duckdb.createAppender('zones')
  for (const [airport, latitude, longitude] of airports.getRows()) {
    appender.appendVarchar(String(airport))
    appender.appendVarchar(zoneAt(Number(latitude), Number(longitude)))
    appender.endRow()
  }
  appender.closeSync()
}

async function write(duckdb: DuckDBConnection, name: string, query: string): Promise<void> {
  const file = literal(join(options.to, name))
  const result = await duckdb.run(`copy (${query} order by id) to ${file}`)
  console.error(`${join(options.to, name)}: ${result.rowsChanged} rows`)
}

/** Everything that determines the files: sources, options and the package's version. */
async function digestOfSources(): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(options))
  for (const source of ['./prepare.ts', './features.sql', './package.json'])
    hash.update(await readFile(new URL(source, import.meta.url)))
  return hash.digest('hex')
}

function packaged(name: string): string {
  return fileURLToPath(new URL(`../data/${name}`, import.meta.resolve('vega-datasets')))
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
