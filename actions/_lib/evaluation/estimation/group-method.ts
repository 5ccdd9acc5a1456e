import type { Metric } from '../metric.ts'
import { aucStatistic } from '../resampling/auc.ts'
import type { Statistic } from '../resampling/bootstrap.ts'
import { ratioStatistic, sumsByCluster, weightByCluster } from '../resampling/clusters.ts'
import { confusionStatistic, countsByCluster } from '../resampling/counts.ts'
import { rowStatistic } from '../resampling/rows.ts'
import { type Estimate, estimateFromError, type PointEstimate } from '../significance/estimate.ts'
import { influenceError, meanInfluence } from '../significance/mean.ts'
import { aucDifference, lossDifference, precisionDifference } from './difference.ts'
import type { MetricMethod } from './method.ts'
import type { EstimationContext, RowGroups } from './request.ts'
import { COUNTED_CLASSES } from './row-method.ts'

/** Arithmetic on sums per group is this much cheaper than a visit to a row. */
const CHEAPER = 10

type GroupContext = EstimationContext & { groups: RowGroups }

/**
 * The method for a metric where groups of rows are resampled: on sums per group where they suffice, on rows where that is
 * affordable, else the group-robust standard error (by influence, or by leaving groups out).
 */
export function methodForGroups(metric: Metric, point: PointEstimate, context: GroupContext): MetricMethod {
  const { models, weight, groups, settings, visits } = context
  const summed = fromSums(metric, context)
  if (summed) return { kind: 'replay', over: 'groups', statistic: summed }
  const influence = influenceOf(metric, context)
  const replayed = models[0]!.rows * settings.resamples <= visits
  if (influence && (!replayed || metric.losses)) return linearised(point, influence(), context)
  if (!replayed) return { kind: 'jackknife' }
  return {
    kind: 'replay',
    over: 'groups',
    statistic: rowStatistic({ metric, models, weight, units: groups.codes }),
  }
}

function fromSums(metric: Metric, context: GroupContext): Statistic | null {
  return fromLosses(metric, context) ?? fromPairs(metric, context) ?? fromCounts(metric, context)
}

function isAffordable(cost: number, { visits }: GroupContext): boolean {
  return cost <= CHEAPER * visits
}

/** On the sums of losses by group. */
function fromLosses(metric: Metric, context: GroupContext): Statistic | null {
  const { models, weight, groups, settings } = context
  if (!metric.losses || !isAffordable(groups.size * settings.resamples, context)) return null
  const differences = lossDifference(metric, models)
  if (weight) for (let row = 0; row < differences.length; row++) differences[row]! *= weight[row]!
  return ratioStatistic(sumsByCluster(differences, groups), weightByCluster(weight, groups))
}

/** On the ordered pairs between groups, which are all that ROC AUC needs. */
function fromPairs(metric: Metric, context: GroupContext): Statistic | null {
  const { models, weight, groups, settings } = context
  const pairs = groups.size ** 2 * settings.resamples + models[0]!.rows * groups.size
  if (metric.name !== 'roc_auc' || !isAffordable(pairs, context)) return null
  return differenceOfStatistics(models.map(sample => aucStatistic({ sample, weight, clusters: groups })))
}

/** On the counts of each kind of row by group. */
function fromCounts(metric: Metric, context: GroupContext): Statistic | null {
  const { models, weight, groups, settings } = context
  if (!metric.fromConfusion || models[0]!.classes > COUNTED_CLASSES) return null
  const { cells, kinds, counts } = context.counts()
  if (!isAffordable(groups.size * counts.length * settings.resamples, context)) return null
  const totals = countsByCluster({ kinds, size: counts.length, clusters: groups, weight })
  return confusionStatistic({ metric, sample: models[0]!, cells, totals })
}

function differenceOfStatistics([first, second]: readonly Statistic[]): Statistic {
  return second ? times => first!(times) - second(times) : first!
}

function influenceOf(metric: Metric, { models, weight }: GroupContext): (() => Float64Array) | null {
  if (metric.losses) return () => meanInfluence(lossDifference(metric, models), weight)
  if (metric.name === 'roc_auc') return () => aucDifference(models, weight)
  if (metric.name === 'average_precision') return () => precisionDifference(models, weight)
  return null
}

/** The group-robust standard error with Student's t. */
function linearised(
  point: PointEstimate,
  influence: Float64Array,
  { groups, settings }: GroupContext,
): MetricMethod {
  const error = influenceError(sumsByCluster(influence, groups))
  const estimate: Estimate = estimateFromError({
    ...point,
    error,
    units: groups.size,
    freedom: groups.size - 1,
    confidence: settings.confidence,
    test: groups.kind === 'clusters' ? 'cluster-bootstrap' : 'bootstrap',
  })
  const note = `standard error robust to ${groups.kind}, from each row's influence: too many rows to resample`
  return { kind: 'estimate', estimate, note }
}
