import { bootstrap, drawUnits } from '../resampling/bootstrap.ts'
import { jackknife } from '../resampling/jackknife.ts'
import { randomOf } from '../resampling/random.ts'
import { rowStatistic } from '../resampling/rows.ts'
import { weightAt } from '../resampling/selection.ts'
import { subsample } from '../sample.ts'
import { estimateFromError } from '../significance/estimate.ts'
import type { Outcome, Planned, PlanOf } from './plan.ts'
import { testOf, type Workbench } from './question.ts'

/** Resamples of some of the rows, their spread shrunk to that of all: √(m/n) (Politis, Romano & Wolf, Subsampling, 1999, §2). */
export function subsetReplicates(
  { metric, point, plan: { indices } }: Planned<PlanOf<'subset'>>,
  bench: Workbench,
): Outcome {
  const models = bench.models.map(model => subsample(model, indices))
  const weight = weightAt(bench.weight, indices)
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

/** The standard error by leaving out groups of clusters or lists, with Student's t. */
export function leaveGroupsOut({ metric, point }: Planned<PlanOf<'jackknife'>>, bench: Workbench): Outcome {
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
