import type { GateResult } from '../../contract/comparison.ts'
import type { Rule } from '../../contract/gate.ts'
import type { Estimate } from '../significance/estimate.ts'
import { detectableDifference, unitsNeeded } from '../significance/power.ts'
import { boundOf, type Evidence, evidenceOf } from './evidence.ts'
import type { GateOutcome } from './gate-context.ts'
import { shown, shownInterval } from './number.ts'

type TestedRule = Exclude<Rule, { kind: 'max-drop' }>
type IntervalInput = {
  rule: TestedRule
  result: GateResult
  estimate: Estimate
  rows: number
  confidence: number
}

const UNPAIRED = ' (unpaired: from the standard errors in the metric file)'

/** Pass if the interval lies above the bound, fail if below, else inconclusive with what would settle it. */
export function intervalOutcome({ rule, result, estimate, rows, confidence }: IntervalInput): GateOutcome {
  const higherIsBetter = rule.kind === 'min' || (rule.kind !== 'max' && result.higherIsBetter === true)
  const evidence = evidenceOf({ estimate, bound: boundOf(rule), higherIsBetter })
  const { low, high, bound, pPass, pFail } = evidence
  const tested = { ...result, pValue: pPass }
  const absolute = rule.kind === 'min' || rule.kind === 'max'
  const position = `${positionOf(rule, evidence)}${estimate.test === 'unpaired-se' ? UNPAIRED : ''}`
  if (low > bound || (absolute && low === bound)) {
    return { result: { ...tested, verdict: 'pass', reason: position }, pFail, overturned: null }
  }
  const undecided = (reason: string, gates: number): GateResult => ({
    ...tested,
    verdict: 'inconclusive',
    ...settlement({ evidence, estimate, rows, alpha: (1 - confidence) / 2 / gates, reason }),
  })
  if (high >= bound) return { result: undecided(position, 1), pFail, overturned: null }
  const overturned = (gates: number) =>
    undecided(`${position}, but among ${gates} gates that is no rare accident (Holm's correction)`, gates)
  return { result: { ...tested, verdict: 'fail', reason: position }, pFail, overturned }
}

/** Where the interval lies: of an absolute rule the value's, of a relative one the improvement's, in words. */
function positionOf(rule: TestedRule, { low, high, bound }: Evidence): string {
  const side = low > bound ? 'above' : high < bound ? 'below' : 'on both sides of'
  switch (rule.kind) {
    case 'min':
      return `the interval ${shownInterval(low, high)} lies ${side} the minimum ${shown(rule.value)}`
    case 'max': {
      const turned = low > bound ? 'below' : high < bound ? 'above' : side
      return `the interval ${shownInterval(-high, -low)} lies ${turned} the maximum ${shown(rule.value)}`
    }
    case 'superior':
      return `${improvementOf(low, high)}, where better is asked for`
    case 'non-inferior':
      return `${improvementOf(low, high)}, where at most ${shown(rule.margin)} worse is allowed`
  }
}

function improvementOf(low: number, high: number): string {
  if (low >= 0) return `between ${shown(low)} and ${shown(high)} better`
  if (high <= 0) return `between ${shown(-high)} and ${shown(-low)} worse`
  return `between ${shown(-low)} worse and ${shown(high)} better`
}

type Settlement = { evidence: Evidence; estimate: Estimate; rows: number; alpha: number; reason: string }

/** What these rows could settle, and how many would settle what was observed, both with 80 % power. */
function settlement({ evidence, estimate, rows, alpha, reason }: Settlement) {
  const { error, units, test } = estimate
  const clustered = test === 'cluster-bootstrap'
  const spread = { error, units, alpha, clustered }
  const detectable = error > 0 ? detectableDifference(spread) : null
  // A metric file's standard error may come without its number of rows.
  if (units === 0) return { detectable, needed: null, reason }
  const n = unitsNeeded({ ...spread, distance: evidence.improvement - evidence.bound })
  const unit: 'rows' | 'clusters' = clustered ? 'clusters' : 'rows'
  // Result lists are counted in rows: so many lists have so many rows.
  const needed = n === null ? null : { unit, n: clustered ? n : Math.ceil((n / units) * rows) }
  const rowsSay =
    detectable === null
      ? ''
      : `; these ${clustered ? `${units} clusters` : `${rows} rows`} settle what is ${shown(detectable)} or more from that`
  const alike = estimate.hidden === undefined ? '' : `; ${alikeIn(estimate)}`
  const more = needed === null ? '' : `, about ${needed.n} ${unit} would settle this`
  return { detectable, needed, reason: `${reason}${alike}${rowsSay}${more}` }
}

/** Why an interval is wide although nothing varies. */
function alikeIn({ units, hidden, test }: Estimate): string {
  const noun = test === 'cluster-bootstrap' ? 'clusters' : 'rows'
  return `all ${units} ${noun} say the same, but up to ${shown(hidden! * 100)} % could differ without one being among them`
}
