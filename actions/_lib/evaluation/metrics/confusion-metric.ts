import { confusionCells, countCells } from '../confusion.ts'
import type { Metric, MetricValue } from '../metric.ts'

type ConfusionMetric = Pick<Metric, 'name' | 'tasks' | 'losses'> & {
  fromConfusion(matrix: Float64Array, classes: number, labels?: readonly string[]): MetricValue
}

/** A metric of predicted classes: everything it needs of the rows is the confusion matrix. Higher is better. */
export function confusionMetric(metric: ConfusionMetric): Metric {
  return {
    ...metric,
    higherIsBetter: true,
    prepare(sample) {
      const cells = confusionCells(sample)
      const { classes, labels } = sample
      return weight => metric.fromConfusion(countCells(cells, { classes, weight }), classes, labels)
    },
  }
}

/** Row sums (truth), column sums (predictions) and the diagonal of a confusion matrix. */
export type Margins = { truth: Float64Array; predicted: Float64Array; hits: Float64Array; total: number }

/** Adds up a row-major confusion matrix. */
export function marginsOf(matrix: Float64Array, classes: number): Margins {
  const margins = {
    truth: new Float64Array(classes),
    predicted: new Float64Array(classes),
    hits: new Float64Array(classes),
    total: 0,
  }
  for (let cell = 0; cell < matrix.length; cell++) {
    const row = Math.floor(cell / classes)
    const column = cell % classes
    const weight = matrix[cell]!
    margins.truth[row]! += weight
    margins.predicted[column]! += weight
    if (row === column) margins.hits[row] = weight
    margins.total += weight
  }
  return margins
}
