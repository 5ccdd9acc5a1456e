import type { Estimate, Test } from './estimate.ts'

type Seen = {
  value: number
  /** The lowest and highest value that an unseen row, list or cluster can have. */
  range: readonly [number, number]
  /** Independent rows, lists or clusters, that all have the same value. */
  units: number
  confidence: number
  test: Test
}

/**
 * An estimate from units without any spread. Their standard error is 0, but that is not certainty: up to a share q of all units may
 * differ from them and still, with probability α/2 = (1 − q)ⁿ, none of n is seen (the rule of three: q ≈ 3/n one-sided at 95 %; Hanley &
 * Lippman-Hand, JAMA 249, 1983). At worst that share lies at an end of the range, so the interval reaches q of the way to either end.
 * For n equal differences on the same side this is the sign test: six of six are significant at 95 %, five of five are not.
 */
export function estimateWithoutSpread({ value, range, units, confidence, test }: Seen): Estimate {
  const [low, high] = range
  const hidden = 1 - ((1 - confidence) / 2) ** (1 / units)
  /** The chance of seeing none of the share that would move the value as far as the bound. */
  const tail = (distance: number, room: number) =>
    distance <= 0 ? 1 : Math.max(0, 1 - distance / room) ** units
  const pAbove = (bound: number) => tail(value - bound, value - low)
  const pBelow = (bound: number) => tail(bound - value, high - value)
  return {
    value,
    interval: [value - hidden * (value - low), value + hidden * (high - value)],
    error: 0,
    units,
    hidden,
    test,
    pValue: Math.min(1, 2 * Math.min(pAbove(0), pBelow(0))),
    pAbove,
    pBelow,
  }
}
