import type { GateResult } from '../../contract/comparison.ts'
import type { Rule, Verdict } from '../../contract/gate.ts'

/** Rounding of sums must not decide: 0.9 − 0.89 is a drop of 0.01. */
const ROUNDING = 1e-12

type Of<Kind extends Rule['kind']> = Extract<Rule, { kind: Kind }>

/** `min` and `max` on the value itself. */
export function pointVerdict(rule: Of<'min'> | Of<'max'>, value: number): Verdict {
  const excess = rule.kind === 'min' ? value - rule.value : rule.value - value
  return excess >= -ROUNDING * Math.max(1, Math.abs(rule.value)) ? 'pass' : 'fail'
}

/** `max-drop` on the value itself; a share of |champion| if relative, which no drop from 0 is. */
export function dropVerdict({ value, relative }: Of<'max-drop'>, result: GateResult): Verdict {
  const champion = Math.abs(result.champion!)
  const drop = result.higherIsBetter ? -result.observed! : result.observed!
  if (drop <= 0) return 'pass'
  if (relative && champion === 0) return 'inconclusive'
  const share = relative ? drop / champion : drop
  return share <= value + ROUNDING * Math.max(1, value) ? 'pass' : 'fail'
}
