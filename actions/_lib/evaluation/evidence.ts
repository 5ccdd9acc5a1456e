import type { Comparison } from '../contract/comparison.ts'
import type { Evaluation, Settings } from '../contract/evaluation.ts'
import type { Gate } from '../contract/gate.ts'
import { isAbsolute } from '../contract/gate.ts'
import type { JoinedRows, Scores } from '../contract/table.ts'
import type { Waiver } from '../contract/waiver.ts'
import { type Estimates, estimatesOf } from './estimation/estimates.ts'
import { type Progress, type SampleSet, VISITS } from './estimation/request.ts'
import { sampleSetOf } from './estimation/sample-set.ts'
import { flipsOf } from './flips.ts'
import { ruleOf } from './gates/rule.ts'
import type { FileMetricPair } from './metric-files/metric-files.ts'
import { metricsFor } from './metrics/task-metrics.ts'
import { estimateSlices, type SliceEstimates } from './slice-estimates.ts'

/** The two models and the rules of their comparison. */
type ModelsAndRules = {
  model: string
  candidate: Comparison['candidate']
  champion: Comparison['champion']
  settings: Settings
  gates: readonly Gate[]
  waivers?: readonly Waiver[]
  firstRelease: NonNullable<Comparison['firstRelease']>
  /** The models measured by themselves, for notes about both. */
  evaluations?: readonly Pick<Evaluation, 'metrics'>[]
  /** Why the champion's results cannot be used, or null. */
  notComparable: string | null
}

/** A comparison row by row; `files` are metrics that the runs wrote besides, null if none is declared. */
export type RowComparison = ModelsAndRules & {
  kind: 'rows'
  rows: JoinedRows
  files: FileMetricPair | null
  progress: Progress
}

/** A comparison by metric files alone; `digest` identifies the declared files. */
export type FileComparison = ModelsAndRules & { kind: 'files'; files: FileMetricPair; digest: string }

/** What was measured on the rows: estimates for all of them and by slice, and which predictions differ. */
export type RowEvidence = RowComparison & {
  samples: SampleSet
  /** Both models were scored on the rows. */
  paired: boolean
  /** Every prediction of the candidate equals the champion's. */
  identical: boolean
  flips: Int8Array | null
  estimates: Estimates
  slices: SliceEstimates[]
}

/** Everything that gates, notes and documents are made from. */
export type ComparisonEvidence = RowEvidence | FileComparison

/** Measures the rows of a comparison. */
export function rowEvidence(comparison: RowComparison): RowEvidence {
  const { rows, settings, gates, champion, progress } = comparison
  const theirs = comparison.notComparable === null ? rows.champion : null
  const samples = sampleSetOf(rows, theirs ? [rows.candidate, theirs] : [rows.candidate], settings)
  const [ours, other] = samples.models
  const identical = theirs !== null && equalScores(rows.candidate, theirs)
  const flips = other && other.classes > 0 ? flipsOf(ours!, other) : null
  const absolute = gates.filter(gate => isAbsolute(ruleOf(gate)) && gate.slice === undefined)
  const estimates = estimatesOf({
    metrics: metricsFor(rows.task),
    absolute: absolute.map(({ metric }) => metric),
    request: { ...samples, settings, seed: `${settings.seed}/all`, visits: VISITS, progress },
    identical,
  })
  const slices = estimateSlices({ rows, samples, gates, identical, flips, settings, progress })
  const unscored = champion !== null && theirs === null ? 'it has no predictions on these rows' : null
  const notComparable = comparison.notComparable ?? unscored
  const paired = theirs !== null
  return { ...comparison, notComparable, samples, paired, identical, flips, estimates, slices }
}

/** The order of a sum moves the last digits of a score: that is the same function, not another model. */
const ROUNDING = 1e-12

function equalScores(ours: Scores, theirs: Scores): boolean {
  return ours.every((scores, k) => scores.every((score, row) => isSame(score, theirs[k]![row]!)))
}

function isSame(one: number, other: number): boolean {
  return one === other || Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other))
}
