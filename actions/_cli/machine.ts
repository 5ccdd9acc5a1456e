import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Host } from '../_lib/host/host.ts'

/**
 * What the sandbox's jobs find on this machine: its programs, a tool cache that outlives the job, and the DuckDB that is
 * installed with Trainyard, so that no job fetches what is there. Nothing else of the environment, which may hold secrets.
 */
export function machineOf({ env }: Pick<Host, 'env'>, { root, tools }: { root: string; tools: string }) {
  const path = Object.keys(env).find(key => key.toUpperCase() === 'PATH')
  return {
    PATH: (path && env[path]) ?? '',
    RUNNER_TOOL_CACHE: tools,
    ...(hasDuckDb(root) && { TRAINYARD_DUCKDB: root }),
  }
}

function hasDuckDb(root: string): boolean {
  try {
    return createRequire(join(root, 'package.json')).resolve('@duckdb/node-api') !== ''
  } catch {
    return false
  }
}
