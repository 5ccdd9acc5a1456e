import { blocks, type GateResult } from '../../contract/comparison.ts'
import type { Verdict } from '../../contract/gate.ts'
import { holm } from '../significance/correction.ts'
import type { Finding } from './finding.ts'

/**
 * Passing needs every gate and so no correction; "some gate failed" does: a tested failure stands if it outlives Holm's
 * correction over the gates that a test decides, those that block and those that do not each for themselves.
 */
export function correctFailures(findings: readonly Finding[], confidence: number): GateResult[] {
  const results = findings.map(({ result }) => result)
  for (const blocking of [true, false]) {
    const tested = findings.flatMap((finding, index) =>
      finding.result.blocking === blocking && finding.pFail !== null ? [{ finding, index }] : [],
    )
    const adjusted = holm(tested.map(({ finding }) => finding.pFail!))
    for (const [place, { finding, index }] of tested.entries()) {
      const stands = adjusted[place]! <= Math.max((1 - confidence) / 2, finding.pFail!)
      if (finding.overturned && !stands) results[index] = finding.overturned(tested.length)
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
