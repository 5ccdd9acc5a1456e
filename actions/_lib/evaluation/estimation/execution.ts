import { unshowable } from '../../contract/bounds.ts'
import type { Metric } from '../metric.ts'
import { bootstrap, definedOf, drawUnits } from '../resampling/bootstrap.ts'
import { drawCounts } from '../resampling/counts.ts'
import { randomOf } from '../resampling/random.ts'
import {
  type ConfidenceInterval,
  type Estimate,
  estimateFromReplicates,
  type PointEstimate,
} from '../significance/estimate.ts'
import { estimateWithoutSpread } from '../significance/rule-of-three.ts'
import { leaveGroupsOut, subsetReplicates } from './approximation.ts'
import type { MethodOf, MethodResult, MetricMethod, MetricWithMethod } from './method.ts'
import { type EstimationContext, testOf } from './request.ts'
import { rangeOf, unitsBehind } from './units.ts'

type Replay = MethodOf<'replay'>

/** A method's result; without an estimate the reason why. */
export type MethodEstimate = { estimate: Estimate | null; reason: string | null; note: string | null }

/** Carries out all methods; those that resample the same units see the same resamples. */
export function carryOut(planned: readonly MetricWithMethod[], context: EstimationContext): MethodEstimate[] {
  const replayed = replay(
    planned.flatMap(({ method }) => (method.kind === 'replay' ? [method] : [])),
    context,
  )
  return planned.map(({ metric, point, method }) =>
    spreadless(
      { metric, point },
      conclude(
        point,
        method.kind === 'replay' ? replayed.get(method)! : settle({ metric, point, method }, context),
        context,
      ),
      context,
    ),
  )
}

/** An estimate without any spread gets its interval from the number of units. */
function spreadless(
  { metric, point }: Pick<MetricWithMethod, 'metric' | 'point'>,
  conclusion: MethodEstimate,
  context: EstimationContext,
): MethodEstimate {
  const { estimate } = conclusion
  if (estimate === null) return conclusion
  if (![estimate.error, ...estimate.interval].every(each => unshowable(each / 1000) === null))
    return { estimate: null, reason: 'the sums of its sampling error overflow', note: null }
  if (estimate.error > 0) return conclusion
  const floor = estimateWithoutSpread({
    value: point.value,
    range: rangeOf(metric, point, context.models.length),
    units: unitsBehind(metric, context),
    confidence: context.settings.confidence,
    test: estimate.test,
  })
  // McNemar's exact p counts the rows already.
  const pValue = estimate.test === 'mcnemar' ? estimate.pValue : floor.pValue
  return { ...conclusion, estimate: { ...floor, pValue } }
}

function replay(methods: readonly Replay[], context: EstimationContext): Map<Replay, MethodResult> {
  const outcomes = new Map<Replay, MethodResult>()
  for (const over of ['rows', 'groups', 'kinds'] as const) {
    const mine = methods.filter(method => method.over === over)
    if (mine.length === 0) continue
    const replicates = bootstrap({
      units: unitsOf(over, context),
      resamples: context.settings.resamples,
      random: randomOf(`${context.seed}/${over}`),
      draw: over === 'kinds' ? drawCounts(context.counts().counts) : drawUnits,
      statistics: mine.map(method => method.statistic),
      progress: share => context.progress(`resampling ${over}`, share),
    })
    const independent = unitsOf(over === 'groups' ? over : 'rows', context)
    for (const [index, method] of mine.entries()) {
      outcomes.set(method, { replicates: replicates[index]!, units: independent })
    }
  }
  return outcomes
}

function unitsOf(over: Replay['over'], context: EstimationContext): number {
  switch (over) {
    case 'rows':
      return context.models[0]!.rows
    case 'groups':
      return context.groups!.size
    case 'kinds':
      return context.counts().counts.length
  }
}

function settle(
  { metric, point, method }: MetricWithMethod<Exclude<MetricMethod, Replay>>,
  context: EstimationContext,
): MethodResult {
  switch (method.kind) {
    case 'none':
      return { reason: method.reason }
    case 'estimate':
      return {
        estimate: context.models.length === 1 ? clamped(method.estimate, metric) : method.estimate,
        note: method.note,
      }
    case 'subset':
      return subsetReplicates({ metric, point, method }, context)
    case 'jackknife':
      return leaveGroupsOut({ metric, point, method }, context)
  }
}

/** Closed forms ignore the range of a metric: losses are never below 0, accuracy, AUC and average precision lie between 0 and 1. */
function clamped(estimate: Estimate, { higherIsBetter }: Metric): Estimate {
  const [low, high] = estimate.interval
  const interval: ConfidenceInterval = [Math.max(0, low), higherIsBetter ? Math.min(1, high) : high]
  return { ...estimate, interval }
}

function conclude(point: PointEstimate, outcome: MethodResult, context: EstimationContext): MethodEstimate {
  if ('reason' in outcome) return { estimate: null, reason: outcome.reason, note: null }
  const note = outcome.note ?? null
  if ('estimate' in outcome) return { estimate: outcome.estimate, reason: null, note }
  const replicates = definedOf(outcome.replicates)
  if (replicates === null) {
    return { estimate: null, reason: 'undefined in more than a tenth of the resamples', note }
  }
  const { units } = outcome
  const { confidence } = context.settings
  const estimate = estimateFromReplicates({ ...point, replicates, units, confidence, test: testOf(context) })
  return { estimate, reason: null, note }
}
