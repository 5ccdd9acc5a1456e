import type { ComparedMetric } from '../contract/comparison.ts'
import type { MeasuredMetric } from '../contract/evaluation.ts'
import type { Gate } from '../contract/gate.ts'
import type { Judged, Target } from './gates/finding.ts'
import type { Measured } from './metric.ts'
import { didYouMean } from './metric-files/meant.ts'
import type { FileMetric } from './metric-files/metric-files.ts'
import { differenceFromErrors, estimateFromFile } from './significance/standard-error.ts'

/** What both models' runs wrote into the declared metric files; the champion's are null if it gave none. */
export type FileEvidence = { candidate: readonly FileMetric[]; champion: readonly FileMetric[] | null }

const CURE =
  'a metric file has no rows to compare by, and not both give a standard error: use max-drop, min or max, or judge the metric from predictions'

/** A file's metric as evaluation.json carries it: an interval only where the file gives a standard error. */
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

/**
 * The files' metrics as comparison.json carries them, those that the candidate no longer has last: differences of two numbers, with an
 * interval only where both files give a standard error.
 */
export function comparedFileMetrics(files: FileEvidence | null, confidence: number): ComparedMetric[] {
  if (files === null) return []
  const { candidate, champion } = files
  const gone = champion?.filter(({ name }) => !candidate.some(metric => metric.name === name)) ?? []
  return [
    ...candidate.map(metric => compared(metric, { champion, confidence })),
    ...gone.map(({ name, value, n, higherIsBetter }) => ({
      ...UNCOMPARED,
      name,
      champion: value,
      n,
      higherIsBetter,
      reason: `the candidate has no ${name}`,
    })),
  ]
}

const UNCOMPARED = {
  champion: null,
  candidate: null,
  delta: null,
  interval: null,
  pValue: null,
  test: 'none',
} as const

type Against = { champion: FileEvidence['champion']; confidence: number }

function compared(metric: FileMetric, { champion, confidence }: Against): ComparedMetric {
  const { name, value, n, higherIsBetter } = metric
  const theirs = champion?.find(other => other.name === name)
  const difference = value === null || !theirs || theirs.value === null ? null : value - theirs.value
  const delta = difference !== null && Number.isFinite(difference) ? difference : null
  const estimate = theirs ? differenceFromErrors(metric, theirs, confidence) : null
  return {
    ...UNCOMPARED,
    name,
    champion: theirs?.value ?? null,
    candidate: value,
    delta,
    ...(estimate && { interval: [...estimate.interval], pValue: estimate.pValue, test: estimate.test }),
    n,
    higherIsBetter,
    reason: metric.reason ?? (theirs ? theirs.reason : `the champion has no ${name}`) ?? null,
  }
}

/** What of the files' values has to be said with the verdict, the candidate's first. */
export function fileNotes(files: FileEvidence | null): string[] {
  return (['candidate', 'champion'] as const).flatMap(owner => {
    const noted =
      files?.[owner]?.flatMap(({ name, note }) => (note === undefined ? [] : [{ name, note }])) ?? []
    const notes = Map.groupBy(noted, ({ note }) => note)
    return [...notes].map(([note, metrics]) => {
      const verb = metrics.length === 1 ? 'is the value' : 'are the values'
      return `The ${owner}'s ${listed(metrics.map(({ name }) => name))} ${verb} ${note}.`
    })
  })
}

const MOST_NAMED = 5

function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMED
  const shown = more > 0 ? [...names.slice(0, MOST_NAMED), `${more} more`] : names
  return new Intl.ListFormat('en-GB').format(shown)
}

type Standing = { hasChampion: boolean; confidence: number; measured: readonly string[] }

/** What a gate on a file's metric looks at; a metric that is in no file fails, one that the champion lacks is not judged. */
export function fileTarget(gate: Gate, files: FileEvidence, standing: Standing): Target {
  const { hasChampion, confidence, measured } = standing
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
    const known = [...files.candidate.map(({ name }) => name), ...measured]
    const reason = `missing metric: ${gate.metric} is in no metric file${didYouMean(gate.metric, known)}`
    return { ...target, obstacle: { verdict: 'fail', reason } }
  }
  const values = [measuredOf(ours)]
  const alone: Judged = { metric: ours, values, note: null, ...estimatedAlone(ours, confidence) }
  const known = { ...target, rows: ours.n, alone }
  if (theirs) {
    const estimate = differenceFromErrors(ours, theirs, confidence)
    const difference = { metric: ours, values: [...values, measuredOf(theirs)], note: null, estimate }
    return { ...known, difference: { ...difference, reason: estimate ? null : CURE } }
  }
  if (!hasChampion || 'min' in gate || 'max' in gate) return known
  const lack = files.champion
    ? `the champion has no ${gate.metric}`
    : 'there are no metric files of the champion to compare with'
  return { ...known, obstacle: { verdict: 'inconclusive', reason: `${lack}; min and max need none` } }
}

function estimatedAlone(metric: FileMetric, confidence: number): Pick<Judged, 'estimate' | 'reason'> {
  const estimate = estimateFromFile(metric, confidence)
  return { estimate, reason: estimate ? null : 'the metric file gives no standard error: judge the point' }
}

function measuredOf({ value, reason = 'it is not a finite number' }: FileMetric): Measured {
  return value === null ? { value, reason } : { value }
}
