import { constants } from 'node:fs'
import { open, realpath } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'

/** What is at a path: the bytes of a plain file, or why there are none. */
export type PlainFile =
  | { kind: 'file'; bytes: Buffer }
  | { kind: 'absent' }
  | { kind: 'not-plain' }
  | { kind: 'too-large'; size: number }
  | { kind: 'unreadable'; cause: unknown }

type PlainFileRules = {
  mostBytes: number
  /** The folder that the file must be in: a link on the way to it is refused, too. Default: the file's own folder. */
  within?: string
  /** Follows symbolic links; only for a path that the user named. */
  followLinks?: boolean
}

/** Opening waits for no other end of a pipe. Windows has neither flag. */
const NO_WAIT = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)
const NO_LINK = constants.O_NOFOLLOW ?? 0

/**
 * Reads a file that an untrusted command may have written: only a plain file of at most `mostBytes`, and by default no symbolic link.
 * It never waits and never reads more than the size that it checked.
 */
export async function readPlainFile(path: string, rules: PlainFileRules): Promise<PlainFile> {
  const { mostBytes, within = dirname(path), followLinks = false } = rules
  const file = await open(path, followLinks ? NO_WAIT : NO_WAIT | NO_LINK).catch(unopened)
  if ('kind' in file) return file
  try {
    const found = await file.stat()
    if (!found.isFile()) return { kind: 'not-plain' }
    if (!followLinks && (await leadsElsewhere(path, within))) return { kind: 'not-plain' }
    if (found.size > mostBytes) return { kind: 'too-large', size: found.size }
    const { buffer, bytesRead } = await file.read(Buffer.alloc(found.size), 0, found.size, 0)
    return { kind: 'file', bytes: buffer.subarray(0, bytesRead) }
  } finally {
    await file.close()
  }
}

/** ELOOP: the file is a link. ENXIO: a socket, or a pipe's other end. */
function unopened(cause: NodeJS.ErrnoException): PlainFile {
  if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return { kind: 'absent' }
  return cause.code === 'ELOOP' || cause.code === 'ENXIO'
    ? { kind: 'not-plain' }
    : { kind: 'unreadable', cause }
}

/** Whether a symbolic link stands between the folder and the file. */
async function leadsElsewhere(path: string, within: string): Promise<boolean> {
  return (await realpath(path)) !== join(await realpath(within), relative(within, path))
}
