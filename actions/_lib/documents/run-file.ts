import { parseJson } from '../contract/document.ts'
import { Problem } from '../contract/problem.ts'
import { type Run, runSchema } from '../contract/run.ts'
import { readGuestFile } from './plain-file.ts'

/** More than any run.json that Trainyard writes. */
export const MOST_RUN_BYTES = 32 * 1024 * 1024

/** The run.json at a path where guests may write, too; null if there is none. */
export async function readRunFile(path: string): Promise<Run | null> {
  const found = await readGuestFile(path, MOST_RUN_BYTES)
  if (found.kind === 'text') return parseJson(runSchema, found.text, path)
  if (found.kind === 'absent') return null
  throw new Problem({
    what: `run.json is ${found.kind === 'large' ? 'larger than any that Trainyard writes' : 'no plain file'}`,
    where: path,
    fix: 'train again',
  })
}
