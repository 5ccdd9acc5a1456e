import type { GateResult } from '../../contract/comparison.ts'
import type { Rule } from '../../contract/gate.ts'
import type { GateCause } from '../../contract/gate-cause.ts'
import type { Estimate } from '../significance/estimate.ts'
import { detectableDifference, unitsNeeded } from '../significance/power.ts'
import { boundOf, type Evidence, evidenceOf } from './evidence.ts'
import type { GateOutcome } from './gate-context.ts'

type IntervalRule = Exclude<Rule, { kind: 'max-drop' }>
type IntervalQuestion = {
  rule: IntervalRule
  result: GateResult
  estimate: Estimate
  rows: number
  confidence: number
}

/** Pass if the interval lies above the bound, fail if below, else inconclusive with what would settle it. */
export function intervalOutcome(question: IntervalQuestion): GateOutcome {
  const { rule, result, estimate, confidence } = question
  const absolute = rule.kind === 'min' || rule.kind === 'max'
  const higherIsBetter = rule.kind === 'min' || (rule.kind !== 'max' && result.higherIsBetter === true)
  const evidence = evidenceOf({ estimate, bound: boundOf(rule), higherIsBetter })
  const { low, high, bound, pPass, pFail } = evidence
  const tested = { ...result, pValue: pPass }
  const cause = causeOf(question, null)
  const undecided = (gates: number, corrected: number | null): GateResult => ({
    ...tested,
    verdict: 'inconclusive',
    cause: causeOf(question, corrected),
    ...settlement(question, { evidence, alpha: (1 - confidence) / 2 / gates }),
  })
  if (low > bound || (absolute && low === bound))
    return { result: { ...tested, verdict: 'pass', cause }, pFail, overturned: null }
  if (high >= bound) return { result: undecided(1, null), pFail, overturned: null }
  return {
    result: { ...tested, verdict: 'fail', cause },
    pFail,
    overturned: gates => undecided(gates, gates),
  }
}

function causeOf({ estimate, rows }: IntervalQuestion, corrected: number | null): GateCause {
  const { units, test, hidden } = estimate
  const isClustered = test === 'cluster-bootstrap'
  return {
    kind: 'interval',
    unit: isClustered ? 'clusters' : 'rows',
    n: isClustered ? units : rows,
    unpaired: test === 'unpaired-se',
    unseen: hidden === undefined ? null : { n: units, share: hidden },
    corrected,
  }
}

/** What these rows could settle, and how many would settle what was observed, both with 80 % power. */
function settlement(
  { estimate, rows }: IntervalQuestion,
  { evidence, alpha }: { evidence: Evidence; alpha: number },
): Pick<GateResult, 'detectable' | 'needed'> {
  const { error, units, test } = estimate
  const clustered = test === 'cluster-bootstrap'
  const spread = { error, units, alpha, clustered }
  const detectable = error > 0 ? detectableDifference(spread) : null
  // A metric file's standard error may come without its number of rows.
  if (units === 0) return { detectable, needed: null }
  const n = unitsNeeded({ ...spread, distance: evidence.improvement - evidence.bound })
  if (n === null) return { detectable, needed: null }
  // Result lists are counted in rows: so many lists have so many rows.
  return {
    detectable,
    needed: clustered ? { unit: 'clusters', n } : { unit: 'rows', n: Math.ceil((n / units) * rows) },
  }
}
