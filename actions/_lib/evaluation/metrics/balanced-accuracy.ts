import type { Metric } from '../metric.ts'
import { classesWhere } from './class-names.ts'
import { confusionMetric, marginsOf } from './confusion-metric.ts'
import { metricValue, noRows } from './metric-value.ts'

/** Mean recall of the classes that occur in the labels, as sklearn.metrics.balanced_accuracy_score. */
export const balancedAccuracy: Metric = confusionMetric({
  name: 'balanced_accuracy',
  tasks: ['binary', 'multiclass'],
  fromConfusion(matrix, classes, labels) {
    const { truth, hits, total } = marginsOf(matrix, classes)
    if (total === 0) return noRows
    let [sum, present] = [0, 0]
    for (let code = 0; code < classes; code++) {
      if (truth[code] === 0) continue
      sum += hits[code]! / truth[code]!
      present++
    }
    const absent = classesWhere(classes, labels, code => truth[code] === 0)
    return metricValue(sum / present, absent && `left out, with no row in the labels: class ${absent}`)
  },
})
