import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { OnBytes } from './archive.ts'

/** A file that should be in a folder; path with forward slashes, `sha256` as hex, `size` null where nothing says it. */
export type Expected = { path: string; size: number | null; sha256: string }

/** What is wrong with one path of a folder. */
export type Fault = { path: string; kind: 'missing' | 'extra' | 'changed' | 'unreadable'; what: string }

/** Every path below a folder but the folders themselves, sorted, links and other strange things included. */
export async function pathsBelow(folder: string): Promise<{ path: string; isFile: boolean }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const start = join(folder, '/').length
  return entries
    .filter(entry => !entry.isDirectory())
    .map(entry => ({
      path: join(entry.parentPath, entry.name).slice(start).replaceAll('\\', '/'),
      isFile: entry.isFile(),
    }))
    .sort((one, other) => (one.path < other.path ? -1 : 1))
}

/** Reads every byte of the expected files of a folder and names what is missing, changed or not expected, sorted by path. */
export async function checkFolder(given: {
  folder: string
  expected: readonly Expected[]
  onBytes?: OnBytes
}): Promise<{ faults: Fault[]; files: number; bytes: number }> {
  const { folder, expected, onBytes = () => {} } = given
  const there = new Map((await pathsBelow(folder)).map(({ path, isFile }) => [path, isFile]))
  const faults: Fault[] = []
  let bytes = 0
  for (const file of expected) {
    const isFile = there.get(file.path)
    there.delete(file.path)
    const found = isFile === undefined ? missing(file.path) : await compared(folder, file, isFile, onBytes)
    if ('kind' in found) faults.push(found)
    else bytes += found.bytes
  }
  const extra = [...there.keys()].map(path => ({
    path,
    kind: 'extra' as const,
    what: 'it is no part of the release',
  }))
  const sorted = [...faults, ...extra].sort((one, other) => (one.path < other.path ? -1 : 1))
  return { faults: sorted, files: expected.length, bytes }
}

async function compared(
  folder: string,
  { path, size, sha256 }: Expected,
  isFile: boolean,
  onBytes: OnBytes,
): Promise<Fault | { bytes: number }> {
  if (!isFile) return { path, kind: 'changed', what: 'it is a link or no file at all' }
  try {
    const file = join(folder, path)
    const found = (await stat(file)).size
    if (size !== null && found !== size)
      return { path, kind: 'changed', what: `it has ${found} bytes and not ${size}` }
    const hash = createHash('sha256')
    for await (const piece of createReadStream(file, { highWaterMark: 1 << 20 })) {
      hash.update(piece)
      onBytes(piece.length)
    }
    const digest = hash.digest('hex')
    return digest === sha256
      ? { bytes: found }
      : { path, kind: 'changed', what: `its sha256 is ${digest} and not ${sha256}` }
  } catch (error) {
    return { path, kind: 'unreadable', what: error instanceof Error ? error.message : String(error) }
  }
}

function missing(path: string): Fault {
  return { path, kind: 'missing', what: 'it is not there' }
}
