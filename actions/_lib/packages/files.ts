import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'
import type { PinnedPackage } from './pinned-package.ts'

const READ_BYTES = 1 << 20

/** Unpacks an npm tarball. Its one top folder is stripped; anything but files and folders inside it is refused. */
export async function unpackPackage(tarball: Buffer, folder: string): Promise<void> {
  const entries = extract()
  const written = (async () => {
    for await (const entry of entries) {
      const [, ...path] = entry.header.name.split('/')
      if (entry.header.type === 'directory') entry.resume()
      else if (entry.header.type === 'file' && isInside(path))
        await writeEntry(join(folder, ...path), Readable.from(entry as AsyncIterable<Buffer>))
      else throw new Error(`the tarball holds ${entry.header.name}, a ${entry.header.type}`)
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

/** `sha256:…` over the lines `<hex digest>  <path>\n` of all files below a folder, sorted by path: the format of SHA256SUMS. */
export async function filesDigest(folder: string): Promise<string> {
  return await digestOf(folder, await pathsBelow(folder))
}

/**
 * Whether a folder's `node_modules` holds exactly these packages: the files of their tarballs and no other. One more could be found
 * before them.
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

/** With forward slashes; a link or anything else that is neither file nor folder is an error. */
async function pathsBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const strange = entries.find(entry => !entry.isFile() && !entry.isDirectory())
  if (strange) throw new Error(`${join(strange.parentPath, strange.name)} is no file`)
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
