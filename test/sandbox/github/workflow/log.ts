import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { finished } from 'node:stream/promises'
import type { World } from '../world.ts'

/** A job's log, open for writing. */
export type LogWriter = {
  /** Writes one or more lines of output; each gets the time. */
  write(line: string): void
  /** Resolves when the disk has caught up; null if there is nothing to wait for. */
  full(): Promise<unknown> | null
  /** Resolves when every line is on disk. */
  close(): Promise<void>
}

/** Opens a job's log for appending; lines look like GitHub's: `2026-11-21T08:00:00.0000000Z text`. */
export function openLog(world: World, jobId: number): LogWriter {
  const file = world.logs.append(jobId)
  const written = finished(file)
  written.catch(() => {}) // told by `close`
  return {
    write(line) {
      const time = world.now().toISOString().replace('Z', '0000Z')
      for (const text of line.replace(/\r?\n$/, '').split(/\r?\n/)) file.write(`${time} ${text}\n`)
    },
    full: () => (file.writableNeedDrain ? once(file, 'drain') : null),
    async close() {
      file.end()
      await written
    },
  }
}

/** A job's log so far, with times; empty for a job without a log. */
export function readLog(world: World, jobId: number): string {
  return world.logs.has(jobId) ? readFileSync(world.logs.fileOf(jobId), 'utf8') : ''
}
