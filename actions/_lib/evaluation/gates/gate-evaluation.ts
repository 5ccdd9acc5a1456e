import type { GateResult } from '../../contract/comparison.ts'
import { type Gate, isAbsolute, type Rule } from '../../contract/gate.ts'
import { gateReason } from '../../text/gate-reason.ts'
import type { GateContext, GateDecision, GateEstimate, GateOutcome, GateTarget } from './gate-context.ts'
import { intervalOutcome } from './interval-rule.ts'
import { dropVerdict, pointVerdict } from './point-rule.ts'
import { ruleOf } from './rule.ts'

type Question = {
  rule: Rule
  target: GateTarget
  context: GateContext
  /** What the rule is about: the candidate alone or the difference; null without a champion. */
  estimated: GateEstimate | null
  /** What can be said before the rule is applied. */
  blank: GateResult
}

/** Each answers if it applies; the first that does decides. */
const DECISIONS: readonly ((question: Question) => GateDecision | GateOutcome | null)[] = [
  ({ target }) => target.obstacle,
  ({ estimated, context }) => (estimated === null ? context.withoutChampion : null),
  undefinedValue,
  identicalPredictions,
  measuredDrop,
  measuredValue,
  missingInterval,
  interval,
]

/** Applies one gate to one target; undefined never passes. */
export function evaluateGate(gate: Gate, target: GateTarget, context: GateContext): GateOutcome {
  const rule = ruleOf(gate)
  const estimated = isAbsolute(rule) ? target.alone : target.difference
  const question = { rule, target, context, estimated, blank: blankResult(gate, rule, target) }
  for (const decide of DECISIONS) {
    const decided = decide(question)
    if (decided) return explained('result' in decided ? decided : settled(question.blank, decided))
  }
  throw new TypeError(`nothing decides the gate on ${gate.metric}`)
}

function settled(blank: GateResult, decision: GateDecision): GateOutcome {
  return { result: { ...blank, ...decision }, pFail: null, overturned: null }
}

/** Every result gets its reason here, from its facts. */
function explained({ result, pFail, overturned }: GateOutcome): GateOutcome {
  const worded = (given: GateResult): GateResult => ({ ...given, reason: gateReason(given) })
  return { result: worded(result), pFail, overturned: overturned && (gates => worded(overturned(gates))) }
}

function blankResult(gate: Gate, rule: Rule, { slice, alone, difference }: GateTarget): GateResult {
  const known = difference ?? alone
  const candidate = known?.values[0]?.value ?? null
  const champion = difference?.values[1]?.value ?? null
  const delta = candidate === null || champion === null ? null : candidate - champion
  const interval = (isAbsolute(rule) ? alone : difference)?.estimate?.interval
  return {
    metric: gate.metric,
    slice,
    rule,
    champion,
    candidate,
    higherIsBetter: known?.metric.higherIsBetter ?? null,
    observed: isAbsolute(rule) ? candidate : delta,
    interval: interval ? [...interval] : null,
    pValue: null,
    blocking: gate.blocking,
    onInconclusive: gate['on-inconclusive'],
    verdict: 'inconclusive',
    reason: '',
    detectable: null,
    needed: null,
  }
}

function undefinedValue({ estimated }: Question): GateDecision | null {
  const [candidate = null, champion = null] = (estimated?.values ?? []).map(measured =>
    measured.value === null ? measured.reason : null,
  )
  if (candidate === null && champion === null) return null
  return { verdict: 'fail', cause: { kind: 'undefined', candidate, champion } }
}

/** As many rows as a slice must have: on a handful, different models agree by accident. */
const ENOUGH_IDENTICAL = 50

/**
 * Equal predictions show no difference that a test could weigh. Scores that agree to the last digit on many rows are those of one
 * function, so nothing is worse by any margin. The rule of three is not applied: it would call an unchanged model inconclusive on
 * every small hold-out. On fewer rows than a slice must have, equal predictions prove nothing.
 */
function identicalPredictions({ rule, target, context }: Question): GateDecision | null {
  if (!context.identical || target.fromFile || isAbsolute(rule)) return null
  const { rows } = target
  const cause = { kind: 'identical', rows, enough: ENOUGH_IDENTICAL } as const
  if (rule.kind === 'superior') return { verdict: 'fail', cause, pValue: 1 }
  const isTooFew = rule.kind === 'non-inferior' && rows < ENOUGH_IDENTICAL
  return { verdict: isTooFew ? 'inconclusive' : 'pass', cause }
}

function measuredDrop({ rule, blank }: Question): GateDecision | null {
  if (rule.kind !== 'max-drop') return null
  return { verdict: dropVerdict(rule, blank), cause: { kind: 'value' } }
}

function measuredValue({ rule, blank }: Question): GateDecision | null {
  if (!isAbsolute(rule) || rule.bound !== 'point') return null
  return { verdict: pointVerdict(rule, blank.candidate!), cause: { kind: 'value' } }
}

function missingInterval({ estimated }: Question): GateDecision | null {
  if (!estimated || estimated.estimate !== null) return null
  const why = estimated.reason ?? 'it was not computed'
  return { verdict: 'inconclusive', cause: { kind: 'no-interval', why } }
}

function interval({ rule, estimated, blank, target, context }: Question): GateOutcome | null {
  if (!estimated?.estimate || rule.kind === 'max-drop') return null
  const { rows } = target
  const { confidence } = context
  return intervalOutcome({ rule, result: blank, estimate: estimated.estimate, rows, confidence })
}
