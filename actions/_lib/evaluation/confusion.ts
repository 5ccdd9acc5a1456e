import type { Sample } from './metric.ts'

/** Binary: 1 from the threshold on; multiclass: the class of the greatest score, the first of equal ones. */
export function predictedClass(sample: Sample): Int32Array {
  return sample.scores.length === 1 ? thresholded(sample) : greatest(sample)
}

/** Total weight per cell, row-major: rows are the truth, columns what was predicted. Without weights each row counts 1. */
export function confusionOf(sample: Sample, weight: Float64Array | null): Float64Array {
  return countCells(confusionCells(sample), { classes: sample.classes, weight })
}

/** Each row's cell in the confusion matrix: truth × classes + predicted. */
export function confusionCells(sample: Sample): Int32Array {
  const cells = predictedClass(sample)
  for (let row = 0; row < sample.rows; row++) cells[row]! += sample.truth[row]! * sample.classes
  return cells
}

/** Total weight per cell. */
export function countCells(
  cells: Int32Array,
  { classes, weight }: { classes: number; weight: Float64Array | null },
): Float64Array {
  const matrix = new Float64Array(classes * classes)
  if (weight === null) for (let row = 0; row < cells.length; row++) matrix[cells[row]!]! += 1
  else for (let row = 0; row < cells.length; row++) matrix[cells[row]!]! += weight[row]!
  return matrix
}

function thresholded({ rows, scores, threshold }: Sample): Int32Array {
  const predicted = new Int32Array(rows)
  const positive = scores[0]!
  for (let row = 0; row < rows; row++) predicted[row] = positive[row]! >= threshold ? 1 : 0
  return predicted
}

function greatest({ rows, scores }: Sample): Int32Array {
  const predicted = new Int32Array(rows)
  for (let k = 1; k < scores.length; k++) {
    const ofClass = scores[k]!
    for (let row = 0; row < rows; row++) {
      if (ofClass[row]! > scores[predicted[row]!]![row]!) predicted[row] = k
    }
  }
  return predicted
}
