import type { Host } from '../host/host.ts'
import { createLineSplitter, type Line, safeLine } from './lines.ts'
import { createMask } from './mask.ts'
import { type EpochCount, progressInLine } from './progress.ts'

const KEPT_LINES = 20
const FREE_ROUNDS = 25
const ROUND_MS = 30_000
const MOST_SHOWN_BYTES = 64_000_000

type Showing = {
  host: Pick<Host, 'kind' | 'info' | 'progress'>
  /** The name of the progress. */
  name: string
  secrets: readonly string[]
  onLine?: ((line: string) => void) | undefined
  /** Milliseconds of any clock. */
  now?: () => number
  /** How many bytes of one command a runner's log gets before it is cut. */
  mostBytes?: number
}

/** Whether a runner's log gets one more line about a round: the first ones, then one every half minute. */
function isRoundDue({ shown, sinceMs }: { shown: number; sinceMs: number }): boolean {
  return shown < FREE_ROUNDS || sinceMs >= ROUND_MS
}

/**
 * Shows a command's lines, made safe for a log. Progress bars become progress and are not printed; lines about rounds are printed sparsely on
 * a runner, always including the last one, while `onLine` gets all of them. `last` holds the last lines.
 */
export function createCommandLog(showing: Showing) {
  const { host, name, secrets, onLine, now = () => performance.now() } = showing
  const mask = createMask(secrets)
  const last: string[] = []
  const printer = createPrinter({ host, now, mostBytes: showing.mostBytes ?? MOST_SHOWN_BYTES, last })
  const flushes: (() => void)[] = []
  let course: EpochCount = null
  const show = (raw: Line) => {
    const line = safeLine(raw, mask)
    const { share, kind, course: next } = progressInLine(line, course)
    course = next
    if (share !== null) host.progress(name, share)
    if (raw.isRewritten || kind === 'bar') return
    last.push(line)
    if (last.length > KEPT_LINES) last.shift()
    onLine?.(line)
    printer.print(line, kind === 'round')
  }
  return {
    last,
    /** Adds a stream; returns the function that takes its text. */
    stream(): (text: string) => void {
      const cutter = createLineSplitter(show)
      flushes.push(cutter.flush)
      return cutter.cut
    },
    /** Called when every stream has ended: shows unfinished lines and the last round. */
    end(): void {
      for (const flush of flushes) flush()
      printer.end()
    },
  }
}

type Printing = {
  host: Showing['host']
  now: () => number
  mostBytes: number
  last: readonly string[]
}

/** Prints lines; on a runner only the rounds that are due, and the last one. Past the limit of its log only the last lines are printed. */
function createPrinter({ host, now, mostBytes, last }: Printing) {
  const rounds = { shown: 0, at: Number.NEGATIVE_INFINITY, held: null as string | null }
  let room = host.kind === 'actions' ? mostBytes : Number.POSITIVE_INFINITY
  const cut = { lines: 0 }
  const put = (line: string) => {
    const bytes = Buffer.byteLength(line) + 1
    if (bytes > room || cut.lines > 0) {
      if (cut.lines === 0) host.info(cutNote(mostBytes))
      cut.lines++
      return
    }
    room -= bytes
    host.info(line)
  }
  return {
    print(line: string, isRound: boolean): void {
      if (isRound && host.kind === 'actions') {
        const at = now()
        const isDue = isRoundDue({ shown: rounds.shown, sinceMs: at - rounds.at })
        rounds.held = isDue ? null : line
        if (!isDue) return
        Object.assign(rounds, { shown: rounds.shown + 1, at })
      }
      put(line)
    },
    end(): void {
      if (cut.lines > 0) for (const line of last.slice(-cut.lines)) host.info(line)
      else if (rounds.held !== null) host.info(rounds.held)
      rounds.held = null
    },
  }
}

function cutNote(mostBytes: number): string {
  return `[trainyard] the command printed more than ${mostBytes.toLocaleString('en')} bytes: only its last lines follow, when it ends`
}
