import { decimalsOf, formatInterval, formatNumber, type Interval } from './numbers.ts'

/** A measured number for a table: as many digits as its interval bears, the comment's own rule. `apart`: what must not look equal to it. */
export type Digits = {
  value: (value: number | null | undefined) => string
  interval: (bounds: Interval | null | undefined) => string
  decimals: number
}

export function digitsOf({
  value,
  interval,
  before = null,
}: {
  value: number | null
  interval?: Interval | null | undefined
  before?: number | null
}): Digits {
  const delta = value === null || before === null ? null : value - before
  const decimals = decimalsOf({ interval: interval ?? null, delta, value, apart: [[value, before]] })
  return {
    value: some => (some === null || some === undefined ? 'undefined' : formatNumber(some, decimals)),
    interval: bounds => (bounds ? formatInterval(bounds, decimals) : '—'),
    decimals,
  }
}
