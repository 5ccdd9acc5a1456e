import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '../contract/problem.ts'
import type { OnBytes } from './archive.ts'

/** GitHub takes less than 2 GiB an asset. */
export const PART_BYTES = 1_900_000_000

const READ_BYTES = 1 << 20

/** A part as it lies in the whole file: bytes `start` up to and without `end`; `sha256` is hex. */
export type Part = { name: string; start: number; end: number; size: number; sha256: string }

/** A part by itself. */
export type StoredPart = { asset: string; size: number; sha256: string }

/**
 * Size and digests of a file and of the parts that it is uploaded in, in one read and without writing a copy; no parts if it fits
 * into one. `nameOf` names them.
 */
export async function measureParts(given: {
  file: string
  nameOf: (index: number) => string
  partBytes?: number
  onBytes?: OnBytes
}): Promise<{ size: number; sha256: string; parts: Part[] }> {
  const { file, nameOf, partBytes = PART_BYTES, onBytes = () => {} } = given
  const isSplit = (await stat(file)).size > partBytes
  const whole = createHash('sha256')
  const parts: Part[] = []
  let part = createHash('sha256')
  let size = 0
  const close = () => {
    const start = parts.length * partBytes
    parts.push({
      name: nameOf(parts.length),
      start,
      end: size,
      size: size - start,
      sha256: part.digest('hex'),
    })
    part = createHash('sha256')
  }
  for await (const piece of createReadStream(file, { highWaterMark: READ_BYTES })) {
    whole.update(piece)
    let rest: Buffer = piece
    while (rest.length > 0) {
      const room = (parts.length + 1) * partBytes - size
      const taken = rest.subarray(0, room)
      if (isSplit) part.update(taken)
      size += taken.length
      rest = rest.subarray(taken.length)
      if (taken.length === room) close()
    }
    onBytes(piece.length)
  }
  if (size > parts.length * partBytes) close()
  return { size, sha256: whole.digest('hex'), parts: isSplit ? parts : [] }
}

/** Which of the parts still have to be fetched: those that are not in the folder with the right size and digest. */
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
 * Joins the parts of a folder to `to` beside them, each byte checked while it is copied. The file appears under its name only
 * when it is whole and right; the parts are removed afterwards if asked for. A wrong part is a Problem that names it.
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
      throw wrong(to, 'the parts are as the manifest says, and joined they are not the file that it names')
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
  if (own.digest('hex') !== part.sha256) throw wrong(file, 'the part has other bytes than the manifest says')
}

async function hexDigest(file: string, onBytes: OnBytes): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(file, { highWaterMark: READ_BYTES })) {
    hash.update(piece)
    onBytes(piece.length)
  }
  return hash.digest('hex')
}

function wrong(file: string, what: string, cause?: unknown): Problem {
  return new Problem({
    what,
    where: file,
    fix: 'pull again: what is right already is kept, and only the rest is downloaded',
    cause,
  })
}
