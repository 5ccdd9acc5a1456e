import { predictedClass } from '../confusion.ts'
import type { Metric } from '../metric.ts'
import { confusionMetric, marginsOf } from './confusion-metric.ts'
import { metricValue, noRows } from './metric-value.ts'

/** Share of rows whose predicted class is the true one, as sklearn.metrics.accuracy_score. */
export const accuracy: Metric = confusionMetric({
  name: 'accuracy',
  tasks: ['binary', 'multiclass'],
  fromConfusion(matrix, classes) {
    const { hits, total } = marginsOf(matrix, classes)
    if (total === 0) return noRows
    return metricValue(hits.reduce((sum, hit) => sum + hit, 0) / total)
  },
  losses(sample) {
    const predicted = predictedClass(sample)
    const hits = new Float64Array(sample.rows)
    for (let row = 0; row < sample.rows; row++) hits[row] = predicted[row] === sample.truth[row] ? 1 : 0
    return hits
  },
})
