import type { Metric } from '../metric.ts'
import { confusionMetric, marginsOf } from './confusion-metric.ts'
import { metricValue, noRows, undefinedBecause } from './metric-value.ts'

/** Cohen's kappa: 1 − observed disagreement ÷ disagreement by chance, as sklearn.metrics.cohen_kappa_score. */
export const kappa: Metric = confusionMetric({
  name: 'kappa',
  tasks: ['binary', 'multiclass'],
  fromConfusion(matrix, classes) {
    const { truth, predicted, total } = marginsOf(matrix, classes)
    if (total === 0) return noRows
    let [observed, expected] = [0, 0]
    for (let cell = 0; cell < matrix.length; cell++) {
      const row = Math.floor(cell / classes)
      const column = cell % classes
      if (row === column) continue
      observed += matrix[cell]!
      expected += truth[row]! * (predicted[column]! / total)
    }
    if (expected === 0) return undefinedBecause('labels and predictions hold only one class, the same')
    return metricValue(1 - observed / expected)
  },
})
