import { blocks, type GateResult } from '../../contract/comparison.ts'
import type { Verdict } from '../../contract/gate.ts'
import { holm } from '../significance/correction.ts'
import type { GateOutcome } from './gate-context.ts'

/**
 * Passing needs every gate and so no correction; "some gate failed" does: a tested failure stands if it outlives Holm's
 * correction over the gates that a test decides, those that block and those that do not each for themselves.
 */
export function correctFailures(outcomes: readonly GateOutcome[], confidence: number): GateResult[] {
  const results = outcomes.map(({ result }) => result)
  for (const blocking of [true, false]) {
    const tested = outcomes.flatMap((outcome, index) =>
      outcome.result.blocking === blocking && outcome.pFail !== null ? [{ outcome, index }] : [],
    )
    const adjusted = holm(tested.map(({ outcome }) => outcome.pFail!))
    for (const [place, { outcome, index }] of tested.entries()) {
      const stands = adjusted[place]! <= Math.max((1 - confidence) / 2, outcome.pFail!)
      if (outcome.overturned && !stands) results[index] = outcome.overturned(tested.length)
    }
  }
  return results
}

/**
 * `fail` if a blocking gate fails, or is inconclusive and blocks then; else `inconclusive` if any gate is; else `pass`. Waived gates
 * do not count.
 */
export function overallVerdict(gates: readonly GateResult[]): Verdict {
  if (gates.some(blocks)) return 'fail'
  const counted = gates.filter(({ waived }) => !waived)
  return counted.some(({ verdict }) => verdict === 'inconclusive') ? 'inconclusive' : 'pass'
}
