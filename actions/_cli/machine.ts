import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Host } from '../_lib/host/host.ts'
import { installFolders } from '../_lib/packages/own-packages.ts'

/**
 * The environment variables that the sandbox's jobs get from this machine: PATH, a tool cache that outlives the job, and the folder of the
 * DuckDB that is installed with Trainyard, so that no job downloads it. All others stay out: they may hold secrets.
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
