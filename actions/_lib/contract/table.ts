import type { RowTask } from './task.ts'

/** Dictionary-encoded text: row i holds `labels[codes[i]]`; code −1 is null. */
export type Codes = { codes: Int32Array; labels: string[] }

/** One typed column. Numbers hold NaN where the file is null; booleans, dates and text are dictionary-encoded. */
export type Column =
  | { name: string; kind: 'number'; values: Float64Array; nulls: number }
  | ({ name: string; kind: 'text'; nulls: number } & Codes)

/** Columns of equal length. */
export type Table = { rows: number; columns: Column[] }

/** What is true of each row: a class (codes into labels, never −1) or a number (regression, relevance in ranking). */
export type Truth = ({ kind: 'classes' } & Codes) | { kind: 'values'; values: Float64Array }

/**
 * What one model says of each row: one array (binary: P(positive); regression: the prediction; ranking: the score)
 * or, for multiclass, one array per class in the order of the truth's labels.
 */
export type Scores = Float64Array[]

/** An evaluation set joined with the predictions of one or two models, sorted by id; every array has `rows` entries. */
export type JoinedRows = {
  task: RowTask
  rows: number
  /** sha-256 over ids and labels sorted by id: two evaluations compare only if theirs are equal. */
  digest: string
  /** Binary: labels are [negative, positive] and codes 0 and 1. */
  truth: Truth
  candidate: Scores
  champion: Scores | null
  weight: Float64Array | null
  cluster: Codes | null
  /** Ranking only: which rows belong to one result list. */
  query: Codes | null
  slices: SliceCodes[]
}

/** One declared slicing of the rows, e.g. column `origin`, `distance` in bins, or the pair `origin × weekday`. */
export type SliceCodes = { column: string } & Codes
