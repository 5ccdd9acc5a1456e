import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { finished } from 'node:stream/promises'
import type { World } from '../world.ts'

/** A job's log while it is written. */
export type Log = {
  /** One line of output, or several with line breaks between them; each gets the time. */
  write(line: string): void
  /** Resolves when the disk has caught up; null where nobody has to wait for it. */
  full(): Promise<unknown> | null
  /** Resolves when every line is on disk. */
  close(): Promise<void>
}

/** Opens a job's log, or goes on with it; lines look as GitHub's do: `2026-11-21T08:00:00.0000000Z text`. */
export function openLog(world: World, jobId: number): Log {
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

/** What a job has said so far, with the times; empty for a job without a log. */
export function readLog(world: World, jobId: number): string {
  return world.logs.has(jobId) ? readFileSync(world.logs.fileOf(jobId), 'utf8') : ''
}
