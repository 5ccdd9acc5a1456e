import type { Metric, Sample } from '../metric.ts'
import { aucInfluence } from '../significance/auc.ts'
import { precisionInfluence } from '../significance/precision.ts'

type ModelSamples = readonly Sample[]

/** Each row's loss by one model, or the first model's minus the second's. */
export function lossDifference(metric: Metric, models: ModelSamples): Float64Array {
  return differenceOf(models.map(model => metric.losses!(model)))
}

/** Each row's influence on one model's ROC AUC, or on the difference of two. */
export function aucDifference(models: ModelSamples, weight: Float64Array | null): Float64Array {
  return differenceOf(models.map(model => aucInfluence(model, weight)))
}

/** The same for the average precision. */
export function precisionDifference(models: ModelSamples, weight: Float64Array | null): Float64Array {
  return differenceOf(models.map(model => precisionInfluence(model, weight)))
}

/** first − second, in the first's place: at ten million rows another array would cost 80 MB. */
function differenceOf(parts: Float64Array[]): Float64Array {
  const [first, second] = parts
  if (second) for (let row = 0; row < first!.length; row++) first![row]! -= second[row]!
  return first!
}
