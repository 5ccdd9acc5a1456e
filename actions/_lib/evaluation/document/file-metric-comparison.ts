import type { ComparedMetric } from '../../contract/comparison.ts'
import { disagreement } from '../metric-files/disagreement.ts'
import type { FileMetric, FileMetricPair } from '../metric-files/metric-files.ts'
import { differenceFromErrors } from '../significance/standard-error.ts'

/**
 * The files' metrics as comparison.json has them, those that the candidate no longer has last: differences of two numbers, with an
 * interval only where both files give a standard error.
 */
export function compareFileMetrics(files: FileMetricPair | null, confidence: number): ComparedMetric[] {
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

type ChampionMetrics = { champion: FileMetricPair['champion']; confidence: number }

function compared(metric: FileMetric, { champion, confidence }: ChampionMetrics): ComparedMetric {
  const { name, value, n, higherIsBetter, reason } = metric
  const theirs = champion?.find(other => other.name === name)
  const alone = { ...UNCOMPARED, name, candidate: value, n, higherIsBetter }
  if (!theirs) return { ...alone, reason: reason ?? `the champion has no ${name}` }
  const apart = disagreement(metric, theirs)
  const both = { ...alone, champion: theirs.value, reason: reason ?? theirs.reason ?? apart }
  if (apart) return both
  const estimate = differenceFromErrors(metric, theirs, confidence)
  return {
    ...both,
    delta: deltaOf(metric, theirs),
    ...(estimate && { interval: [...estimate.interval], pValue: estimate.pValue, test: estimate.test }),
  }
}

function deltaOf(ours: FileMetric, theirs: FileMetric): number | null {
  if (ours.value === null || theirs.value === null) return null
  const delta = ours.value - theirs.value
  return Number.isFinite(delta) ? delta : null
}

/** Notes about the files' values, the candidate's first. */
export function fileNotes(files: FileMetricPair | null): string[] {
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
