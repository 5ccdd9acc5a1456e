import { existsSync } from 'node:fs'
import { glob, open, readdir, stat } from 'node:fs/promises'
import { basename, dirname, relative, resolve, sep } from 'node:path'
import { LFS_HEAD_BYTES, lfsPointerProblem } from '../contract/lfs-pointer.ts'
import { Problem } from '../contract/problem.ts'
import { suggestion } from '../contract/suggestion.ts'
import { isUtf16, utf16Problem } from '../contract/utf16.ts'
import type { Engine } from './engine.ts'
import { quoteText } from './quote.ts'

const FORMATS = {
  csv: 'csv',
  tsv: 'csv',
  json: 'json',
  jsonl: 'json',
  ndjson: 'json',
  parquet: 'parquet',
  pq: 'parquet',
} as const
export type Format = (typeof FORMATS)[keyof typeof FORMATS]

/** So many files of a pattern are looked at before DuckDB reads them. */
const MOST_FILES = 10_000

/** A path as the user would write it: relative to where Trainyard runs if it is below. */
export function shownPath({ host }: Pick<Engine, 'host'>, path: string): string {
  const below = relative(host.cwd, path) || '.'
  return below.startsWith('..') ? path : below.replaceAll(sep, '/')
}

/** The folder that an engine must be allowed for a file or a glob. */
export function folderOf(path: string): string {
  const folder = dirname(path)
  return existsSync(path) || !isGlob(folder) ? folder : folderOf(folder)
}

/** The format by the file's extension. */
export function formatOf(path: string, shown: string): Format {
  const extension = basename(path).replace(/\.gz$/, '').split('.').at(-1)?.toLowerCase() ?? ''
  if (Object.hasOwn(FORMATS, extension)) return FORMATS[extension as keyof typeof FORMATS]
  throw new Problem({
    what: `.${extension} is not a format of tables`,
    where: shown,
    fix: 'give a .csv, .tsv, .parquet, .json (an array of objects) or .jsonl file',
  })
}

/** Refuses what is no table before DuckDB opens it: a folder, a pipe or device (reading it may never end), a Git LFS pointer. */
export async function checkTablePath(path: string, shown: string): Promise<Format> {
  const found = await stat(path).catch(() => null)
  if (found?.isDirectory()) {
    const fix = `name a file in it, or ${shown}/*.parquet`
    throw new Problem({ what: 'this is a folder', where: shown, fix })
  }
  const format = formatOf(path, shown)
  if (found) await checkContent(path, shown)
  else if (isGlob(path) && format === 'parquet') await checkMatches(path)
  else throw await absent(path, shown)
  if (format !== 'parquet' && isUtf16(await headOf(path).catch(() => EMPTY))) throw utf16Problem(shown)
  return format
}

/** Refuses a file that holds no data whatever its name: pipes, devices, Git LFS pointers. Anything else is let through. */
export async function checkContent(path: string, shown: string): Promise<void> {
  const found = await stat(path).catch(() => null)
  if (found === null || found.isDirectory()) return
  if (!found.isFile()) {
    const fix = 'write the rows into a file, and name that'
    throw new Problem({ what: 'this is a pipe or a device, not a regular file', where: shown, fix })
  }
  // A file that cannot be opened is left to the reader, who says why.
  const pointer = lfsPointerProblem((await headOf(path).catch(() => EMPTY)).toString('utf8'), shown)
  if (pointer) throw pointer
}

async function checkMatches(pattern: string): Promise<void> {
  let files = 0
  for await (const match of glob(pattern.replaceAll(sep, '/'))) {
    if (files++ === MOST_FILES) return
    await checkContent(resolve(match), match)
  }
}

const EMPTY = Buffer.alloc(0)

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LFS_HEAD_BYTES), 0, LFS_HEAD_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

async function absent(path: string, shown: string): Promise<Problem> {
  const beside = existsSync(dirname(path)) ? await readdir(dirname(path)) : []
  const meant = suggestion(basename(path), beside)
  return new Problem({
    what: isGlob(path) ? 'only Parquet files can be read several at once' : 'there is no such file',
    where: shown,
    fix: meant
      ? `did you mean ${meant}?`
      : 'check the path; it is relative to the folder in which Trainyard runs',
  })
}

function isGlob(path: string): boolean {
  return /[*?[]/.test(path)
}

/** A path in SQL; a file whose name has glob characters means itself. */
export function sqlPath(path: string): string {
  const literal = existsSync(path) ? path.replace(/[*?[]/g, '[$&]') : path
  return quoteText(literal.replaceAll(sep, '/'))
}
