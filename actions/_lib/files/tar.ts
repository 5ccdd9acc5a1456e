import { createHash } from 'node:crypto'
import { mkdir, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { extract, type Header } from 'tar-stream'
import { Problem } from '../contract/problem.ts'
import type { FileEntry } from '../contract/run.ts'
import type { OnBytes } from './archive.ts'
import { nameRefusal, unsafe } from './entry-name.ts'

/** What an archive may at most unpack to: the manifest says how much it should be. */
export type TarLimits = { bytes: number; entries: number }

type Unpacking = {
  /** The bytes of a tar.gz. */
  source: Readable
  /** How Problems name the archive. */
  archive: string
  folder: string
  limits: TarLimits
  /** The path of an entry below `folder`, null for one that is left out; as the archive has it by default. */
  pathOf?: (header: Header) => string | null
  onBytes?: OnBytes
}

type TarEntry = AsyncIterable<Buffer> & { header: Header; resume(): void }
type EntryTarget = Pick<Unpacking, 'archive' | 'folder'> & { path: string }

/**
 * Unpacks a tar.gz into a folder, and answers its files as they come. Links, devices, paths that lead out of the folder or do not fit every
 * platform, names twice and more than the limits are Problems; what was written before is left.
 */
export async function unpackTar(given: Unpacking): Promise<FileEntry[]> {
  const entries = extract()
  const wrote = writeEntries(entries as unknown as AsyncIterable<TarEntry>, given).catch(error => {
    entries.destroy(error)
    throw error
  })
  const outcomes = await Promise.allSettled([
    pipeline(given.source, createGunzip(), source => counted(source, given), entries),
    wrote,
  ])
  const failures = outcomes.flatMap(outcome => (outcome.status === 'rejected' ? [outcome.reason] : []))
  if (failures.length > 0) throw failures.find(error => error instanceof Problem) ?? failures[0]
  return await wrote
}

/** Passes the unpacked bytes on as long as they are no more than the limits, headers and padding included. */
async function* counted(source: AsyncIterable<Buffer>, { archive, limits, onBytes = () => {} }: Unpacking) {
  let bytes = 0
  for await (const piece of source) {
    bytes += piece.length
    if (bytes > limits.bytes + limits.entries * 4096 + 10_240) throw tooMuch(archive, limits)
    onBytes(piece.length)
    yield piece
  }
}

async function writeEntries(entries: AsyncIterable<TarEntry>, given: Unpacking): Promise<FileEntry[]> {
  const { archive, limits, pathOf = ({ name }) => name, folder } = given
  const refuseName = nameRefusal(archive)
  const files: FileEntry[] = []
  let count = 0
  for await (const entry of entries) {
    if (++count > limits.entries) throw tooMuch(archive, limits)
    const path = pathOf(entry.header)
    if (path === null) {
      entry.resume()
      continue
    }
    refuseName(path)
    files.push(await writeEntry(entry, { archive, folder, path }))
  }
  if (files.reduce((sum, file) => sum + file.bytes, 0) > limits.bytes) throw tooMuch(archive, limits)
  return files
}

async function writeEntry(entry: TarEntry, { archive, folder, path }: EntryTarget): Promise<FileEntry> {
  const { type } = entry.header
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

function tooMuch(archive: string, { bytes, entries }: TarLimits): Problem {
  return new Problem({
    what: `the archive holds more than the ${entries.toLocaleString('en')} files and ${bytes.toLocaleString('en')} bytes that it should`,
    where: archive,
    fix: 'nothing was unpacked; do not trust this archive, and look at who made it',
  })
}
