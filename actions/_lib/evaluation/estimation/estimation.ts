import { unshowable } from '../../contract/bounds.ts'
import type { Measured, Metric } from '../metric.ts'
import type { Estimate, Point } from '../significance/estimate.ts'
import { concludePlans } from './execution.ts'
import { planForGroups } from './grouped.ts'
import { planForRows } from './independent.ts'
import type { Plan } from './plan.ts'
import { type Question, type Subject, type Workbench, workbenchOf } from './question.ts'
import { FEWEST_UNITS, unitsBehind } from './units.ts'

/** What is known of one metric: each model's value, and the sampling error of the one value or of first − second. */
export type Estimated = {
  metric: Metric
  /** In the order of the question's models. */
  values: Measured[]
  /** Null where a value is undefined or has no interval; `reason` says why. */
  estimate: Estimate | null
  reason: string | null
  /** What must be said of how the estimate came about. */
  note: string | null
}

/** Answers a question for every metric; metrics that need resamples share them. */
export function estimateMetrics(metrics: readonly Metric[], question: Question): Estimated[] {
  const bench = workbenchOf(question)
  const answers = metrics.map((metric, index) => {
    question.progress('measuring', index / metrics.length)
    const values = bench.models.map((_, model) => measure(metric, model, bench))
    const point = pointOf(values)
    return { metric, values, point, plan: planOf(metric, values, bench) }
  })
  const conclusions = concludePlans(answers, bench)
  return answers.map(({ metric, values }, index) => ({ metric, values, ...conclusions[index]! }))
}

/** The values alone, without their sampling errors. */
export function measureMetrics(metrics: readonly Metric[], question: Subject): Estimated[] {
  const bench = workbenchOf(question)
  return metrics.map(metric => {
    const values = bench.models.map((_, model) => measure(metric, model, bench))
    return { metric, values, estimate: null, reason: null, note: null }
  })
}

function measure(
  metric: Metric,
  model: number,
  bench: Pick<Workbench, 'models' | 'weight' | 'confusions'>,
): Measured {
  const sample = bench.models[model]!
  if (metric.fromConfusion)
    return metric.fromConfusion(bench.confusions()[model]!, sample.classes, sample.labels)
  return showable(metric.prepare(sample)(bench.weight))
}

/** What is too large for documents and pictures is undefined, with the reason. */
export function showable(measured: Measured): Measured {
  const reason = measured.value === null ? null : unshowable(measured.value)
  return reason === null ? measured : { value: null, reason }
}

function planOf(metric: Metric, values: readonly Measured[], bench: Workbench): Plan {
  const undefinedValue = values.find(measured => measured.value === null)
  if (undefinedValue?.value === null) return { kind: 'none', reason: undefinedValue.reason }
  if (metric.name === 'ece')
    return { kind: 'none', reason: 'a bootstrap of ECE is biased: shown without interval' }
  const units = unitsBehind(metric, bench)
  if (units < FEWEST_UNITS) return { kind: 'none', reason: tooFew(units, bench) }
  const { groups } = bench
  const point = pointOf(values)
  return groups === null
    ? planForRows(metric, point, bench)
    : planForGroups(metric, point, { ...bench, groups })
}

function tooFew(units: number, { groups, models }: Workbench): string {
  const rarest = models[0]!.rows > units ? ' of the rarer class, or by their weights' : ''
  const what = groups ? `${units} ${groups.kind}` : `${units} ${units === 1 ? 'row' : 'rows'}${rarest}`
  return `only ${what}: an interval needs at least ${FEWEST_UNITS}`
}

/** The one model's value, or first − second; NaN if undefined. */
function pointOf(values: readonly Measured[]): Point {
  const [first, second] = values.map(measured => measured.value ?? Number.NaN)
  if (second === undefined) return { value: first!, scale: Math.abs(first!) }
  return { value: first! - second, scale: Math.max(Math.abs(first!), Math.abs(second)) }
}
