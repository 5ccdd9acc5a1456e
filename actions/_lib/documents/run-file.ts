import { parseJson } from '../contract/document.ts'
import { Problem } from '../contract/problem.ts'
import { type Run, runSchema } from '../contract/run.ts'
import { readPlainFile } from './plain-file.ts'

/** More than any run.json that Trainyard writes. */
export const MOST_RUN_BYTES = 32 * 1024 * 1024

/** The run.json at a path where guests may write, too; null if there is none. */
export async function readRunFile(path: string): Promise<Run | null> {
  const found = await readPlainFile(path, { mostBytes: MOST_RUN_BYTES })
  if (found.kind === 'file') return parseJson(runSchema, found.bytes.toString('utf8'), path)
  if (found.kind === 'absent') return null
  throw new Problem({
    what: `run.json is ${found.kind === 'too-large' ? 'larger than any that Trainyard writes' : 'not a plain file'}`,
    where: path,
    fix: 'train again',
  })
}
