import * as z from 'zod'

/** A result beyond this is undefined: its square, its share of a small number or its picture would overflow. */
export const LARGEST_RESULT = 1e100

/** A number that reports show: results, and what follows from two of them, as a difference or the bound of an interval. */
export const shownNumber = z.number().min(-1e120).max(1e120)
/** How many of something there are. */
export const count = z.int().min(0)
/** A name of a metric, column, class or slice. */
export const shortText = z.string().max(5000)
/** A reason or a note. */
export const longText = z.string().max(20_000)

/** What documents of ours hold at most; evaluate stays below, and what has more was not written by it. */
export const MOST = {
  metrics: 10_000,
  gates: 10_000,
  slices: 10_000,
  notes: 1000,
  classes: 1000,
  points: 1000,
} as const

/** A result in words where it cannot be shown, else null. */
export function unshowable(value: number): string | null {
  if (!Number.isFinite(value)) return 'the result is not a finite number: its sums overflow'
  return Math.abs(value) > LARGEST_RESULT ? 'the result is larger than 1e100' : null
}
