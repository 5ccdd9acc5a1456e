import type { Metric } from '../metric.ts'
import { confusionStatistic } from '../resampling/counts.ts'
import { pickRows, randomOf } from '../resampling/random.ts'
import { rowStatistic } from '../resampling/rows.ts'
import { delongError } from '../significance/auc.ts'
import { type Estimate, estimateFromError, type PointEstimate } from '../significance/estimate.ts'
import { mcnemar } from '../significance/mcnemar.ts'
import { influenceError, meanInfluence } from '../significance/mean.ts'
import { aucDifference, lossDifference } from './difference.ts'
import type { MetricMethod } from './method.ts'
import type { EstimationContext } from './request.ts'

/** More classes than this have too many kinds of rows to count. */
export const COUNTED_CLASSES = 100

/** The method for a metric where every row is independent: a closed form where there is one, else resamples. */
export function methodForRows(
  metric: Metric,
  point: PointEstimate,
  context: EstimationContext,
): MetricMethod {
  const { models, weight, settings, visits } = context
  const rows = models[0]!.rows
  if (metric.losses) return { kind: 'estimate', estimate: ofMean(metric, point, context) }
  if (metric.name === 'roc_auc') return { kind: 'estimate', estimate: ofAuc(point, context) }
  if (metric.fromConfusion && weight === null && models[0]!.classes <= COUNTED_CLASSES) {
    const { cells } = context.counts()
    const statistic = confusionStatistic({ metric, sample: models[0]!, cells, totals: null })
    return { kind: 'replay', over: 'kinds', statistic }
  }
  if (rows * settings.resamples <= visits) {
    return { kind: 'replay', over: 'rows', statistic: rowStatistic({ metric, models, weight, units: null }) }
  }
  const take = Math.max(1000, Math.floor(visits / 2 / settings.resamples))
  return { kind: 'subset', indices: pickRows(randomOf(`${context.seed}/subset`), { rows, take }) }
}

/** Standard error of the paired losses, with Student's t; the p of unweighted accuracy is McNemar's. */
function ofMean(
  metric: Metric,
  point: PointEstimate,
  { models, weight, settings }: EstimationContext,
): Estimate {
  const differences = lossDifference(metric, models)
  const error = influenceError(meanInfluence(differences, weight))
  const units = differences.length
  const common = { ...point, error, units, freedom: units - 1, confidence: settings.confidence }
  if (metric.name !== 'accuracy' || models.length === 1 || weight !== null) {
    return estimateFromError({ ...common, test: 'paired-se' })
  }
  const pValue = mcnemar(discordance(differences)).exact
  return estimateFromError({ ...common, test: 'mcnemar', pValue })
}

function ofAuc(point: PointEstimate, { models, weight, settings }: EstimationContext): Estimate {
  const error = delongError(aucDifference(models, weight), models[0]!)
  return estimateFromError({
    ...point,
    error,
    units: models[0]!.rows,
    confidence: settings.confidence,
    test: 'delong',
  })
}

/** Rows that only the candidate (fixed) or only the champion (broken) has right. */
export function discordance(differences: Float64Array): { fixed: number; broken: number } {
  let [fixed, broken] = [0, 0]
  for (let row = 0; row < differences.length; row++) {
    if (differences[row]! > 0) fixed++
    else if (differences[row]! < 0) broken++
  }
  return { fixed, broken }
}
