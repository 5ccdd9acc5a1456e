import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Host } from '../_lib/host/host.ts'
import { installFolders } from '../_lib/packages/own-packages.ts'

/**
 * What the sandbox's jobs find on this machine: its programs, a tool cache that outlives the job, and the DuckDB that is
 * installed with Trainyard, so that no job fetches what is there. Nothing else of the environment, which may hold secrets.
 */
export function machineOf({ env }: Pick<Host, 'env'>, { root, tools }: { root: string; tools: string }) {
  const path = Object.keys(env).find(key => key.toUpperCase() === 'PATH')
  const duckDb = installFolders(root).find(hasDuckDb)
  return {
    PATH: (path && env[path]) ?? '',
    RUNNER_TOOL_CACHE: tools,
    ...(duckDb !== undefined && { TRAINYARD_DUCKDB: duckDb }),
  }
}

function hasDuckDb(folder: string): boolean {
  return existsSync(join(folder, 'node_modules/@duckdb/node-api/package.json'))
}
