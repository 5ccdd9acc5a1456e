import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '../contract/problem.ts'
import type { OnBytes } from './archive.ts'

/** GitHub takes less than 2 GiB an asset. */
export const PART_BYTES = 1_900_000_000

const READ_BYTES = 1 << 20

/** A part of a file: its bytes from `start` up to, but not including, `end`; `sha256` is hex. */
export type Part = { name: string; start: number; end: number; size: number; sha256: string }

/** A part as an asset of its own. */
export type StoredPart = { asset: string; size: number; sha256: string }

/**
 * Size and digests of a file and of the parts that it is uploaded in: one read, no copy. A file that fits into one part has no parts.
 * `nameOf` names them.
 */
export async function measureParts(given: {
  file: string
  nameOf: (index: number) => string
  partBytes?: number
  onBytes?: OnBytes
}): Promise<{ size: number; sha256: string; parts: Part[] }> {
  const { file, nameOf, partBytes = PART_BYTES, onBytes = () => {} } = given
  const { size } = await stat(file)
  const whole = createHash('sha256')
  const isSplit = size > partBytes
  const parts: Part[] = []
  for (const { start, end } of rangesOf(size, partBytes)) {
    const own = createHash('sha256')
    await hashRange({ file, start, end, hashes: isSplit ? [whole, own] : [whole], onBytes })
    if (isSplit)
      parts.push({ name: nameOf(parts.length), start, end, size: end - start, sha256: own.digest('hex') })
  }
  return { size, sha256: whole.digest('hex'), parts }
}

function rangesOf(size: number, partBytes: number): { start: number; end: number }[] {
  return Array.from({ length: Math.ceil(size / partBytes) }, (_, index) => ({
    start: index * partBytes,
    end: Math.min((index + 1) * partBytes, size),
  }))
}

type FileRange = { file: string; start: number; end: number; hashes: readonly Hash[]; onBytes: OnBytes }

async function hashRange({ file, start, end, hashes, onBytes }: FileRange): Promise<void> {
  let bytes = 0
  for await (const piece of createReadStream(file, { start, end: end - 1, highWaterMark: READ_BYTES })) {
    for (const hash of hashes) hash.update(piece)
    bytes += piece.length
    onBytes(piece.length)
  }
  if (bytes !== end - start) throw shortened(file)
}

/** The parts that still have to be downloaded: those that are not in the folder with the right size and digest. */
export async function missingParts(given: {
  folder: string
  parts: readonly StoredPart[]
  onBytes?: OnBytes
}): Promise<StoredPart[]> {
  const { folder, parts, onBytes = () => {} } = given
  const missing: StoredPart[] = []
  for (const part of parts) {
    const file = join(folder, part.asset)
    const size = await stat(file).then(
      found => (found.isFile() ? found.size : -1),
      () => -1,
    )
    const isThere = size === part.size && (await hexDigest(file, onBytes)) === part.sha256
    if (!isThere) missing.push(part)
  }
  return missing
}

/**
 * Joins the parts in a folder into the file `to` and checks every byte. The file gets its name only when it is complete and correct;
 * `removeParts` removes the parts then. A wrong part is a Problem that names it.
 */
export async function joinParts(given: {
  folder: string
  parts: readonly StoredPart[]
  to: string
  whole: { sha256: string }
  removeParts?: boolean
  onBytes?: OnBytes
}): Promise<void> {
  const { folder, parts, to, whole, removeParts = false, onBytes = () => {} } = given
  const aside = `${to}.joining`
  try {
    const joined = await joinAside({ folder, parts, aside, onBytes })
    if (joined !== whole.sha256)
      throw wrong(to, 'every part has the digest in the manifest, but the joined file does not')
    await rename(aside, to)
  } finally {
    await rm(aside, { force: true })
  }
  if (removeParts) for (const { asset } of parts) await rm(join(folder, asset), { force: true })
}

async function joinAside(given: {
  folder: string
  parts: readonly StoredPart[]
  aside: string
  onBytes: OnBytes
}): Promise<string> {
  const { folder, parts, aside, onBytes } = given
  const hash = createHash('sha256')
  const target = await open(aside, 'w')
  try {
    for (const part of parts) await appendPart(target, { part, folder, hash, onBytes })
    await target.sync()
  } finally {
    await target.close()
  }
  return hash.digest('hex')
}

async function appendPart(
  target: FileHandle,
  { part, folder, hash, onBytes }: { part: StoredPart; folder: string; hash: Hash; onBytes: OnBytes },
): Promise<void> {
  const file = join(folder, part.asset)
  const own = createHash('sha256')
  let size = 0
  try {
    for await (const piece of createReadStream(file, { highWaterMark: READ_BYTES })) {
      own.update(piece)
      hash.update(piece)
      size += piece.length
      await target.writeFile(piece)
      onBytes(piece.length)
    }
  } catch (cause) {
    throw wrong(file, 'the part cannot be read', cause)
  }
  if (size !== part.size) throw wrong(file, `the part has ${size} bytes and not ${part.size}`)
  if (own.digest('hex') !== part.sha256)
    throw wrong(file, 'the digest of the part is not the one in the manifest')
}

async function hexDigest(file: string, onBytes: OnBytes): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(file, { highWaterMark: READ_BYTES })) {
    hash.update(piece)
    onBytes(piece.length)
  }
  return hash.digest('hex')
}

function shortened(file: string): Problem {
  return new Problem({
    what: 'the file became shorter while it was read',
    where: file,
    fix: 'run it again when nothing writes to the file',
  })
}

function wrong(file: string, what: string, cause?: unknown): Problem {
  return new Problem({
    what,
    where: file,
    fix: 'pull again: only missing and wrong parts are downloaded',
    cause,
  })
}
