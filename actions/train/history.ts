import * as z from 'zod'
import { shownNumber } from '../_lib/contract/bounds.ts'
import type { Run } from '../_lib/contract/run.ts'
import { type PlainFile, readPlainFile } from '../_lib/documents/plain-file.ts'
import type { Host } from '../_lib/host/host.ts'

const MOST_BYTES = 16 << 20
const STEPS = ['step', 'global_step', 'iteration', 'round', 'epoch']

const point = z.record(z.string(), shownNumber.nullable())
type Point = Run['history'][number]

/** The learning curves that a command appended to a file as JSON lines of numbers; bad lines are skipped with a warning. */
export async function readHistory(file: string, host: Pick<Host, 'warning'>): Promise<Point[]> {
  const found = await readPlainFile(file, { mostBytes: MOST_BYTES })
  if (found.kind === 'absent') return []
  if (found.kind !== 'file') {
    host.warning(`$TRAINYARD_HISTORY is ${faultOf(found)} and is left out of run.json`)
    return []
  }
  const lines = found.bytes
    .toString('utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
  const points = lines.map(pointOf).filter(point => point !== null)
  const bad = lines.length - points.length
  if (bad > 0)
    host.warning(`${bad} lines of $TRAINYARD_HISTORY are not JSON objects of numbers and are skipped`)
  return points
}

/** Joins the curves of several attempts. A step that was repeated, because the checkpoint was older than the last line, counts once. */
export function joinHistories(earlier: readonly Point[], later: readonly Point[]): Point[] {
  const first = later.map(stepIn).find(step => step !== null)
  if (first === undefined) return [...earlier, ...later]
  return [...earlier.filter(each => (stepIn(each) ?? first - 1) < first), ...later]
}

/** The last step, round or epoch of the curves; null if they have none, or if steps go back as in cross-validation. */
export function stepOf(points: readonly Point[]): number | null {
  const steps = points.map(stepIn).filter(step => step !== null)
  const goesBack = steps.some((step, at) => at > 0 && step < steps[at - 1]!)
  return goesBack ? null : (steps.at(-1) ?? null)
}

function stepIn(each: Point): number | null {
  const name = STEPS.find(key => typeof each[key] === 'number')
  return name === undefined ? null : (each[name] ?? null)
}

function faultOf({ kind }: PlainFile): string {
  return kind === 'too-large' ? 'larger than 16 MB' : 'not a plain file'
}

function pointOf(line: string): Point | null {
  try {
    return point.parse(JSON.parse(line))
  } catch {
    return null
  }
}
