import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'
import { Problem } from '../contract/problem.ts'
import type { NativeRequest, PinnedPackage } from './native.ts'
import { registryOf } from './registry.ts'

const ATTEMPTS = 3
const ATTEMPT_MS = 300_000

type Fetching = NativeRequest & { cache: string }
type Asking = Fetching & { registry: string }

/**
 * The folder of the cache whose `node_modules` holds exactly these packages. It is filled aside and renamed, so that a
 * folder that exists is complete, and named by its contents' hashes, so that another version never meets it.
 */
export async function fetchPackages(request: Fetching): Promise<string> {
  const { host, cache, packages, name } = request
  const folder = join(cache, name.replaceAll('/', '-').replace('@', ''), contentName(packages))
  if (existsSync(folder)) return folder
  const aside = `${folder}.${randomUUID()}`
  try {
    const asking = { ...request, registry: await registryOf(host.env) }
    await host.group(`Fetch ${name} (kept in ${cache})`, async () => {
      for (const [i, each] of packages.entries()) {
        host.progress(`${each.name} ${each.version}`, i / packages.length)
        await unpack(await download(asking, each), join(aside, 'node_modules', each.name), each)
      }
      host.progress(name, 1)
    })
    await publish(aside, folder)
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

/** Another process may have been faster: its folder is as good. */
async function publish(aside: string, folder: string): Promise<void> {
  try {
    await rename(aside, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
  }
}

async function download(request: Asking, pin: PinnedPackage): Promise<Buffer> {
  const { registry, retryDelay = 1000 } = request
  const url = `${registry}/${pin.name}/-/${pin.name.split('/').at(-1)}-${pin.version}.tgz`
  for (let attempt = 1; ; attempt++) {
    const answer = await bytesOf(url)
    if ('bytes' in answer) {
      checkIntegrity(answer.bytes, pin, url)
      return answer.bytes
    }
    if (attempt === ATTEMPTS || answer.final) throw downloadProblem(request, url, answer.cause)
    await wait(retryDelay * 2 ** (attempt - 1))
  }
}

/** `final`: asking again will not change the answer. */
type Answer = { bytes: Buffer } | { final: boolean; cause: unknown }

async function bytesOf(url: string): Promise<Answer> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(ATTEMPT_MS) })
    if (response.ok) return { bytes: Buffer.from(await response.arrayBuffer()) }
    await response.body?.cancel()
    const final = response.status < 500 && response.status !== 429
    return { final, cause: new Error(`HTTP ${response.status}`) }
  } catch (cause) {
    return { final: false, cause }
  }
}

function checkIntegrity(bytes: Buffer, { name, version, integrity }: PinnedPackage, url: string): void {
  const found = `sha512-${createHash('sha512').update(bytes).digest('base64')}`
  if (found === integrity) return
  throw new Problem({
    what: `${name} ${version} is not the package that Trainyard pins: ${found} instead of ${integrity}`,
    where: url,
    fix: 'nothing was unpacked; check the registry or proxy (npm_config_registry) that answered',
    kind: 'outside',
  })
}

/** npm tarballs hold one top folder; it is stripped. Anything but files and folders inside it is refused. */
async function unpack(tarball: Buffer, folder: string, { name }: PinnedPackage): Promise<void> {
  const entries = extract()
  const written = (async () => {
    for await (const entry of entries) {
      const [, ...path] = entry.header.name.split('/')
      if (entry.header.type === 'directory') entry.resume()
      else if (entry.header.type === 'file' && isInside(path))
        await writeEntry(join(folder, ...path), Readable.from(entry as AsyncIterable<Buffer>))
      else throw new Error(`the tarball of ${name} holds ${entry.header.name}, a ${entry.header.type}`)
    }
  })()
  await Promise.all([pipeline(Readable.from([tarball]), createGunzip(), entries), written])
}

function isInside(path: string[]): boolean {
  return path.length > 0 && path.every(part => part !== '' && part !== '..' && !part.includes('\\'))
}

async function writeEntry(target: string, entry: Readable): Promise<void> {
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, entry)
}

function downloadProblem({ name, folderVariable }: Fetching, url: string, cause: unknown): Problem {
  return new Problem({
    what: `${name} could not be downloaded: ${reasonOf(cause)}`,
    where: url,
    fix: `run again, set npm_config_registry to a registry that this machine reaches, or ${folderVariable} to a folder with the package installed`,
    kind: 'outside',
    cause,
  })
}

function cacheProblem({ name, cache, folderVariable }: Fetching, cause: unknown): Problem {
  return new Problem({
    what: `${name} could not be kept: ${reasonOf(cause)}`,
    where: cache,
    fix: `make the folder writable, set RUNNER_TOOL_CACHE to one that is, or ${folderVariable} to a folder with the package installed`,
    kind: 'outside',
    cause,
  })
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message
}
