import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { familySync, MUSL } from 'detect-libc'
import { Problem } from '../contract/problem.ts'
import type { Host } from '../host/host.ts'
import { pinnedFolder } from './cache.ts'
import { installedWith, ownRoot } from './own-packages.ts'
import type { NativeRequest, PinnedPackage } from './pinned-package.ts'

/**
 * Loads a native package, which no bundle can contain: from the folder in the environment variable, else from the node_modules that
 * Trainyard was installed with, else from the tool cache, into which the pinned tarballs are fetched once. Each of these is a full path:
 * node_modules folders above the workspace or in the home folder are not searched.
 */
export async function loadNativePackage<Package>(request: NativeRequest): Promise<Package> {
  const { host, folderVariable, name } = request
  const given = host.env[folderVariable]
  if (given) return loadGiven<Package>(request, resolve(host.cwd, given))
  const packages = packagesHere(request)
  const installed = await installedWith(ownRoot(), packages)
  const folder = installed ?? (await pinnedFolder({ ...request, packages, cache: cacheFolder(host) }))
  return load<Package>(name, folder)
}

/** Operating system, processor and C library of this machine, named as in package.json; `libc` only on Linux. */
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

function loadGiven<Package>(request: NativeRequest, folder: string): Package {
  try {
    return load<Package>(request.name, folder)
  } catch (cause) {
    throw new Problem({
      what: `${request.name} cannot be loaded from ${folder}`,
      where: request.folderVariable,
      fix: `set it to a folder in which \`npm install ${request.name}@${versionOf(request)}\` ran on the same kind of machine`,
      kind: 'outside',
      cause,
    })
  }
}

/** Uses a `require` made here, which no bundler follows, and the full path, so that no other folder is searched. */
function load<Package>(name: string, folder: string): Package {
  return createRequire(join(folder, 'anchor.cjs'))(join(folder, 'node_modules', name)) as Package
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
