import type { JoinedRows, Scores } from '../contract/table.ts'
import type { Sample } from './metric.ts'

/** What the metrics see of one model: its scores beside the joined rows' truth; the arrays are shared, not copied. */
export function sampleOf(rows: JoinedRows, scores: Scores, threshold: number): Sample {
  const { truth } = rows
  return {
    rows: rows.rows,
    truth: truth.kind === 'classes' ? truth.codes : truth.values,
    classes: truth.kind === 'classes' ? truth.labels.length : 0,
    labels: truth.kind === 'classes' ? truth.labels : [],
    scores,
    query: rows.query?.codes ?? null,
    threshold,
  }
}

/** The rows at `indices`, in that order; classes and lists keep their codes, so results of subsamples can be put together. */
export function subsample(sample: Sample, indices: Int32Array): Sample {
  const { truth, query } = sample
  return {
    ...sample,
    rows: indices.length,
    truth: truth instanceof Int32Array ? integersAt(truth, indices) : numbersAt(truth, indices),
    scores: sample.scores.map(scores => numbersAt(scores, indices)),
    query: query && integersAt(query, indices),
  }
}

function integersAt(values: Int32Array, indices: Int32Array): Int32Array {
  const picked = new Int32Array(indices.length)
  for (let i = 0; i < indices.length; i++) picked[i] = values[indices[i]!]!
  return picked
}

function numbersAt(values: Float64Array, indices: Int32Array): Float64Array {
  const picked = new Float64Array(indices.length)
  for (let i = 0; i < indices.length; i++) picked[i] = values[indices[i]!]!
  return picked
}
