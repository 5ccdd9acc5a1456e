import { bootstrap, drawUnits } from '../resampling/bootstrap.ts'
import { jackknife } from '../resampling/jackknife.ts'
import { randomOf } from '../resampling/random.ts'
import { rowStatistic } from '../resampling/rows.ts'
import { weightAt } from '../resampling/selection.ts'
import { subsample } from '../sample.ts'
import { estimateFromError } from '../significance/estimate.ts'
import type { MethodOf, MethodResult, MetricWithMethod } from './method.ts'
import { type EstimationContext, testOf } from './request.ts'

/** Resamples of some of the rows, their spread shrunk to that of all: √(m/n) (Politis, Romano & Wolf, Subsampling, 1999, §2). */
export function subsetReplicates(
  { metric, point, method: { indices } }: MetricWithMethod<MethodOf<'subset'>>,
  context: EstimationContext,
): MethodResult {
  const models = context.models.map(model => subsample(model, indices))
  const weight = weightAt(context.weight, indices)
  const statistic = rowStatistic({ metric, models, weight, units: null })
  const centre = statistic(new Float64Array(indices.length).fill(1))
  const rows = context.models[0]!.rows
  const shrink = Math.sqrt(indices.length / rows)
  const [replicates] = bootstrap({
    units: indices.length,
    resamples: context.settings.resamples,
    random: randomOf(`${context.seed}/subset`),
    draw: drawUnits,
    statistics: [statistic],
    progress: share => context.progress(`resampling for ${metric.name}`, share),
  })
  return {
    replicates: replicates!.map(replicate => point.value + (replicate - centre) * shrink),
    units: rows,
    note: `resampled ${indices.length} of ${rows} rows, their spread scaled to all`,
  }
}

/** The standard error by leaving out groups of clusters or lists, with Student's t. */
export function leaveGroupsOut(
  { metric, point }: MetricWithMethod<MethodOf<'jackknife'>>,
  context: EstimationContext,
): MethodResult {
  const { models, weight } = context
  const { size, kind, codes } = context.groups!
  const { error, groups } = jackknife({
    units: size,
    statistic: rowStatistic({ metric, models, weight, units: codes }),
    random: randomOf(`${context.seed}/jackknife`),
    progress: share => context.progress(`leaving out ${kind} for ${metric.name}`, share),
  })
  if (!Number.isFinite(error)) return { reason: `undefined where some ${kind} are left out` }
  const estimate = estimateFromError({
    ...point,
    error,
    units: size,
    freedom: groups - 1,
    confidence: context.settings.confidence,
    test: testOf(context),
  })
  return {
    estimate,
    note: `standard error by leaving out ${groups} groups of ${kind}: too many rows to resample`,
  }
}
