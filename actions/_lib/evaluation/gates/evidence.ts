import type { Rule } from '../../contract/gate.ts'
import type { Estimate } from '../significance/estimate.ts'

/** What the data say of a claim "better than the bound", with the sign turned where lower is better. */
export type Evidence = {
  /** Signed so that more is better; likewise its interval and bound. */
  improvement: number
  low: number
  high: number
  bound: number
  /** One-sided p of the null that the improvement is at most the bound: small speaks for passing. */
  pPass: number
  /** One-sided p of the null that it is at least the bound: small speaks for failing. */
  pFail: number
}

type Claim = { estimate: Estimate; bound: number; higherIsBetter: boolean }

/** Non-inferior claims more than −margin, superior more than 0, `min` and `max` that the metric lies on the good side. */
export function boundOf(rule: Exclude<Rule, { kind: 'max-drop' }>): number {
  switch (rule.kind) {
    case 'non-inferior':
      return -rule.margin
    case 'superior':
      return 0
    case 'min':
      return rule.value
    case 'max':
      return -rule.value
  }
}

/** Turns an estimate so that more is better, and tests both sides of the bound. */
export function evidenceOf({ estimate, bound, higherIsBetter }: Claim): Evidence {
  const [from, to] = estimate.interval
  if (higherIsBetter) {
    const [pPass, pFail] = [estimate.pAbove(bound), estimate.pBelow(bound)]
    return { improvement: estimate.value, low: from, high: to, bound, pPass, pFail }
  }
  const [pPass, pFail] = [estimate.pBelow(-bound), estimate.pAbove(-bound)]
  return { improvement: -estimate.value, low: -to, high: -from, bound, pPass, pFail }
}
