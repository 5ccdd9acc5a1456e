import { existsSync, readFileSync } from 'node:fs'
import { writeAtomically } from './table.ts'

const BLOCK = 100

/** Rising ids that are never reused, even after a kill: a block of them is reserved on disk before use. */
export function openSequence(file: string): () => number {
  let next = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 1
  let reserved = next
  return () => {
    if (next === reserved) {
      reserved += BLOCK
      writeAtomically(file, String(reserved))
    }
    return next++
  }
}
