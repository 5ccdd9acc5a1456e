import { createWriteStream, lstatSync, mkdirSync, type Stats } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { crc32 } from 'node:zlib'
import { type Entry, type ZipFile as OpenZip, type Options, open } from 'yauzl'
import { ZipFile } from 'yazl'
import { StepFailure } from '../job/step-failure.ts'

const LINK = 0o120000
const KIND = 0o170000
const openZip = promisify<string, Options, OpenZip>(open)

type Packed = { path: string; name: string; stats: Stats }

/** A zip of files under the given names, written while it is read; files lose their executable bit, as on GitHub. */
export function zipOf(files: readonly Packed[], { level = 6 }: { level?: number } = {}): Readable {
  return Readable.from(packed(files, level), { objectMode: false })
}

async function* packed(files: readonly Packed[], level: number): AsyncGenerator<Buffer> {
  const zip = new ZipFile()
  const options = { mode: 0o100644, compress: level > 0, ...(level > 0 && { compressionLevel: level }) }
  for (const { path, name, stats } of files) zip.addFile(path, name, { ...options, mtime: stats.mtime })
  const out = zip.outputStream as Readable
  zip.on('error', error => out.destroy(error as Error))
  zip.end()
  yield* out
}

/** Unpacks a zip into a folder and returns the number of files; refuses links and paths outside the folder. */
export async function unzip(file: string, folder: string): Promise<number> {
  mkdirSync(folder, { recursive: true })
  let zip: OpenZip | undefined
  let count = 0
  try {
    zip = await openZip(file, { lazyEntries: true, strictFileNames: true })
    for await (const entry of zip.eachEntry()) count += await unpack(zip, entry, folder)
  } catch (cause) {
    if (cause instanceof StepFailure) throw cause
    throw new StepFailure(`The archive is refused: ${(cause as Error).message}`, { cause })
  } finally {
    zip?.close()
  }
  return count
}

async function unpack(zip: OpenZip, entry: Entry, folder: string): Promise<number> {
  const { fileName, externalFileAttributes } = entry
  if (((externalFileAttributes >>> 16) & KIND) === LINK) throw refused(fileName, 'is a link')
  const path = join(folder, fileName)
  if (path !== folder && !path.startsWith(folder + sep)) throw refused(fileName, 'lies outside of the folder')
  refuseLinks(folder, fileName)
  if (fileName.endsWith('/')) {
    mkdirSync(path, { recursive: true })
    return 0
  }
  mkdirSync(dirname(path), { recursive: true })
  const bytes = await zip.openReadStreamPromise(entry)
  await pipeline(bytes, source => whole(source, entry), createWriteStream(path))
  return 1
}

/** Passes bytes on; throws after the last one if they are not the bytes that were packed. */
async function* whole(
  source: AsyncIterable<Buffer>,
  { fileName, crc32: wanted }: Entry,
): AsyncGenerator<Buffer> {
  let sum = 0
  for await (const chunk of source) {
    sum = crc32(chunk, sum)
    yield chunk
  }
  if (sum !== wanted) throw refused(fileName, 'is broken')
}

/** Refuses to write through a link that already exists in the folder. */
function refuseLinks(folder: string, fileName: string): void {
  let path = folder
  for (const part of relative(folder, join(folder, fileName)).split(sep)) {
    path = join(path, part)
    if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
      throw refused(fileName, 'leads through a link')
  }
}

function refused(name: string, why: string): StepFailure {
  return new StepFailure(`The archive is refused: its entry ${JSON.stringify(name)} ${why}.`)
}
