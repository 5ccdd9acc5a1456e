import { buffer } from 'node:stream/consumers'
import type { World } from '../../github/world.ts'

const MOST_LINES = 5000
const MOST_BYTES = 2 << 20

export type LogTail = { text: string; isCut: boolean; bytes: number }

/** The last 5,000 lines of a job's log, of at most 2 MiB; null for a job without one. */
export async function logTail(world: World, jobId: number): Promise<LogTail | null> {
  if (!world.logs.has(jobId)) return null
  const bytes = world.logs.size(jobId)
  if (bytes === 0) return { text: '', isCut: false, bytes }
  const start = Math.max(0, bytes - MOST_BYTES)
  const read = (await buffer(world.logs.read(jobId, { start, end: bytes - 1 }))).toString()
  const whole = start === 0 ? read : read.slice(read.indexOf('\n') + 1)
  const lines = whole.replace(/\n$/, '').split('\n')
  const isCut = start > 0 || lines.length > MOST_LINES
  return { text: lines.slice(-MOST_LINES).join('\n'), isCut, bytes }
}
