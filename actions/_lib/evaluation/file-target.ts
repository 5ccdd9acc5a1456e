import type { Gate } from '../contract/gate.ts'
import type { GateEstimate, GateTarget } from './gates/gate-context.ts'
import type { MetricValue } from './metric.ts'
import { disagreement } from './metric-files/disagreement.ts'
import type { FileMetric, FileMetricPair } from './metric-files/metric-files.ts'
import { didYouMean } from './metric-files/name-suggestion.ts'
import { differenceFromErrors, estimateFromFile } from './significance/standard-error.ts'

const CURE =
  'a metric file has no rows to compare by, and not both give a standard error: use max-drop, min or max, or judge the metric from predictions'

type Standing = { hasChampion: boolean; confidence: number; measured: readonly string[] }

/** What a gate on a file's metric looks at; a metric that is in no file fails, one that the champion lacks is not judged. */
export function fileTarget(gate: Gate, files: FileMetricPair, standing: Standing): GateTarget {
  const { hasChampion, confidence, measured } = standing
  const ours = files.candidate.find(({ name }) => name === gate.metric)
  const theirs = files.champion?.find(({ name }) => name === gate.metric)
  const target: GateTarget = {
    slice: null,
    rows: 0,
    obstacle: null,
    alone: null,
    difference: null,
    fromFile: true,
  }
  if (!ours) {
    const known = [...files.candidate.map(({ name }) => name), ...measured]
    const reason = `missing metric: ${gate.metric} is in no metric file${didYouMean(gate.metric, known)}`
    return { ...target, obstacle: { verdict: 'fail', reason } }
  }
  const values = [measuredOf(ours)]
  const alone: GateEstimate = { metric: ours, values, note: null, ...estimatedAlone(ours, confidence) }
  const known = { ...target, rows: ours.n, alone }
  const isAbsolute = 'min' in gate || 'max' in gate
  const apart = theirs && !isAbsolute ? disagreement(ours, theirs) : null
  if (apart) return { ...known, obstacle: { verdict: 'inconclusive', reason: `not comparable: ${apart}` } }
  if (theirs) {
    const estimate = differenceFromErrors(ours, theirs, confidence)
    const difference = { metric: ours, values: [...values, measuredOf(theirs)], note: null, estimate }
    return { ...known, difference: { ...difference, reason: estimate ? null : CURE } }
  }
  if (!hasChampion || isAbsolute) return known
  const lack = files.champion
    ? `the champion has no ${gate.metric}`
    : 'there are no metric files of the champion to compare with'
  return { ...known, obstacle: { verdict: 'inconclusive', reason: `${lack}; min and max need none` } }
}

function estimatedAlone(metric: FileMetric, confidence: number): Pick<GateEstimate, 'estimate' | 'reason'> {
  const estimate = estimateFromFile(metric, confidence)
  return { estimate, reason: estimate ? null : 'the metric file gives no standard error: judge the point' }
}

function measuredOf({ value, reason = 'it is not a finite number' }: FileMetric): MetricValue {
  return value === null ? { value, reason } : { value }
}
