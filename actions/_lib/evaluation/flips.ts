import { predictedClass } from './confusion.ts'
import type { Sample } from './metric.ts'

export type FlipCounts = { fixed: number; broken: number }

/** So many rows of each kind are shown as examples. */
export const MOST_EXAMPLES = 20

/** Per row: 1 where only the candidate is right (fixed), −1 where only the champion is (broken), else 0. */
export function flipsOf(candidate: Sample, champion: Sample): Int8Array {
  const ours = predictedClass(candidate)
  const theirs = predictedClass(champion)
  const { truth } = candidate
  const flips = new Int8Array(candidate.rows)
  for (let row = 0; row < flips.length; row++) {
    flips[row] = Number(ours[row] === truth[row]) - Number(theirs[row] === truth[row])
  }
  return flips
}

/** How many rows were fixed and broken, of all or of those at `indices`. */
export function countFlips(flips: Int8Array, indices: Int32Array | null = null): FlipCounts {
  let [fixed, broken] = [0, 0]
  const rows = indices?.length ?? flips.length
  for (let i = 0; i < rows; i++) {
    const flip = flips[indices === null ? i : indices[i]!]!
    if (flip > 0) fixed++
    else if (flip < 0) broken++
  }
  return { fixed, broken }
}

/** Up to 20 rows with that flip, spread evenly over all of them. */
export function exampleRows(flips: Int8Array, flip: 1 | -1): number[] {
  const { fixed, broken } = countFlips(flips)
  const count = flip === 1 ? fixed : broken
  const take = Math.min(count, MOST_EXAMPLES)
  const examples: number[] = []
  let seen = 0
  for (let row = 0; row < flips.length && examples.length < take; row++) {
    if (flips[row] !== flip) continue
    if (seen === Math.floor(((examples.length + 0.5) * count) / take)) examples.push(row)
    seen++
  }
  return examples
}
