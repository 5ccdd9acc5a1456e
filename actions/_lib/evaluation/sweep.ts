import { sortedOrder } from './ranks.ts'

/** Flags of a row in a sweep: its truth, and where a group of equal scores begins and ends in ascending order. */
export const POSITIVE = 1
export const FIRST = 2
export const LAST = 4

/** A threshold's way through the scores, sorted once: `flags[i]` belongs to row `order[i]`, scores ascending. */
export type Sweep = { order: Uint32Array; flags: Uint8Array }

type SweepInput = { scores: Float64Array; truth: Int32Array | Float64Array; positive: number }

/** Sorts rows by score; `positive` is the code of the class that counts as positive. */
export function sweepOf({ scores, truth, positive }: SweepInput): Sweep {
  const order = sortedOrder(scores)
  const flags = new Uint8Array(order.length)
  let previous = Number.NaN
  for (let i = 0; i < order.length; i++) {
    const row = order[i]!
    const score = scores[row]!
    flags[i] = truth[row] === positive ? POSITIVE : 0
    if (score !== previous) {
      flags[i]! |= FIRST
      if (i > 0) flags[i - 1]! |= LAST
    }
    previous = score
  }
  if (order.length > 0) flags[order.length - 1]! |= LAST
  return { order, flags }
}
