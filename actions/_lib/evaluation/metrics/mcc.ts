import type { Metric } from '../metric.ts'
import { confusionMetric, marginsOf } from './confusion-metric.ts'
import { metricValue, noRows, undefinedBecause } from './metric-value.ts'

/** Matthews' correlation of labels and predictions, Gorodkin's form for several classes, as sklearn.metrics.matthews_corrcoef. */
export const mcc: Metric = confusionMetric({
  name: 'mcc',
  tasks: ['binary', 'multiclass'],
  fromConfusion(matrix, classes) {
    const { truth, predicted, hits, total } = marginsOf(matrix, classes)
    if (total === 0) return noRows
    if (occurring(truth) === 1) return undefinedBecause('the labels hold only one class')
    if (occurring(predicted) === 1) return undefinedBecause('only one class is predicted')
    const agreement = sum(hits) * total - dot(truth, predicted)
    const spread =
      Math.sqrt(total ** 2 - dot(truth, truth)) * Math.sqrt(total ** 2 - dot(predicted, predicted))
    return metricValue(agreement / spread)
  },
})

function occurring(weights: Float64Array): number {
  return weights.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0)
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0)
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((total, value, i) => total + value * b[i]!, 0)
}
