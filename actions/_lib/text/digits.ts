import {
  decimalsOf,
  formatDelta,
  formatDeltaInterval,
  formatInterval,
  formatNumber,
  type IntervalBounds,
} from './numbers.ts'

/** How the numbers of one row are written: all with the same decimals; `undefined` and `—` where there is none. */
export type Digits = {
  value: (value: number | null | undefined) => string
  interval: (bounds: IntervalBounds | null | undefined) => string
  delta: (delta: number | null) => string
  deltaInterval: (bounds: IntervalBounds | null | undefined) => string
}

/**
 * As many decimals as the interval bears. `before` is another value beside `value`: different ones never look equal. `interval` is
 * of the difference where the row shows one.
 */
export function digitsOf({
  value,
  interval = null,
  before = null,
  delta = value === null || before === null ? null : value - before,
}: {
  value: number | null
  interval?: IntervalBounds | null | undefined
  before?: number | null
  delta?: number | null
}): Digits {
  const decimals = decimalsOf({ interval, delta, value: value ?? before, apart: [[value, before]] })
  return {
    value: some => (some === null || some === undefined ? 'undefined' : formatNumber(some, decimals)),
    interval: bounds => (bounds ? formatInterval(bounds, decimals) : '—'),
    delta: some => (some === null ? '—' : formatDelta(some, decimals)),
    deltaInterval: bounds => (bounds ? formatDeltaInterval(bounds, decimals) : '—'),
  }
}
