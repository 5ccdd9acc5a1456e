import type { Comparison } from '../../contract/comparison.ts'
import { type Gate, isAbsolute } from '../../contract/gate.ts'
import type { GateDecision } from './gate-context.ts'
import { ruleOf } from './rule.ts'

type Absence = {
  gates: readonly Gate[]
  firstRelease: NonNullable<Comparison['firstRelease']>
  notComparable: string | null
}

/**
 * The verdict of rules that need a champion where there is none. Not comparable: inconclusive. First release: as configured; with
 * `absolute-only` the absolute gates decide alone, and without one the rule is inconclusive.
 */
export function verdictWithoutChampion({ gates, firstRelease, notComparable }: Absence): GateDecision {
  if (notComparable !== null) {
    return { verdict: 'inconclusive', cause: { kind: 'not-comparable', why: notComparable } }
  }
  const absoluteGate = gates.some(gate => isAbsolute(ruleOf(gate)))
  const cause = { kind: 'no-champion', firstRelease, absoluteGate } as const
  if (firstRelease !== 'absolute-only') return { verdict: firstRelease, cause }
  return { verdict: absoluteGate ? 'pass' : 'inconclusive', cause }
}
