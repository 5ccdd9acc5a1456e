import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filesDigest, unpackPackage } from '../actions/_lib/packages/files.ts'
import type { PinnedPackage } from '../actions/_lib/packages/pinned-package.ts'

/** What package-lock.json says of a package. */
export type LockedPackage = Omit<PinnedPackage, 'bytes' | 'files'>

type Locked = Omit<LockedPackage, 'name'> & {
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

const ROOT = join(import.meta.dirname, '..')

/** Where the pins of DuckDB are committed; made from package-lock.json and the registry by `node .ci/pins.ts`. */
export const DUCKDB_PINS = join(ROOT, 'actions/_lib/data/duckdb-pins.json')

/** A package and all that it needs, for every platform, with the hashes of package-lock.json. */
export function lockedPackages(name: string): LockedPackage[] {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>
  }
  const pins = new Map<string, LockedPackage>()
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

/** Adds the size of the tarball and the digest of its files, from the tarball that the lockfile's hash proves. */
async function measured(locked: LockedPackage): Promise<PinnedPackage> {
  const folder = mkdtempSync(join(tmpdir(), 'pin-'))
  const { name, version, integrity, ...platform } = locked
  try {
    execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, `${name}@${version}`])
    const tarball = readFileSync(join(folder, readdirSync(folder)[0]!))
    const found = `sha512-${createHash('sha512').update(tarball).digest('base64')}`
    if (found !== integrity) throw new Error(`${name} has ${found} and not ${integrity}`)
    await unpackPackage(tarball, join(folder, 'files'))
    const files = await filesDigest(join(folder, 'files'))
    return { name, version, integrity, bytes: tarball.length, files, ...platform }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

if (import.meta.main) {
  const pins = []
  for (const locked of lockedPackages('@duckdb/node-api')) pins.push(await measured(locked))
  writeFileSync(DUCKDB_PINS, `${JSON.stringify(pins, null, 2)}\n`)
}
