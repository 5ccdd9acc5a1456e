import assert from 'node:assert/strict'
import type { RowTask } from '../../../actions/_lib/contract/task.ts'
import type { MetricValue, Sample } from '../../../actions/_lib/evaluation/metric.ts'
import { metricNamed } from './metric-named.ts'

/** A sample as tests write it down: plain arrays, one of scores per class for multiclass. */
export type PlainSample = {
  task: RowTask
  truth: number[]
  scores: number[][]
  classes?: number
  labels?: string[]
  query?: number[] | null
  threshold?: number
  weight?: number[] | null
}

/** Typed arrays of plain ones. */
export function sampleFrom({
  task,
  truth,
  scores,
  classes = 0,
  labels,
  query,
  threshold = 0.5,
}: PlainSample): Sample {
  const classified = task === 'binary' || task === 'multiclass'
  return {
    rows: truth.length,
    truth: classified ? Int32Array.from(truth) : Float64Array.from(truth),
    classes,
    labels: labels ?? Array.from({ length: classes }, (_, code) => `c${code}`),
    scores: scores.map(ofClass => Float64Array.from(ofClass)),
    query: query ? Int32Array.from(query) : null,
    threshold,
  }
}

/** Measures one metric of a plain sample. */
export function measure(name: string, given: PlainSample): MetricValue {
  const metric = metricNamed(name)
  assert.ok(metric, `${name} is not registered`)
  return metric.prepare(sampleFrom(given))(given.weight ? Float64Array.from(given.weight) : null)
}

/** Equal within a share of 1e-9, or 1e-15 around 0. */
export function assertClose(actual: number | null, expected: number, message?: string): void {
  const close = actual !== null && Math.abs(actual - expected) <= Math.max(1e-9 * Math.abs(expected), 1e-15)
  assert.ok(close, `${message ?? 'values differ'}: ${actual}, expected ${expected}`)
}
