import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { Problem } from '../contract/problem.ts'

const MOST_BYTES = 32 * 2 ** 20

type Read = {
  /** As people know the file. */
  where: string
  /** What to do where it cannot be read. */
  fix: string
  /** Default 32 MiB. */
  mostBytes?: number
}

/**
 * The text of a document that crossed from another job. Problems: it is not there, too large, or no regular file (a pipe
 * or a device may never end). Opened without waiting for a pipe's writer, and looked at by that very handle.
 */
export async function documentText(
  path: string,
  { where, fix, mostBytes = MOST_BYTES }: Read,
): Promise<string> {
  const unreadable = (cause: unknown): Problem =>
    new Problem({ what: 'the file cannot be read', where, fix, cause })
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(cause =>
    Promise.reject(unreadable(cause)),
  )
  try {
    const found = await file.stat()
    if (!found.isFile()) throw notRegular(where)
    if (found.size > mostBytes) throw tooLarge(found.size, { mostBytes, where })
    return await file.readFile('utf8')
  } finally {
    await file.close()
  }
}

function notRegular(where: string): Problem {
  return new Problem({
    what: 'this is a folder, a pipe or a device, not a regular file',
    where,
    fix: 'give the document itself, as Trainyard wrote it',
  })
}

function tooLarge(bytes: number, { mostBytes, where }: { mostBytes: number; where: string }): Problem {
  return new Problem({
    what: `the document has ${bytes} bytes, more than ${mostBytes}`,
    where,
    fix: 'give a document that Trainyard wrote: it keeps them small',
  })
}
