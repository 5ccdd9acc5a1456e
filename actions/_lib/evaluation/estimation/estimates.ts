import type { Metric } from '../metric.ts'
import type { Estimate } from '../significance/estimate.ts'
import { estimateMetrics, type MetricEstimate, measureMetrics } from './estimation.ts'
import type { EstimationRequest } from './request.ts'
import { candidateAlone } from './sample-set.ts'

/** Metrics by name: of the candidate alone where an absolute gate needs it, and candidate − champion where there is one. */
export type Estimates = { alone: Map<string, MetricEstimate>; difference: Map<string, MetricEstimate> | null }

type MetricsToEstimate = {
  metrics: readonly Metric[]
  /** Metrics whose value by itself needs an interval, for absolute gates. */
  absolute: readonly string[]
  /** The second model is the champion; without one only values are measured. */
  request: EstimationRequest
  /** Every prediction of the candidate equals the champion's. */
  identical: boolean
}

/** Estimates everything that a comparison needs of some rows. */
export function estimatesOf({ metrics, absolute, request, identical }: MetricsToEstimate): Estimates {
  const candidate = { ...request, ...candidateAlone(request), seed: `${request.seed}/candidate` }
  const tested = metrics.filter(({ name }) => absolute.includes(name))
  const alone = byName(estimateMetrics(tested, candidate))
  if (request.models.length === 1) {
    const rest = metrics.filter(({ name }) => !alone.has(name))
    return { alone: byName([...alone.values(), ...measureMetrics(rest, candidate)]), difference: null }
  }
  const estimated = identical
    ? measureMetrics(metrics, candidate).map(withoutDifference)
    : estimateMetrics(metrics, request)
  return { alone, difference: byName(estimated) }
}

function byName(estimated: readonly MetricEstimate[]): Map<string, MetricEstimate> {
  return new Map(estimated.map(one => [one.metric.name, one]))
}

/** Identical models: both have the candidate's value, and the difference is exactly 0. */
function withoutDifference(measured: MetricEstimate): MetricEstimate {
  const value = measured.values[0]!
  const none: Estimate = {
    value: 0,
    interval: [0, 0],
    error: 0,
    units: 0,
    test: 'none',
    pValue: 1,
    pAbove: bound => (bound < 0 ? 0 : 1),
    pBelow: bound => (bound > 0 ? 0 : 1),
  }
  return {
    ...measured,
    values: [value, value],
    estimate: value.value === null ? null : none,
    reason: value.value === null ? value.reason : null,
  }
}
