import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PinnedPackage } from '../actions/_lib/host/native.ts'

type Locked = Omit<PinnedPackage, 'name'> & {
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

const ROOT = join(import.meta.dirname, '..')

/** Where the pins of DuckDB are committed; generated from package-lock.json by `node .ci/pins.ts`. */
export const DUCKDB_PINS = join(ROOT, 'actions/_lib/data/duckdb-pins.json')

/** A package and all that it needs, for every platform, with the hashes of package-lock.json. */
export function pinsOf(name: string): PinnedPackage[] {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>
  }
  const pins = new Map<string, PinnedPackage>()
  const add = (wanted: string) => {
    const locked = packages[`node_modules/${wanted}`]
    if (!locked) throw new Error(`package-lock.json has no ${wanted}`)
    if (pins.has(wanted)) return
    const { version, integrity, os, cpu, libc } = locked
    pins.set(wanted, { name: wanted, version, integrity, os, cpu, libc })
    for (const needed of Object.keys({ ...locked.dependencies, ...locked.optionalDependencies })) add(needed)
  }
  add(name)
  return [...pins.values()]
}

if (import.meta.main) writeFileSync(DUCKDB_PINS, `${JSON.stringify(pinsOf('@duckdb/node-api'), null, 2)}\n`)
