import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '../contract/problem.ts'
import { downloadPackage, reasonOf } from './download.ts'
import { holdsExactly, unpackPackage } from './files.ts'
import { npmRegistryOf } from './npm-registry.ts'
import type { NativeRequest, PinnedPackage } from './pinned-package.ts'

type Fetching = NativeRequest & { cache: string }

/**
 * The cache folder whose `node_modules` holds exactly these packages. It is hashed at each use, because other jobs of a runner can write
 * there; a folder that differs from the pins is fetched again. It is filled under another name and then renamed, and its name holds the
 * hashes of its contents, so versions never mix.
 */
export async function pinnedFolder(request: Fetching): Promise<string> {
  const { host, cache, packages, name } = request
  const folder = join(cache, name.replaceAll('/', '-').replace('@', ''), contentName(packages))
  if (await holdsExactly(folder, packages)) return folder
  if (existsSync(folder))
    host.warning(
      `${folder} does not hold ${name} as Trainyard pins it, so it is fetched again; find out what changed it`,
    )
  const aside = `${folder}.${randomUUID()}`
  try {
    await host.group(`Fetch ${name} (kept in ${cache})`, () => fetchInto(aside, request))
    await publish(aside, { folder, packages })
  } catch (error) {
    throw error instanceof Problem ? error : cacheProblem(request, error)
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
  return folder
}

function contentName(packages: readonly PinnedPackage[]): string {
  const hash = createHash('sha256')
  for (const { name, integrity } of packages) hash.update(`${name} ${integrity}\n`)
  return hash.digest('hex').slice(0, 16)
}

async function fetchInto(folder: string, request: Fetching): Promise<void> {
  const { host, packages, name } = request
  const asking = { ...request, registry: await npmRegistryOf(host.env) }
  for (const [i, each] of packages.entries()) {
    host.progress(`${each.name} ${each.version}`, i / packages.length)
    const tarball = await downloadPackage(asking, each)
    await unpackPackage(tarball, join(folder, 'node_modules', each.name)).catch(cause => {
      throw new Error(`${each.name}: ${reasonOf(cause)}`, { cause })
    })
  }
  host.progress(name, 1)
}

type CacheFolder = { folder: string; packages: readonly PinnedPackage[] }

/** Another process may have been faster: its folder is used if it matches the pins, and is replaced otherwise. */
async function publish(aside: string, { folder, packages }: CacheFolder): Promise<void> {
  if (await holdsExactly(folder, packages)) return
  const old = `${folder}.${randomUUID()}`
  await rename(folder, old).catch(() => undefined)
  await rm(old, { recursive: true, force: true })
  try {
    await rename(aside, folder)
  } catch (error) {
    if (!(await holdsExactly(folder, packages))) throw error
  }
}

function cacheProblem({ name, cache, folderVariable }: Fetching, cause: unknown): Problem {
  return new Problem({
    what: `${name} could not be cached: ${reasonOf(cause)}`,
    where: cache,
    fix: `make the folder writable, set RUNNER_TOOL_CACHE to one that is, or ${folderVariable} to a folder with the package installed`,
    kind: 'outside',
    cause,
  })
}
