import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { crc32, createDeflateRaw } from 'node:zlib'
import { type Pack, pack } from 'tar-stream'
import { Problem } from '../contract/problem.ts'

/** Called with the bytes done since the last call. */
export type OnBytes = (bytes: number) => void

const READ_BYTES = 1 << 20
const EPOCH = new Date(0)
/** RFC 1952: deflate, no flags, no time, no operating system, which Node would write by itself. */
const GZIP_HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff])
const LEVEL = { level: 6, memLevel: 8, chunkSize: 1 << 16 } as const

/**
 * Writes files of a folder as a tar.gz whose bytes depend on paths and contents alone: sorted by path, mode 0644, no time, no
 * owner, no folders. Memory stays constant. Answers size and digest (`sha256:…`) of the archive.
 */
export async function packFolder(given: {
  folder: string
  /** Paths with forward slashes, as `folderDigest` lists them. */
  paths: readonly string[]
  to: string
  onBytes?: OnBytes
}): Promise<{ size: number; digest: string }> {
  const { folder, paths, to, onBytes = () => {} } = given
  const entries = pack()
  const hash = createHash('sha256')
  let size = 0
  const measured = async function* (source: AsyncIterable<Buffer>) {
    for await (const piece of source) {
      hash.update(piece)
      size += piece.length
      yield piece
    }
  }
  await Promise.all([
    addFiles(entries, { folder, paths: paths.toSorted(), onBytes }).catch(error => entries.destroy(error)),
    pipeline(entries as AsyncIterable<Buffer>, gzip, measured, createWriteStream(to)),
  ])
  return { size, digest: `sha256:${hash.digest('hex')}` }
}

async function addFiles(
  entries: Pack,
  { folder, paths, onBytes }: { folder: string; paths: readonly string[]; onBytes: OnBytes },
): Promise<void> {
  for (const name of paths) {
    const file = join(folder, name)
    const { size } = await stat(file)
    const header = { name, size, mode: 0o644, mtime: EPOCH, uid: 0, gid: 0, uname: '', gname: '' }
    const entry = entries.entry(header)
    const read = createReadStream(file, { highWaterMark: READ_BYTES }).on('data', piece =>
      onBytes(piece.length),
    )
    await pipeline(read, entry).catch(cause => {
      throw changedMeanwhile(file, cause)
    })
  }
  entries.finalize()
}

/** gzip as a stream of pieces, its frame written by hand. */
async function* gzip(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let checksum = 0
  let bytes = 0
  const deflate = createDeflateRaw(LEVEL)
  const plain = async function* () {
    for await (const piece of source) {
      checksum = crc32(piece, checksum)
      bytes += piece.length
      yield piece
    }
  }
  yield GZIP_HEADER
  const fed = pipeline(plain, deflate)
  fed.catch(() => {})
  yield* deflate as AsyncIterable<Buffer>
  await fed
  const trailer = Buffer.alloc(8)
  trailer.writeUInt32LE(checksum, 0)
  trailer.writeUInt32LE(bytes % 2 ** 32, 4)
  yield trailer
}

function changedMeanwhile(file: string, cause: unknown): Problem {
  return new Problem({
    what: 'the file changed or could not be read while it was packed',
    where: file,
    fix: 'let nothing write to the artifact, and run again',
    cause,
  })
}
