import type { GateResult } from '../../contract/comparison.ts'
import type { Rule, Verdict } from '../../contract/gate.ts'
import { shown } from './number.ts'

/** Rounding of sums must not decide: 0.9 − 0.89 is a drop of 0.01. */
const ROUNDING = 1e-12

type Of<Kind extends Rule['kind']> = Extract<Rule, { kind: Kind }>

/** `min` and `max` on the value itself. */
export function judgePoint(rule: Of<'min'> | Of<'max'>, value: number): [Verdict, string] {
  const excess = rule.kind === 'min' ? value - rule.value : rule.value - value
  const kept = excess >= -ROUNDING * Math.max(1, Math.abs(rule.value))
  const [verb, side] = rule.kind === 'min' ? ['below', 'minimum'] : ['above', 'maximum']
  return [
    kept ? 'pass' : 'fail',
    `${shown(value)} is ${kept ? 'not ' : ''}${verb} the ${side} ${shown(rule.value)}`,
  ]
}

/** `max-drop` on the value itself; a share of |champion| if relative, unless that is 0. */
export function judgeDrop({ value, relative }: Of<'max-drop'>, result: GateResult): [Verdict, string] {
  const champion = Math.abs(result.champion!)
  const scale = relative && champion > 0 ? champion : 1
  const drop = result.higherIsBetter ? -result.observed! : result.observed!
  const share = drop / scale
  const kept = share <= value + ROUNDING * Math.max(1, value)
  const unit = relative && champion > 0 ? ' of the champion' : ''
  const amount = share <= 0 ? 'no drop' : `a drop of ${shown(share)}${unit}`
  const caveat = relative && champion === 0 ? '; the champion is 0, so the drop is taken as absolute' : ''
  return [
    kept ? 'pass' : 'fail',
    `${amount}, ${kept ? 'within' : 'more than'} ${shown(value)}${unit}${caveat}`,
  ]
}
