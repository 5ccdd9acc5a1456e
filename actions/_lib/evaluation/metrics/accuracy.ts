import { predictedClass } from '../confusion.ts'
import type { Metric } from '../metric.ts'
import { measured, noRows } from './measured.ts'
import { marginsOf, thresholdedMetric } from './thresholded.ts'

/** Share of rows whose predicted class is the true one, as sklearn.metrics.accuracy_score. */
export const accuracy: Metric = thresholdedMetric({
  name: 'accuracy',
  tasks: ['binary', 'multiclass'],
  fromConfusion(matrix, classes) {
    const { hits, total } = marginsOf(matrix, classes)
    if (total === 0) return noRows
    return measured(hits.reduce((sum, hit) => sum + hit, 0) / total)
  },
  losses(sample) {
    const predicted = predictedClass(sample)
    const hits = new Float64Array(sample.rows)
    for (let row = 0; row < sample.rows; row++) hits[row] = predicted[row] === sample.truth[row] ? 1 : 0
    return hits
  },
})
