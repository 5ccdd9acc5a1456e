import type { MeasuredMetric } from '../../contract/evaluation.ts'
import type { MetricEstimate } from '../estimation/estimation.ts'
import type { FileMetric } from '../metric-files/metric-files.ts'
import type { Estimate } from '../significance/estimate.ts'
import { estimateFromFile } from '../significance/standard-error.ts'

/** A metric as evaluation.json has it. */
export function measuredMetric(
  { metric, values, estimate, reason, note }: MetricEstimate,
  n: number,
): MeasuredMetric {
  const measured = values[0]!
  const said = [
    measured.value === null ? measured.reason : measured.warning,
    estimate ? null : reason,
    estimate?.hidden === undefined ? null : 'no spread: the interval is that of the rule of three',
    note,
  ]
  const reasons = [...new Set(said.filter(text => text !== null && text !== undefined))]
  return {
    name: metric.name,
    value: measured.value,
    interval: estimate && [...estimate.interval],
    method: methodOf(estimate?.test ?? 'none'),
    ...(reasons.length > 0 && { reason: reasons.join('; ') }),
    n,
    higherIsBetter: metric.higherIsBetter,
  }
}

/** One model's metric is never tested against another's. */
function methodOf(test: Estimate['test']): MeasuredMetric['method'] {
  return test === 'mcnemar' || test === 'unpaired-se' ? 'none' : test
}

/** A file's metric as evaluation.json has it: an interval only where the file gives a standard error. */
export function measuredFileMetric(metric: FileMetric, confidence: number): MeasuredMetric {
  const { name, value, reason, note, deviation, n, higherIsBetter } = metric
  const estimate = estimateFromFile(metric, confidence)
  const error = estimate && "interval from the metric file's standard error"
  const said = [reason, error, note && `the value ${note}`].filter(Boolean)
  return {
    name,
    value,
    interval: estimate && [...estimate.interval],
    method: 'none',
    ...(said.length > 0 && { reason: said.join('; ') }),
    ...(estimate && { standardError: deviation }),
    n,
    higherIsBetter,
  }
}
