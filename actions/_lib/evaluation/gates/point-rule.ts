import type { GateResult } from '../../contract/comparison.ts'
import type { Rule, Verdict } from '../../contract/gate.ts'
import { shown } from './number.ts'

/** Rounding of sums must not decide: 0.9 − 0.89 is a drop of 0.01. */
const ROUNDING = 1e-12

type Of<Kind extends Rule['kind']> = Extract<Rule, { kind: Kind }>

/** `min` and `max` on the value itself. */
export function pointOutcome(rule: Of<'min'> | Of<'max'>, value: number): [Verdict, string] {
  const excess = rule.kind === 'min' ? value - rule.value : rule.value - value
  const kept = excess >= -ROUNDING * Math.max(1, Math.abs(rule.value))
  const [verb, side] = rule.kind === 'min' ? ['below', 'minimum'] : ['above', 'maximum']
  return [
    kept ? 'pass' : 'fail',
    `${shown(value)} is ${kept ? 'not ' : ''}${verb} the ${side} ${shown(rule.value)}`,
  ]
}

/** `max-drop` on the value itself; a share of |champion| if relative, which no drop from 0 is. */
export function dropOutcome({ value, relative }: Of<'max-drop'>, result: GateResult): [Verdict, string] {
  const champion = Math.abs(result.champion!)
  const drop = result.higherIsBetter ? -result.observed! : result.observed!
  if (drop <= 0) return ['pass', `no drop, within ${shown(value)}${relative ? ' of the champion' : ''}`]
  if (relative && champion === 0) {
    const reason = `a drop of ${shown(drop)} from a champion of 0 is no share of it`
    return ['inconclusive', `${reason}: use a max-drop that is not relative, or min or max`]
  }
  const share = relative ? drop / champion : drop
  const kept = share <= value + ROUNDING * Math.max(1, value)
  const unit = relative ? ' of the champion' : ''
  const side = kept ? 'within' : 'more than'
  return [kept ? 'pass' : 'fail', `a drop of ${shown(share)}${unit}, ${side} ${shown(value)}${unit}`]
}
