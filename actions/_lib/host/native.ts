import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { familySync, MUSL } from 'detect-libc'
import { Problem } from '../contract/problem.ts'
import type { Host } from './host.ts'
import { fetchPackages } from './package-cache.ts'

/** A package of the npm registry at one version; `os`, `cpu` and `libc` as in its package.json, absent if it runs anywhere. */
export type PinnedPackage = {
  name: string
  version: string
  /** `sha512-<base64>`, from package-lock.json. */
  integrity: string
  os?: string[]
  cpu?: string[]
  libc?: string[]
}

export type NativeRequest = {
  host: Host
  /** The package to load; its pin and those of everything that it needs are in `packages`. */
  name: string
  packages: readonly PinnedPackage[]
  /** Environment variable that may name a folder with `node_modules`, for machines without network. */
  folderVariable: string
  /** Milliseconds before the second attempt of a download; doubles with each. */
  retryDelay?: number
}

/**
 * Loads a native package that no bundle can contain: from the folder that the environment names, else from node_modules
 * beside or above the running file (in a terminal also beside the Trainyard that `cwd` sees), else from the tool cache,
 * into which the pinned tarballs are fetched once. Only the pinned version is taken.
 */
export async function loadNative<Package>(request: NativeRequest): Promise<Package> {
  const { host, folderVariable } = request
  const given = host.env[folderVariable]
  if (given) return loadGiven<Package>(request, given)
  for (const anchor of anchors(host)) {
    const found = tryLoad<Package>(request, anchor)
    if (found) return found
  }
  const folder = await fetchPackages({
    ...request,
    packages: packagesHere(request),
    cache: cacheFolder(host),
  })
  return load<Package>(request.name, join(folder, 'anchor.cjs'))
}

/** Name, processor and C library of this machine as package.json files write them; `libc` only on Linux. */
export function platformOf(): { os: string; cpu: string; libc: string | null } {
  const { platform: os, arch: cpu } = process
  if (os !== 'linux') return { os, cpu, libc: null }
  return { os, cpu, libc: familySync() === MUSL ? 'musl' : 'glibc' }
}

function packagesHere({ name, packages }: NativeRequest): PinnedPackage[] {
  const { os, cpu, libc } = platformOf()
  const fits = (wanted: string[] | undefined, here: string | null) =>
    !wanted || here === null || wanted.includes(here)
  const here = packages.filter(each => fits(each.os, os) && fits(each.cpu, cpu) && fits(each.libc, libc))
  const isNative = (each: PinnedPackage) => each.os !== undefined
  if (here.some(isNative) || !packages.some(isNative)) return here
  throw new Problem({
    what: `${name} has no build for ${os} ${cpu}${libc ? ` (${libc})` : ''}`,
    where: 'this machine',
    fix: `run Trainyard on one of ${packages.filter(isNative).map(platformName).join(', ')}`,
    kind: 'outside',
  })
}

function platformName({ os, cpu, libc }: PinnedPackage): string {
  return [os, cpu, libc].flatMap(each => each ?? []).join('-')
}

function anchors({ kind, cwd }: Host): string[] {
  const own = fileURLToPath(import.meta.url)
  if (kind === 'actions') return [own]
  try {
    return [own, createRequire(join(cwd, 'anchor.cjs')).resolve('trainyard/package.json')]
  } catch {
    return [own]
  }
}

function loadGiven<Package>(request: NativeRequest, folder: string): Package {
  try {
    return load<Package>(request.name, join(folder, 'anchor.cjs'))
  } catch (cause) {
    throw new Problem({
      what: `${request.name} cannot be loaded from ${folder}`,
      where: request.folderVariable,
      fix: `let it name a folder in which \`npm install ${request.name}@${versionOf(request)}\` ran on a machine like this one`,
      kind: 'outside',
      cause,
    })
  }
}

/** What `anchor` sees if it is the pinned version and loads here; a build for another platform counts as not there. */
function tryLoad<Package>(request: NativeRequest, anchor: string): Package | null {
  const require = createRequire(anchor)
  try {
    const { version } = require(`${request.name}/package.json`) as { version: string }
    return version === versionOf(request) ? load<Package>(request.name, anchor) : null
  } catch {
    return null
  }
}

/** Through a `require` made here, so that no bundler can follow it. */
function load<Package>(name: string, anchor: string): Package {
  return createRequire(anchor)(name) as Package
}

function versionOf({ name, packages }: NativeRequest): string {
  const pin = packages.find(each => each.name === name)
  if (!pin) throw new Error(`${name} is not among its own pins`)
  return pin.version
}

/** The runner's tool cache, else the cache folder of the operating system. */
export function cacheFolder({ env }: Host): string {
  if (env.RUNNER_TOOL_CACHE) return join(env.RUNNER_TOOL_CACHE, 'trainyard')
  const home = env.HOME || homedir()
  if (process.platform === 'win32')
    return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'trainyard')
  if (process.platform === 'darwin') return join(home, 'Library', 'Caches', 'trainyard')
  return join(env.XDG_CACHE_HOME || join(home, '.cache'), 'trainyard')
}
