import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { Readable } from 'node:stream'
import type { Header } from 'tar-stream'
import { unsafe } from '../files/entry-name.ts'
import { unpackTar } from '../files/tar.ts'
import type { PinnedPackage } from './pinned-package.ts'

const READ_BYTES = 1 << 20
const TARBALL = 'the tarball'

/**
 * Unpacks an npm tarball whose hash, and so whose size, is as pinned. Its one top folder is stripped; anything but files and folders inside
 * it is refused.
 */
export async function unpackPackage(tarball: Buffer, folder: string): Promise<void> {
  await unpackTar({
    source: Readable.from([tarball]),
    archive: TARBALL,
    folder,
    limits: { bytes: Number.POSITIVE_INFINITY, entries: Number.POSITIVE_INFINITY },
    pathOf: pathInPackage,
  })
}

function pathInPackage({ name, type }: Header): string | null {
  const [, ...path] = name.split('/')
  if (type === 'directory') return null
  if (type !== 'file') throw unsafe(TARBALL, name, `it is a ${type} and no file`)
  if (path.length === 0) throw unsafe(TARBALL, name, "it does not lie in the package's folder")
  return path.join('/')
}

/** `sha256:…` over the lines `<hex digest>  <path>\n` of all files below a folder, sorted by path: the format of SHA256SUMS. */
export async function filesDigest(folder: string): Promise<string> {
  return await digestOf(folder, await pathsBelow(folder))
}

/**
 * Whether a folder's `node_modules` holds exactly these packages: the files of their tarballs and no others, because an additional file
 * could be loaded instead of one of theirs.
 */
export async function holdsExactly(folder: string, packages: readonly PinnedPackage[]): Promise<boolean> {
  const paths = await pathsBelow(folder).catch(() => null)
  if (paths === null) return false
  let known = 0
  for (const { name, files } of packages) {
    const place = `node_modules/${name}/`
    const own = paths.filter(path => path.startsWith(place)).map(path => path.slice(place.length))
    if ((await digestOf(join(folder, place), own)) !== files) return false
    known += own.length
  }
  return known === paths.length
}

/** With forward slashes; a link, or anything else that is neither file nor folder, is an error. */
async function pathsBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const other = entries.find(entry => !entry.isFile() && !entry.isDirectory())
  if (other) throw new Error(`${join(other.parentPath, other.name)} is not a file`)
  const files = entries.filter(entry => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  return files.map(file => file.slice(join(folder, sep).length).replaceAll(sep, '/')).sort()
}

async function digestOf(folder: string, paths: readonly string[]): Promise<string> {
  const all = createHash('sha256')
  for (const path of paths) {
    const hash = createHash('sha256')
    for await (const piece of createReadStream(join(folder, path), { highWaterMark: READ_BYTES }))
      hash.update(piece)
    all.update(`${hash.digest('hex')}  ${path}\n`)
  }
  return `sha256:${all.digest('hex')}`
}
