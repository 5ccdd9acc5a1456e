import { closeSync, constants, fstatSync, lstatSync, openSync, rmSync, writeSync } from 'node:fs'
import type { Host } from '../host/host.ts'

const MOST_BYTES = 64_000_000
const FLUSH_BYTES = 1 << 16
const TAIL_LINES = 200

const APPEND = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT
const CAREFULLY = APPEND | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0)

type Logging = { host: Pick<Host, 'warning'>; mostBytes?: number }

/** A log file of a command's lines; `end` must be called. */
type LogFile = { write(line: string): void; end(): void }

/**
 * Appends lines to a log of at most `mostBytes`; of further lines the last ones are kept, with a note. Writing is synchronous, so a command
 * that prints faster than the disk has to wait, and memory does not grow. The file is opened before the command can replace it. A log that
 * cannot be written is only a warning: the training matters more.
 */
export function openLogFile(file: string, { host, mostBytes = MOST_BYTES }: Logging): LogFile {
  let open: number | null = opened(file)
  let room = mostBytes - fstatSync(open).size
  let waiting = ''
  const cut = { lines: 0, bytes: 0, tail: [] as string[] }
  const put = (text: string) => {
    try {
      if (open !== null) writeSync(open, text)
    } catch (error) {
      host.warning(`${file} is no longer written: ${(error as Error).message}`)
      closeSync(open!)
      open = null
    }
  }
  const flush = () => {
    put(waiting)
    waiting = ''
  }
  const leaveOut = (line: string, bytes: number) => {
    cut.lines++
    cut.bytes += bytes
    cut.tail.push(line)
    if (cut.tail.length > TAIL_LINES) cut.tail.shift()
  }
  return {
    write(line) {
      const bytes = Buffer.byteLength(line) + 1
      if (bytes > room || cut.lines > 0) return leaveOut(line, bytes)
      room -= bytes
      waiting += `${line}\n`
      if (waiting.length >= FLUSH_BYTES) flush()
    },
    end() {
      if (cut.lines > 0) waiting += endOf(cut, mostBytes)
      flush()
      if (open !== null) closeSync(open)
    },
  }
}

type Cut = { lines: number; bytes: number; tail: readonly string[] }

function endOf({ lines, bytes, tail }: Cut, mostBytes: number): string {
  const count = (value: number) => value.toLocaleString('en')
  const note = `[trainyard] the log is limited to ${count(mostBytes)} bytes: of ${count(lines)} further lines (${count(bytes)} bytes) these are the last ${tail.length}`
  return [note, ...tail].map(line => `${line}\n`).join('')
}

/** Opens the log; a pipe or link that an earlier command put there is removed first. */
function opened(file: string): number {
  const found = lstatSync(file, { throwIfNoEntry: false })
  if (found?.isFIFO() || found?.isSymbolicLink()) rmSync(file)
  return openSync(file, CAREFULLY)
}
