import type { Metric } from '../metric.ts'
import { bootstrap, definedOf, drawUnits } from '../resampling/bootstrap.ts'
import { drawCounts } from '../resampling/counts.ts'
import { jackknife } from '../resampling/jackknife.ts'
import { randomOf } from '../resampling/random.ts'
import { rowStatistic } from '../resampling/rows.ts'
import { subsample } from '../sample.ts'
import {
  type Estimate,
  estimateFromError,
  estimateFromReplicates,
  type Interval,
  type Point,
  type Test,
} from '../significance/estimate.ts'
import type { Plan } from './plan.ts'
import type { Workbench } from './question.ts'

type Of<Kind extends Plan['kind']> = Extract<Plan, { kind: Kind }>
type Replay = Of<'replay'>

/** A metric, its point (of one model, or first − second) and the plan for its sampling error. */
type Planned<P = Plan> = { metric: Metric; point: Point; plan: P }

/** A plan's result; without an estimate the reason why. */
export type Conclusion = { estimate: Estimate | null; reason: string | null; note: string | null }

/** Replicates of a statistic, or a plan's final word. */
type Outcome =
  | { replicates: Float64Array; units: number; note?: string }
  | { estimate: Estimate; note?: string }
  | { reason: string }

/** Carries out all plans; those that resample the same units see the same resamples. */
export function concludePlans(planned: readonly Planned[], bench: Workbench): Conclusion[] {
  const replayed = replay(
    planned.flatMap(({ plan }) => (plan.kind === 'replay' ? [plan] : [])),
    bench,
  )
  return planned.map(({ metric, point, plan }) =>
    conclude(
      point,
      plan.kind === 'replay' ? replayed.get(plan)! : settle({ metric, point, plan }, bench),
      bench,
    ),
  )
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

/** Resamples of some of the rows, their spread shrunk to that of all: √(m/n) (Politis, Romano & Wolf, Subsampling, 1999, §2). */
function subsetReplicates(
  { metric, point, plan: { indices } }: Planned<Of<'subset'>>,
  bench: Workbench,
): Outcome {
  const models = bench.models.map(model => subsample(model, indices))
  const weight = bench.weight && Float64Array.from(indices, row => bench.weight![row]!)
  const statistic = rowStatistic({ metric, models, weight, units: null })
  const centre = statistic(new Float64Array(indices.length).fill(1))
  const rows = bench.models[0]!.rows
  const shrink = Math.sqrt(indices.length / rows)
  const [replicates] = bootstrap({
    units: indices.length,
    resamples: bench.settings.resamples,
    random: randomOf(`${bench.seed}/subset`),
    draw: drawUnits,
    statistics: [statistic],
    progress: share => bench.progress(`resampling for ${metric.name}`, share),
  })
  return {
    replicates: replicates!.map(replicate => point.value + (replicate - centre) * shrink),
    units: rows,
    note: `resampled ${indices.length} of ${rows} rows, their spread scaled to all`,
  }
}

function leaveGroupsOut({ metric, point }: Planned<Of<'jackknife'>>, bench: Workbench): Outcome {
  const { models, weight } = bench
  const { size, kind, codes } = bench.groups!
  const { error, groups } = jackknife({
    units: size,
    statistic: rowStatistic({ metric, models, weight, units: codes }),
    random: randomOf(`${bench.seed}/jackknife`),
    progress: share => bench.progress(`leaving out ${kind} for ${metric.name}`, share),
  })
  if (!Number.isFinite(error)) return { reason: `undefined where some ${kind} are left out` }
  const estimate = estimateFromError({
    ...point,
    error,
    units: size,
    freedom: groups - 1,
    confidence: bench.settings.confidence,
    test: testOf(bench),
  })
  return {
    estimate,
    note: `standard error by leaving out ${groups} groups of ${kind}: too many rows to resample`,
  }
}

function testOf({ groups }: Workbench): Test {
  return groups?.kind === 'clusters' ? 'cluster-bootstrap' : 'bootstrap'
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
