import type { Host } from '../host/host.ts'
import { loadNativePackage } from '../packages/native-package.ts'
import type { PinnedPackage } from '../packages/pinned-package.ts'
import pins from './duckdb-pins.json' with { type: 'json' }

/** DuckDB's own interface; only its types are known before it is loaded. */
type DuckDb = typeof import('@duckdb/node-api')

const loaded = new WeakMap<Host, Promise<DuckDb>>()

/**
 * DuckDB, found or fetched; `TRAINYARD_DUCKDB` may name a folder in which it is installed. It is looked for once a host, for its 70 MB
 * are hashed before they are loaded.
 */
export function loadDuckDb(host: Host): Promise<DuckDb> {
  const packages: PinnedPackage[] = pins
  const request = { host, name: '@duckdb/node-api', packages, folderVariable: 'TRAINYARD_DUCKDB' }
  const loading = loaded.get(host) ?? loadNativePackage<DuckDb>(request)
  loaded.set(host, loading)
  return loading
}
