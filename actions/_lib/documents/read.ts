import type * as z from 'zod'
import { parseJson } from '../contract/document.ts'
import { Problem, problemsOf, throwProblems } from '../contract/problem.ts'
import { readPlainFile } from './plain-file.ts'

const MOST_BYTES = 32 * 2 ** 20

type ReadRules = {
  /** How Problems name the file. Default: its path. */
  where?: string
  /** What to do if the file cannot be read. */
  fix: string
  /** Default: 32 MiB. */
  mostBytes?: number
  /** Follows symbolic links; only for a path that the user named. */
  followLinks?: boolean
}

/** Reads a JSON document by its schema. Throws everything that is wrong with it at once, as Problems with their lines. */
export async function readDocument<S extends z.ZodType>(
  schema: S,
  path: string,
  reading: ReadRules,
): Promise<z.output<S>> {
  const { where = path, fix } = reading
  const text = await readDocumentText(path, reading)
  if (text !== null) return parseJson(schema, text, where)
  throw new Problem({ what: 'the file cannot be read: it does not exist', where, fix })
}

/** As `readDocument`; null if there is no such file. */
export async function readOptionalDocument<S extends z.ZodType>(
  schema: S,
  path: string,
  reading: ReadRules,
): Promise<z.output<S> | null> {
  const text = await readDocumentText(path, reading)
  return text === null ? null : parseJson(schema, text, reading.where ?? path)
}

/** The text of a document, not parsed; null if there is no such file. */
export async function readDocumentText(path: string, reading: ReadRules): Promise<string | null> {
  const { where = path, fix, mostBytes = MOST_BYTES, followLinks = false } = reading
  const found = await readPlainFile(path, { mostBytes, followLinks })
  switch (found.kind) {
    case 'file':
      return found.bytes.toString('utf8')
    case 'absent':
      return null
    case 'not-plain':
      throw notPlain(where)
    case 'too-large':
      throw tooLarge(found.size, { mostBytes, where })
    case 'unreadable':
      throw new Problem({ what: 'the file cannot be read', where, fix, cause: found.cause })
  }
}

/** Waits for several documents. If some are wrong, throws the Problems of all; any other error as it is. */
export async function readTogether<T extends readonly unknown[]>(
  reads: {
    [Index in keyof T]: T[Index] | Promise<T[Index]>
  },
): Promise<T> {
  const settled = await Promise.allSettled(reads)
  const errors = settled.flatMap(each => (each.status === 'rejected' ? [each.reason as unknown] : []))
  for (const error of errors) if (problemsOf(error).length === 0) throw error
  throwProblems(errors.flatMap(problemsOf))
  return settled.map(each => (each.status === 'fulfilled' ? each.value : null)) as unknown as T
}

function notPlain(where: string): Problem {
  return new Problem({
    what: 'this is a link, a folder, a pipe or a device, not a plain file',
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
