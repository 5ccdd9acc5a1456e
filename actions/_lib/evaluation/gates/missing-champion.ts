import type { Comparison } from '../../contract/comparison.ts'
import type { Gate } from '../../contract/gate.ts'
import { isAbsolute } from '../../contract/gate.ts'
import type { GateContext } from './gate-context.ts'
import { ruleOf } from './rule.ts'

type Absence = {
  gates: readonly Gate[]
  firstRelease: NonNullable<Comparison['firstRelease']>
  notComparable: string | null
}

/**
 * What rules that need a champion say without one. Not comparable: inconclusive. First release: as configured; with
 * `absolute-only` the absolute gates decide alone, but where there are none nothing was judged, which is inconclusive.
 */
export function verdictWithoutChampion({
  gates,
  firstRelease,
  notComparable,
}: Absence): GateContext['withoutChampion'] {
  if (notComparable !== null) {
    return { verdict: 'inconclusive', reason: `not comparable with the champion: ${notComparable}` }
  }
  const reason = `no champion to compare with (first-release: ${firstRelease})`
  if (firstRelease !== 'absolute-only') return { verdict: firstRelease, reason }
  if (gates.some(gate => isAbsolute(ruleOf(gate)))) {
    return { verdict: 'pass', reason: `${reason}: not judged, the absolute gates decide` }
  }
  return { verdict: 'inconclusive', reason: `${reason}: not judged, and no absolute gate is declared` }
}
