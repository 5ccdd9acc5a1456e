import type { Host } from '../host/host.ts'
import { loadNative, type PinnedPackage } from '../host/native.ts'
import pins from './duckdb-pins.json' with { type: 'json' }

/** DuckDB's own interface; only its types are known before it is loaded. */
export type DuckDb = typeof import('@duckdb/node-api')

/** DuckDB, found or fetched; `TRAINYARD_DUCKDB` may name a folder in which it is installed. */
export function loadDuckDb(host: Host): Promise<DuckDb> {
  const packages: PinnedPackage[] = pins
  return loadNative<DuckDb>({ host, name: '@duckdb/node-api', packages, folderVariable: 'TRAINYARD_DUCKDB' })
}
