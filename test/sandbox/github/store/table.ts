import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Rows of one kind by id. Rows are never changed in place: `put` replaces a row, and it is on disk when `put` returns. */
export type Table<Row extends { id: number }> = {
  get(id: number): Row | undefined
  /** In the order of their ids: oldest first. */
  all(): Row[]
  find(matches: (row: Row) => boolean): Row | undefined
  filter(matches: (row: Row) => boolean): Row[]
  put(row: Row): Row
  remove(id: number): void
}

/** One JSON file per row under `folder`, written beside and renamed: a kill leaves the old row or the new one. */
export function openTable<Row extends { id: number }>(folder: string): Table<Row> {
  mkdirSync(folder, { recursive: true })
  const rows = new Map(readRows<Row>(folder).map(row => [row.id, row]))
  const fileOf = (id: number) => join(folder, `${id}.json`)
  return {
    get: id => rows.get(id),
    all: () => [...rows.values()],
    find: matches => rows.values().find(matches),
    filter: matches => [...rows.values().filter(matches)],
    put(row) {
      writeAtomically(fileOf(row.id), JSON.stringify(row))
      rows.set(row.id, row)
      return row
    },
    remove(id) {
      rmSync(fileOf(id), { force: true })
      rows.delete(id)
    },
  }
}

/** Replaces a file atomically, readable by its owner only: rows hold tokens and secrets. */
export function writeAtomically(file: string, text: string): void {
  rmSync(`${file}.new`, { force: true })
  writeFileSync(`${file}.new`, text, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

function readRows<Row extends { id: number }>(folder: string): Row[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .map(name => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Row)
    .sort((a, b) => a.id - b.id)
}
