import type { Metric } from '../metric.ts'
import { LAST, POSITIVE, type Sweep, sweepOf } from '../sweep.ts'
import { classesWhere } from './class-names.ts'
import { metricValue, noRows, undefinedBecause } from './metric-value.ts'

/** Area under the ROC curve: the chance that a positive row scores above a negative one, ties counting half. */
export const rocAuc: Metric = {
  name: 'roc_auc',
  tasks: ['binary'],
  higherIsBetter: true,
  prepare(sample) {
    const sweep = sweepOf({ scores: sample.scores[0]!, truth: sample.truth, positive: 1 })
    return weight => {
      const { area, positives, negatives } = areaUnder(sweep, weight)
      if (positives + negatives === 0) return noRows
      if (positives === 0) return undefinedBecause('no positive row')
      if (negatives === 0) return undefinedBecause('no negative row')
      return metricValue(area)
    }
  },
}

/** Unweighted mean of each class's AUC against the rest, as sklearn.metrics.roc_auc_score(multi_class="ovr"). */
export const rocAucOvrMacro: Metric = {
  name: 'roc_auc_ovr_macro',
  tasks: ['multiclass'],
  higherIsBetter: true,
  prepare(sample) {
    const sweeps = sample.scores.map((scores, k) => sweepOf({ scores, truth: sample.truth, positive: k }))
    return weight => {
      const areas = sweeps.map(sweep => areaUnder(sweep, weight))
      if (areas.length === 0 || areas[0]!.positives + areas[0]!.negatives === 0) return noRows
      const { classes, labels } = sample
      const absent = classesWhere(classes, labels, k => areas[k]!.positives === 0)
      if (absent) return undefinedBecause(`no row of class ${absent}`)
      const only = classesWhere(classes, labels, k => areas[k]!.negatives === 0)
      if (only) return undefinedBecause(`every row is of class ${only}`)
      return metricValue(areas.reduce((sum, { area }) => sum + area, 0) / areas.length)
    }
  },
}

/** Area and total weights; the area is NaN if one of the totals is 0. */
function areaUnder(
  { order, flags }: Sweep,
  weight: Float64Array | null,
): { area: number; positives: number; negatives: number } {
  let [pairs, positives, negatives, tiedPositives, tiedNegatives] = [0, 0, 0, 0, 0]
  for (let i = 0; i < order.length; i++) {
    const flag = flags[i]!
    const w = weight === null ? 1 : weight[order[i]!]!
    if (flag & POSITIVE) tiedPositives += w
    else tiedNegatives += w
    if (!(flag & LAST)) continue
    pairs += tiedPositives * (negatives + tiedNegatives / 2)
    positives += tiedPositives
    negatives += tiedNegatives
    tiedPositives = 0
    tiedNegatives = 0
  }
  return { area: pairs / (positives * negatives), positives, negatives }
}
