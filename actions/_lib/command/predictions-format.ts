import type { Stats } from 'node:fs'
import { lstat, open, rename } from 'node:fs/promises'
import { Problem } from '../contract/problem.ts'

/** The format is told by the first bytes, not by the name: a command may write any format to the one path it is given. */
const BEGINNINGS = [
  { extension: 'parquet', pattern: /^PAR1/ },
  { extension: 'json', pattern: /^\uFEFF?\s*\[/ },
  { extension: 'jsonl', pattern: /^\uFEFF?\s*\{/ },
  { extension: 'csv', pattern: /^/ },
]

/** Renames the predictions that a command wrote to the extension of their format. No file, or an empty one, is a Problem. */
export async function renameByFormat(file: string, where: string): Promise<string> {
  const found = await lstat(file).catch(() => null)
  if (!found?.isFile() || found.size === 0) {
    throw new Problem({
      what: whatIsWrong(found),
      where,
      fix: 'write CSV, Parquet, JSON or JSON lines with the columns id and score to the file $TRAINYARD_PREDICTIONS',
    })
  }
  const beginning = await beginningOf(file)
  const { extension } = BEGINNINGS.find(({ pattern }) => pattern.test(beginning))!
  const named = file.replace(/(\.[a-z]+)?$/, `.${extension}`)
  if (named !== file) await rename(file, named)
  return named
}

function whatIsWrong(found: Stats | null): string {
  if (found === null) return 'the predict command wrote no predictions'
  return found.isFile()
    ? 'the predictions are empty'
    : 'the predictions are not a regular file but a link, a pipe or a folder'
}

async function beginningOf(file: string): Promise<string> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(256), 0, 256, 0)
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await handle.close()
  }
}
