import { unshowable } from '../../contract/bounds.ts'
import type { Metric } from '../metric.ts'
import { bootstrap, definedOf, drawUnits } from '../resampling/bootstrap.ts'
import { drawCounts } from '../resampling/counts.ts'
import { randomOf } from '../resampling/random.ts'
import { type Estimate, estimateFromReplicates, type Interval, type Point } from '../significance/estimate.ts'
import { estimateWithoutSpread } from '../significance/no-spread.ts'
import { leaveGroupsOut, subsetReplicates } from './approximation.ts'
import type { Outcome, Plan, Planned, PlanOf } from './plan.ts'
import { testOf, type Workbench } from './question.ts'
import { rangeOf, unitsBehind } from './units.ts'

type Replay = PlanOf<'replay'>

/** A plan's result; without an estimate the reason why. */
export type Conclusion = { estimate: Estimate | null; reason: string | null; note: string | null }

/** Carries out all plans; those that resample the same units see the same resamples. */
export function concludePlans(planned: readonly Planned[], bench: Workbench): Conclusion[] {
  const replayed = replay(
    planned.flatMap(({ plan }) => (plan.kind === 'replay' ? [plan] : [])),
    bench,
  )
  return planned.map(({ metric, point, plan }) =>
    spreadless(
      { metric, point },
      conclude(
        point,
        plan.kind === 'replay' ? replayed.get(plan)! : settle({ metric, point, plan }, bench),
        bench,
      ),
      bench,
    ),
  )
}

/** An estimate of which every unit said the same is judged by how many units there were. */
function spreadless(
  { metric, point }: Pick<Planned, 'metric' | 'point'>,
  conclusion: Conclusion,
  bench: Workbench,
): Conclusion {
  const { estimate } = conclusion
  if (estimate === null) return conclusion
  if (![estimate.error, ...estimate.interval].every(each => unshowable(each / 1000) === null))
    return { estimate: null, reason: 'the sums of its sampling error overflow', note: null }
  if (estimate.error > 0) return conclusion
  const floor = estimateWithoutSpread({
    value: point.value,
    range: rangeOf(metric, point, bench.models.length),
    units: unitsBehind(metric, bench),
    confidence: bench.settings.confidence,
    test: estimate.test,
  })
  // McNemar's exact p counts the rows already.
  const pValue = estimate.test === 'mcnemar' ? estimate.pValue : floor.pValue
  return { ...conclusion, estimate: { ...floor, pValue } }
}

function replay(plans: readonly Replay[], bench: Workbench): Map<Replay, Outcome> {
  const outcomes = new Map<Replay, Outcome>()
  for (const over of ['rows', 'groups', 'kinds'] as const) {
    const mine = plans.filter(plan => plan.over === over)
    if (mine.length === 0) continue
    const replicates = bootstrap({
      units: unitsOf(over, bench),
      resamples: bench.settings.resamples,
      random: randomOf(`${bench.seed}/${over}`),
      draw: over === 'kinds' ? drawCounts(bench.counts().counts) : drawUnits,
      statistics: mine.map(plan => plan.statistic),
      progress: share => bench.progress(`resampling ${over}`, share),
    })
    const independent = unitsOf(over === 'groups' ? over : 'rows', bench)
    for (const [index, plan] of mine.entries()) {
      outcomes.set(plan, { replicates: replicates[index]!, units: independent })
    }
  }
  return outcomes
}

function unitsOf(over: Replay['over'], bench: Workbench): number {
  switch (over) {
    case 'rows':
      return bench.models[0]!.rows
    case 'groups':
      return bench.groups!.size
    case 'kinds':
      return bench.counts().counts.length
  }
}

function settle({ metric, point, plan }: Planned<Exclude<Plan, Replay>>, bench: Workbench): Outcome {
  switch (plan.kind) {
    case 'none':
      return { reason: plan.reason }
    case 'estimate':
      return {
        estimate: bench.models.length === 1 ? clamped(plan.estimate, metric) : plan.estimate,
        note: plan.note,
      }
    case 'subset':
      return subsetReplicates({ metric, point, plan }, bench)
    case 'jackknife':
      return leaveGroupsOut({ metric, point, plan }, bench)
  }
}

/** Closed forms know no borders: losses are never below 0, accuracy, AUC and average precision lie between 0 and 1. */
function clamped(estimate: Estimate, { higherIsBetter }: Metric): Estimate {
  const [low, high] = estimate.interval
  const interval: Interval = [Math.max(0, low), higherIsBetter ? Math.min(1, high) : high]
  return { ...estimate, interval }
}

function conclude(point: Point, outcome: Outcome, bench: Workbench): Conclusion {
  if ('reason' in outcome) return { estimate: null, reason: outcome.reason, note: null }
  const note = outcome.note ?? null
  if ('estimate' in outcome) return { estimate: outcome.estimate, reason: null, note }
  const replicates = definedOf(outcome.replicates)
  if (replicates === null) {
    return { estimate: null, reason: 'undefined in more than a tenth of the resamples', note }
  }
  const { units } = outcome
  const { confidence } = bench.settings
  const estimate = estimateFromReplicates({ ...point, replicates, units, confidence, test: testOf(bench) })
  return { estimate, reason: null, note }
}
