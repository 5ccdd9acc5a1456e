import { unshowable } from '../../contract/bounds.ts'
import type { Metric, MetricValue } from '../metric.ts'
import type { Estimate, PointEstimate } from '../significance/estimate.ts'
import { carryOut } from './execution.ts'
import { methodForGroups } from './group-method.ts'
import type { MetricMethod } from './method.ts'
import {
  type EstimationContext,
  type EstimationRequest,
  estimationContext,
  type SampleSet,
} from './request.ts'
import { methodForRows } from './row-method.ts'
import { FEWEST_UNITS, unitsBehind } from './units.ts'

/** What is known of one metric: each model's value, and the sampling error of the one value or of first − second. */
export type MetricEstimate = {
  metric: Metric
  /** In the order of the request's models. */
  values: MetricValue[]
  /** Null where a value is undefined or has no interval; `reason` says why. */
  estimate: Estimate | null
  reason: string | null
  /** How the estimate was made, if not in the usual way. */
  note: string | null
}

/** Estimates every metric; metrics that need resamples share them. */
export function estimateMetrics(metrics: readonly Metric[], request: EstimationRequest): MetricEstimate[] {
  const context = estimationContext(request)
  const estimates = metrics.map((metric, index) => {
    request.progress('measuring', index / metrics.length)
    const values = context.models.map((_, model) => measure(metric, model, context))
    const point = pointOf(values)
    return { metric, values, point, method: methodOf(metric, values, context) }
  })
  const conclusions = carryOut(estimates, context)
  return estimates.map(({ metric, values }, index) => ({ metric, values, ...conclusions[index]! }))
}

/** The values alone, without their sampling errors. */
export function measureMetrics(metrics: readonly Metric[], request: SampleSet): MetricEstimate[] {
  const context = estimationContext(request)
  return metrics.map(metric => {
    const values = context.models.map((_, model) => measure(metric, model, context))
    return { metric, values, estimate: null, reason: null, note: null }
  })
}

function measure(
  metric: Metric,
  model: number,
  context: Pick<EstimationContext, 'models' | 'weight' | 'confusions'>,
): MetricValue {
  const sample = context.models[model]!
  if (metric.fromConfusion)
    return metric.fromConfusion(context.confusions()[model]!, sample.classes, sample.labels)
  return showable(metric.prepare(sample)(context.weight))
}

/** What is too large for documents and pictures is undefined, with the reason. */
export function showable(measured: MetricValue): MetricValue {
  const reason = measured.value === null ? null : unshowable(measured.value)
  return reason === null ? measured : { value: null, reason }
}

function methodOf(metric: Metric, values: readonly MetricValue[], context: EstimationContext): MetricMethod {
  const undefinedValue = values.find(measured => measured.value === null)
  if (undefinedValue?.value === null) return { kind: 'none', reason: undefinedValue.reason }
  if (metric.name === 'ece')
    return { kind: 'none', reason: 'a bootstrap of ECE is biased: shown without interval' }
  const units = unitsBehind(metric, context)
  if (units < FEWEST_UNITS) return { kind: 'none', reason: tooFew(units, context) }
  const { groups } = context
  const point = pointOf(values)
  return groups === null
    ? methodForRows(metric, point, context)
    : methodForGroups(metric, point, { ...context, groups })
}

function tooFew(units: number, { groups, models }: EstimationContext): string {
  const rarest = models[0]!.rows > units ? ' of the rarer class, or by their weights' : ''
  const what = groups ? `${units} ${groups.kind}` : `${units} ${units === 1 ? 'row' : 'rows'}${rarest}`
  return `only ${what}: an interval needs at least ${FEWEST_UNITS}`
}

/** The one model's value, or first − second; NaN if undefined. */
function pointOf(values: readonly MetricValue[]): PointEstimate {
  const [first, second] = values.map(measured => measured.value ?? Number.NaN)
  if (second === undefined) return { value: first!, scale: Math.abs(first!) }
  return { value: first! - second, scale: Math.max(Math.abs(first!), Math.abs(second)) }
}
