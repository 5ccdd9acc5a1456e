import type { Curves } from '../contract/evaluation.ts'
import type { Sample } from './metric.ts'
import { sortedOrder } from './ranks.ts'

const BINS = 40
/** The share of rows at either end of the residuals that may not stretch the histogram. */
const TAIL = 0.005

/** Rows per score bin of negative and of positive rows; over 0 to 1 if the scores are probabilities, else over their range. */
export function scoreHistogram(
  { rows, scores, truth }: Sample,
  probable: boolean,
): NonNullable<Curves['scores']> {
  const values = scores[0]!
  const order = sortedOrder(values)
  const range = probable ? { low: 0, high: 1 } : { low: values[order[0]!]!, high: values[order[rows - 1]!]! }
  const edges = edgesOf(range)
  const negative = edges.slice(1).fill(0)
  const positive = edges.slice(1).fill(0)
  for (let row = 0; row < rows; row++) {
    const counts = truth[row] === 1 ? positive : negative
    counts[binOf(values[row]!, edges)]!++
  }
  return { edges, negative, positive }
}

/** Rows per bin of truth − prediction between the 0.5 % and 99.5 % quantiles; the outer bins also hold what lies beyond. */
export function residualHistogram({ rows, scores, truth }: Sample): NonNullable<Curves['residuals']> {
  const residuals = new Float64Array(rows)
  for (let row = 0; row < rows; row++) residuals[row] = truth[row]! - scores[0]![row]!
  const order = sortedOrder(residuals)
  const beyond = Math.floor(rows * TAIL)
  const edges = edgesOf({ low: residuals[order[beyond]!]!, high: residuals[order[rows - 1 - beyond]!]! })
  const counts = edges.slice(1).fill(0)
  for (const residual of residuals) counts[binOf(residual, edges)]!++
  return { edges, counts }
}

/** Edges of equal bins; a single value gets one bin around it. */
function edgesOf({ low, high }: { low: number; high: number }): number[] {
  const half = Math.max(0.5, Math.abs(low) * 1e-9)
  if (low === high) return [low - half, high + half]
  return Array.from({ length: BINS + 1 }, (_, i) => (i === BINS ? high : low + ((high - low) * i) / BINS))
}

/** The bin that a value falls into; values beyond the edges fall into the outer bins. */
function binOf(value: number, edges: readonly number[]): number {
  const bins = edges.length - 1
  const share = (value - edges[0]!) / (edges[bins]! - edges[0]!)
  return Math.min(Math.max(Math.floor(share * bins), 0), bins - 1)
}
