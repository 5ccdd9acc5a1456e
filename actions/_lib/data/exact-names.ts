import type { Engine } from './engine.ts'

/** A column as DuckDB describes it. */
export type DescribedColumn = { name: string; type: string }

const SAMPLE_ROWS = 20_480

/**
 * DuckDB folds the case of names: of `A` and `a` it calls the second `a_1`. True where the names look as if that has happened, so
 * that the file's own names must be asked for.
 */
export function foldedNames(described: readonly DescribedColumn[]): boolean {
  const known = new Set(described.map(({ name }) => name.toLowerCase()))
  return described.some(({ name }) => {
    const stem = name.toLowerCase().replace(/_\d{1,9}$/, '')
    return stem.length < name.length && known.has(stem)
  })
}

/** The names of some columns equal each other but for their case (or altogether). */
export function collide(names: readonly string[]): boolean {
  return new Set(names.map(name => name.toLowerCase())).size < names.length
}

/** The names of a Parquet file's own columns as its schema has them, in order; of several files the first one's. */
export async function namesOfParquet(engine: Engine, path: string): Promise<string[]> {
  const rows = await engine.rows(`SELECT file_name, name, num_children FROM parquet_schema(${path})`)
  const elements = rows.filter(([file]) => file === rows[0]?.[0])
  const names: string[] = []
  // Elements are listed depth first: the root, then each column followed by what is nested in it.
  for (let at = 1; at < elements.length; at = endOf(elements, at)) names.push(String(elements[at]![1]))
  return names
}

function endOf(elements: readonly (readonly unknown[])[], start: number): number {
  let [open, at] = [1, start]
  while (open > 0 && at < elements.length) open += Number(elements[at++]![2] ?? 0) - 1
  return at
}

/** The keys of the objects in a JSON file's first rows, in order of their first appearance. */
export async function keysOfJson(engine: Engine, path: string): Promise<string[]> {
  const sample = `SELECT json, row_number() OVER () AS n FROM read_json_objects(${path}) LIMIT ${SAMPLE_ROWS}`
  const rows = await engine.rows(
    `SELECT json_keys(json) AS keys FROM (${sample}) GROUP BY keys ORDER BY min(n)`,
  )
  return [...new Set(rows.flatMap(([keys]) => (keys as string[] | null) ?? []))]
}

/** RFC 6901. */
export function jsonPointer(key: string): string {
  return `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
}
