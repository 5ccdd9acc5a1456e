import type { GateResult } from '../../contract/comparison.ts'
import type { Gate, Rule, Verdict } from '../../contract/gate.ts'
import { isAbsolute } from '../../contract/gate.ts'
import type { GateContext, GateEstimate, GateOutcome, GateTarget } from './gate-context.ts'
import { intervalOutcome } from './interval-rule.ts'
import { dropOutcome, pointOutcome } from './point-rule.ts'
import { ruleOf } from './rule.ts'

/** Judges one gate on one target; undefined never passes. */
export function evaluateGate(gate: Gate, target: GateTarget, context: GateContext): GateOutcome {
  const rule = ruleOf(gate)
  const estimated = isAbsolute(rule) ? target.alone : target.difference
  const result = blankResult(gate, rule, target)
  if (target.obstacle) return settled(result, target.obstacle.verdict, target.obstacle.reason)
  if (estimated === null)
    return settled(result, context.withoutChampion.verdict, context.withoutChampion.reason)
  const undefinedSide = undefinedReason(estimated)
  if (undefinedSide) return settled(result, 'fail', undefinedSide)
  if (!isAbsolute(rule) && context.identical && !target.fromFile)
    return outcomeOfIdentical(rule, result, target.rows)
  if (rule.kind === 'max-drop') return settled(result, ...dropOutcome(rule, result))
  if (rule.kind !== 'non-inferior' && rule.kind !== 'superior' && rule.bound === 'point') {
    return settled(result, ...pointOutcome(rule, result.candidate!))
  }
  const { estimate, reason } = estimated
  if (estimate === null) return settled(result, 'inconclusive', `no interval: ${reason}`)
  return intervalOutcome({ rule, result, estimate, rows: target.rows, confidence: context.confidence })
}

function settled(result: GateResult, verdict: Verdict, reason: string): GateOutcome {
  return { result: { ...result, verdict, reason }, pFail: null, overturned: null }
}

/** What can be said before the rule is applied. */
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

function undefinedReason({ metric, values }: GateEstimate): string | null {
  const owners = ['the candidate', 'the champion']
  const missing = values.flatMap((measured, model) =>
    measured.value === null ? [`${metric.name} of ${owners[model]} is undefined: ${measured.reason}`] : [],
  )
  return missing.length === 0 ? null : missing.join('; ')
}

/** As many rows as a slice must have: on a handful, different models agree by accident. */
const FEWEST_IDENTICAL = 50

/**
 * Equal predictions show no difference that a test could weigh. Scores that agree to the last digit on many rows are those of one
 * function, so nothing is worse by any margin; no rule of three is put upon them, as it would call an unchanged model inconclusive on
 * every small hold-out. On fewer rows than a slice must have they prove nothing.
 */
function outcomeOfIdentical(rule: Rule, result: GateResult, rows: number): GateOutcome {
  if (rule.kind === 'superior') {
    return settled(
      { ...result, pValue: 1 },
      'fail',
      'identical to the champion: every prediction is equal, so nothing is better',
    )
  }
  if (rule.kind === 'non-inferior' && rows < FEWEST_IDENTICAL) {
    const reason = `identical to the champion on ${rows} rows, too few to tell two models apart: at least ${FEWEST_IDENTICAL} are needed`
    return settled(result, 'inconclusive', reason)
  }
  return settled(result, 'pass', 'identical to the champion: every prediction is equal')
}
