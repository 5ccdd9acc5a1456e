import type { ComparedMetric } from '../contract/comparison.ts'
import type { MeasuredMetric } from '../contract/evaluation.ts'
import type { Gate } from '../contract/gate.ts'
import type { Judged, Target } from './gates/finding.ts'
import type { Measured } from './metric.ts'
import type { FileMetric } from './metric-files/metric-files.ts'
import { type Estimate, estimateFromError } from './significance/estimate.ts'

/** What both models' runs wrote into the declared metric files; the champion's are null if it gave none. */
export type FileEvidence = { candidate: readonly FileMetric[]; champion: readonly FileMetric[] | null }

const CURE =
  'a metric file has no rows to compare by: use max-drop, min or max, or judge the metric from predictions'

/** A file's metric as evaluation.json carries it: an interval only where the file gives a standard error. */
export function measuredFileMetric(metric: FileMetric, confidence: number): MeasuredMetric {
  const { name, value, reason, n, higherIsBetter } = metric
  const estimate = estimateOf(metric, confidence)
  return {
    name,
    value,
    interval: estimate && [...estimate.interval],
    method: 'none',
    ...(reason !== undefined && { reason }),
    ...(estimate && { reason: "interval from the metric file's standard error" }),
    n,
    higherIsBetter,
  }
}

/** The files' metrics as comparison.json carries them: differences of two numbers, without an interval. */
export function comparedFileMetrics(files: FileEvidence | null): ComparedMetric[] {
  return (files?.candidate ?? []).map(metric => {
    const theirs = files?.champion?.find(({ name }) => name === metric.name)
    const difference =
      metric.value === null || !theirs || theirs.value === null ? null : metric.value - theirs.value
    const delta = difference !== null && Number.isFinite(difference) ? difference : null
    return {
      name: metric.name,
      champion: theirs?.value ?? null,
      candidate: metric.value,
      delta,
      interval: null,
      n: metric.n,
      higherIsBetter: metric.higherIsBetter,
      pValue: null,
      test: 'none',
      reason: metric.reason ?? (theirs ? theirs.reason : `the champion has no ${metric.name}`) ?? null,
    }
  })
}

type Standing = { hasChampion: boolean; confidence: number }

/** What a gate on a file's metric looks at; a metric that is in no file fails, one that the champion lacks is not judged. */
export function fileTarget(gate: Gate, files: FileEvidence, { hasChampion, confidence }: Standing): Target {
  const ours = files.candidate.find(({ name }) => name === gate.metric)
  const theirs = files.champion?.find(({ name }) => name === gate.metric)
  const target: Target = {
    slice: null,
    rows: 0,
    obstacle: null,
    alone: null,
    difference: null,
    fromFile: true,
  }
  if (!ours) {
    const reason = `missing metric: ${gate.metric} is in no metric file`
    return { ...target, obstacle: { verdict: 'fail', reason } }
  }
  const values = [measuredOf(ours)]
  const alone: Judged = { metric: ours, values, note: null, ...estimatedAlone(ours, confidence) }
  const known = { ...target, rows: ours.n, alone }
  if (theirs) {
    const difference = { metric: ours, values: [...values, measuredOf(theirs)], note: null, estimate: null }
    return { ...known, difference: { ...difference, reason: CURE } }
  }
  if (!hasChampion || 'min' in gate || 'max' in gate) return known
  const lack = files.champion
    ? `the champion has no ${gate.metric}`
    : 'there are no metric files of the champion to compare with'
  return { ...known, obstacle: { verdict: 'inconclusive', reason: `${lack}; min and max need none` } }
}

function estimatedAlone(metric: FileMetric, confidence: number): Pick<Judged, 'estimate' | 'reason'> {
  const estimate = estimateOf(metric, confidence)
  return { estimate, reason: estimate ? null : 'the metric file gives no standard error: judge the point' }
}

function estimateOf({ value, deviation, n }: FileMetric, confidence: number): Estimate | null {
  if (value === null || deviation === undefined) return null
  const estimate = estimateFromError({
    value,
    scale: Math.abs(value),
    error: deviation,
    units: n,
    confidence,
    test: 'none',
  })
  return estimate.interval.every(Number.isFinite) ? estimate : null
}

function measuredOf({ value, reason = 'it is not a finite number' }: FileMetric): Measured {
  return value === null ? { value, reason } : { value }
}
