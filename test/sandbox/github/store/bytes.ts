import { createReadStream, createWriteStream, existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Assets, artifacts and logs as files, one per row id. */
export type Bytes = {
  /** Rejects and leaves no file if the sender disconnects. */
  write(id: number, from: Readable): Promise<void>
  /** Appends; readers see every finished write. */
  append(id: number): Writable
  fileOf(id: number): string
  has(id: number): boolean
  /** `end` is the last byte, as in a Range header. */
  read(id: number, range?: { start: number; end: number }): Readable
  size(id: number): number
  remove(id: number): void
}

/** Opens the folder of one kind of bytes. */
export function openBytes(folder: string): Bytes {
  mkdirSync(folder, { recursive: true })
  const fileOf = (id: number) => join(folder, String(id))
  const remove = (id: number) => rmSync(fileOf(id), { force: true })
  return {
    async write(id, from) {
      try {
        await pipeline(from, createWriteStream(fileOf(id), { highWaterMark: 1 << 20 }))
      } catch (error) {
        remove(id)
        throw error
      }
    },
    append: id => createWriteStream(fileOf(id), { flags: 'a' }),
    fileOf,
    has: id => existsSync(fileOf(id)),
    read: (id, range) => createReadStream(fileOf(id), { ...range, highWaterMark: 1 << 20 }),
    size: id => statSync(fileOf(id)).size,
    remove,
  }
}
