import type { GateResult } from '../contract/comparison.ts'
import { isAbsolute } from '../contract/gate.ts'
import { decimalsOf, type IntervalBounds, same } from './numbers.ts'
import { limitOf } from './rule.ts'

/**
 * How many decimals the numbers of one gate have, in its row and in the sentence about it: enough for its interval, for every number that is
 * compared with the limit to look different from it, and for no value to look like 0. `compared` is the interval of the difference shown beside an absolute rule.
 */
export function gateDecimals(gate: GateResult, compared: IntervalBounds | null = null): number {
  const { champion, candidate, rule, interval } = gate
  const delta = deltaOf(gate)
  const beside = isAbsolute(rule) ? compared : delta === null ? null : interval
  const own = isAbsolute(rule) ? interval : null
  const limit = limitOf(gate)
  const held = isAbsolute(rule) ? [candidate, ...(own ?? [])] : [delta, ...(beside ?? [])]
  const shown = isAbsolute(rule) ? ([[candidate, 0]] as const) : []
  return decimalsOf({
    interval: beside ?? own,
    delta,
    value: candidate,
    apart: [[champion, candidate], ...held.map(number => [number, limit] as const), ...shown],
  })
}

/** Candidate − champion, exactly 0 where only rounding differs; null without both. */
export function deltaOf({ champion, candidate }: Pick<GateResult, 'champion' | 'candidate'>): number | null {
  if (champion === null || candidate === null) return null
  return same(champion, candidate) ? 0 : candidate - champion
}
