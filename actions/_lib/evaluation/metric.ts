import type { Task } from '../contract/task.ts'

/** What a metric sees: `rows` rows, all arrays of that length. Never mutated. */
export type Sample = {
  rows: number
  /** Classes: codes 0 … classes−1 (binary: 1 is positive). Regression: values. Ranking: relevance ≥ 0. */
  truth: Int32Array | Float64Array
  /** Number of classes; 0 for regression and ranking. */
  classes: number
  /** The classes' names, for reasons; empty for regression and ranking. */
  labels: string[]
  /** One array, or one per class for multiclass. */
  scores: Float64Array[]
  /** Ranking: result list of each row, codes 0 … lists−1. */
  query: Int32Array | null
  /** Binary: positive is predicted from this probability on. */
  threshold: number
}

/** A finite value, with a warning where it needs one, or null with the reason in words. Never NaN, never 0 for undefined. */
export type MetricValue = { value: number; warning?: string } | { value: null; reason: string }

/** Weighs every row (null: each counts 1). Whole weights mean "this row, that many times": a bootstrap resample. */
export type Weigh = (weight: Float64Array | null) => MetricValue

/** One metric of contract.md with scikit-learn's definition. */
export type Metric = {
  name: string
  tasks: readonly Task[]
  higherIsBetter: boolean
  /** Sorts and buckets once, so that weighing again for a resample costs one pass over the rows. */
  prepare(sample: Sample): Weigh
  /** For metrics that are weighted means of per-row values (accuracy, log loss, Brier, MAE, MSE): those values. */
  losses?(sample: Sample): Float64Array
  /**
   * For metrics of thresholded or arg-max predictions: from the confusion matrix, row-major, rows are the truth;
   * `labels` name the classes in reasons.
   */
  fromConfusion?(matrix: Float64Array, classes: number, labels?: readonly string[]): MetricValue
}
