import { constants } from 'node:fs'
import { open } from 'node:fs/promises'

/** What a guest left at a path: `strange` is a link, a pipe, a device or a folder. */
export type GuestFile = { kind: 'text'; text: string } | { kind: 'absent' | 'strange' | 'large' }

/** Neither waits for the other end of a pipe nor follows a link; Windows has neither flag. */
const CAREFULLY = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0)

/** Reads a file that a guest wrote, if it is a plain one of at most so many bytes. Never waits for anybody. */
export async function readGuestFile(file: string, mostBytes: number): Promise<GuestFile> {
  const handle = await open(file, CAREFULLY).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' || error.code === 'ENOTDIR' ? null : 'strange',
  )
  if (handle === null) return { kind: 'absent' }
  if (typeof handle === 'string') return { kind: 'strange' }
  try {
    const found = await handle.stat()
    if (!found.isFile()) return { kind: 'strange' }
    if (found.size > mostBytes) return { kind: 'large' }
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(found.size), 0, found.size, 0)
    return { kind: 'text', text: buffer.toString('utf8', 0, bytesRead) }
  } finally {
    await handle.close()
  }
}
