import type { Gate } from '../contract/gate.ts'
import type { GateCause } from '../contract/gate-cause.ts'
import type { GateDecision, GateEstimate, GateTarget } from './gates/gate-context.ts'
import type { MetricValue } from './metric.ts'
import { disagreement } from './metric-files/disagreement.ts'
import type { FileMetric, FileMetricPair } from './metric-files/metric-files.ts'
import { suggestedNames } from './metric-files/name-suggestion.ts'
import { differenceFromErrors, estimateFromFile } from './significance/standard-error.ts'

const CURE =
  'metric files have no rows to compare, and not both give a standard error: use max-drop, min or max, or measure the metric from predictions'

type FileTargetContext = { hasChampion: boolean; confidence: number; measured: readonly string[] }

const NOTHING: GateTarget = {
  slice: null,
  rows: 0,
  obstacle: null,
  alone: null,
  difference: null,
  fromFile: true,
}

/** What a gate on a file's metric looks at; a metric that is in no file fails, one that the champion lacks is inconclusive. */
export function fileTarget(gate: Gate, files: FileMetricPair, standing: FileTargetContext): GateTarget {
  const { confidence, measured } = standing
  const ours = files.candidate.find(({ name }) => name === gate.metric)
  if (!ours) {
    const known = [...files.candidate.map(({ name }) => name), ...measured]
    const similar = suggestedNames(gate.metric, known)
    return { ...NOTHING, obstacle: { verdict: 'fail', cause: { kind: 'missing-metric', similar } } }
  }
  const alone = {
    metric: ours,
    values: [metricValueOf(ours)],
    note: null,
    ...estimateAlone(ours, confidence),
  }
  const target = { ...NOTHING, rows: ours.n, alone }
  const theirs = files.champion?.find(({ name }) => name === gate.metric)
  const isAbsolute = 'min' in gate || 'max' in gate
  if (theirs) return targetAgainst(theirs, { ours, target, isAbsolute, confidence })
  if (!standing.hasChampion || isAbsolute) return target
  const hasFiles = files.champion !== null
  return { ...target, obstacle: undecided({ kind: 'missing-champion-metric', hasFiles }) }
}

function undecided(cause: GateCause): GateDecision {
  return { verdict: 'inconclusive', cause }
}

type ChampionSide = { ours: FileMetric; target: GateTarget; isAbsolute: boolean; confidence: number }

function targetAgainst(
  theirs: FileMetric,
  { ours, target, isAbsolute, confidence }: ChampionSide,
): GateTarget {
  const apart = isAbsolute ? null : disagreement(ours, theirs)
  if (apart) return { ...target, obstacle: undecided({ kind: 'not-comparable', why: apart }) }
  const estimate = differenceFromErrors(ours, theirs, confidence)
  const values = [metricValueOf(ours), metricValueOf(theirs)]
  const reason = estimate ? null : CURE
  return { ...target, difference: { metric: ours, values, note: null, estimate, reason } }
}

function estimateAlone(metric: FileMetric, confidence: number): Pick<GateEstimate, 'estimate' | 'reason'> {
  const estimate = estimateFromFile(metric, confidence)
  return { estimate, reason: estimate ? null : 'the metric file gives no standard error: use `bound: point`' }
}

function metricValueOf({ value, reason = 'it is not a finite number' }: FileMetric): MetricValue {
  return value === null ? { value, reason } : { value }
}
