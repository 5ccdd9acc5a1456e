import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { extract, type Header } from 'tar-stream'
import { Problem } from '../contract/problem.ts'
import type { FileEntry } from '../contract/run.ts'
import type { OnBytes } from './archive.ts'
import { nameRefusal, unsafe } from './entry-name.ts'

/** What an archive may at most unpack to: the manifest says how much it should be. */
export type Limits = { bytes: number; entries: number }

type Entry = AsyncIterable<Buffer> & { header: Header }

/**
 * Unpacks a tar.gz into a folder that does not exist yet, aside first, so that the folder is there whole or not at all. Links,
 * devices, paths that lead out of it, names twice and more than the limits are Problems. Answers the files, sorted by path.
 */
export async function unpackArchive(given: {
  archive: string
  folder: string
  limits: Limits
  onBytes?: OnBytes
}): Promise<FileEntry[]> {
  const { archive, folder } = given
  if (existsSync(folder)) throw occupied(folder)
  const aside = `${folder}.${randomUUID()}`
  try {
    await mkdir(aside, { recursive: true })
    const files = await unpack({ ...given, folder: aside })
    await rename(aside, folder)
    return files.sort((one, other) => (one.path < other.path ? -1 : 1))
  } catch (error) {
    throw error instanceof Problem ? error : unreadable(archive, error)
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}

async function unpack(given: {
  archive: string
  folder: string
  limits: Limits
  onBytes?: OnBytes
}): Promise<FileEntry[]> {
  const { archive, folder, limits, onBytes = () => {} } = given
  const entries = extract()
  const refuseName = nameRefusal(archive)
  const files: FileEntry[] = []
  let bytes = 0
  let count = 0
  const counted = async function* (source: AsyncIterable<Buffer>) {
    for await (const piece of source) {
      bytes += piece.length
      if (bytes > limits.bytes + limits.entries * 4096 + 10_240) throw tooMuch(archive, limits)
      onBytes(piece.length)
      yield piece
    }
  }
  const written = async () => {
    for await (const entry of entries as unknown as AsyncIterable<Entry>) {
      if (++count > limits.entries) throw tooMuch(archive, limits)
      refuseName(entry.header.name)
      files.push(await writeEntry(entry, folder, archive))
    }
    if (files.reduce((sum, file) => sum + file.bytes, 0) > limits.bytes) throw tooMuch(archive, limits)
  }
  const wrote = written().catch(error => {
    entries.destroy(error)
    throw error
  })
  const outcomes = await Promise.allSettled([
    pipeline(createReadStream(archive), createGunzip(), counted, entries),
    wrote,
  ])
  const failures = outcomes.flatMap(outcome => (outcome.status === 'rejected' ? [outcome.reason] : []))
  if (failures.length > 0) throw failures.find(error => error instanceof Problem) ?? failures[0]
  return files
}

async function writeEntry(entry: Entry, folder: string, archive: string): Promise<FileEntry> {
  const { name: path, type } = entry.header
  if (type !== 'file' && type !== 'contiguous-file')
    throw unsafe(archive, path, `it is a ${type ?? 'strange thing'} and no file`)
  const target = join(folder, path)
  await mkdir(dirname(target), { recursive: true })
  const file = await open(target, 'wx', 0o644).catch(cause => {
    throw unsafe(archive, path, 'its place is taken by another entry', cause)
  })
  const hash = createHash('sha256')
  let bytes = 0
  try {
    for await (const piece of entry) {
      hash.update(piece)
      bytes += piece.length
      await file.writeFile(piece)
    }
  } finally {
    await file.close()
  }
  return { path, bytes, digest: `sha256:${hash.digest('hex')}` }
}

function tooMuch(archive: string, { bytes, entries }: Limits): Problem {
  return new Problem({
    what: `the archive holds more than the ${entries.toLocaleString('en')} files and ${bytes.toLocaleString('en')} bytes that it should`,
    where: archive,
    fix: 'nothing was unpacked; do not trust this archive, and look at who made it',
  })
}

function unreadable(archive: string, cause: unknown): Problem {
  const said = cause instanceof Error ? cause.message : String(cause)
  return new Problem({
    what: `the archive cannot be unpacked: ${said}`,
    where: archive,
    fix: 'nothing was unpacked; download it again',
    cause,
  })
}

function occupied(folder: string): Problem {
  return new Problem({
    what: 'the folder to unpack into is there already',
    where: folder,
    fix: 'remove it or name another one: nothing is overwritten',
  })
}
