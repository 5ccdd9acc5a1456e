import { MOST } from '../contract/bounds.ts'
import type { Comparison, Flips, GateResult } from '../contract/comparison.ts'
import type { Evaluation, Settings } from '../contract/evaluation.ts'
import type { Gate } from '../contract/gate.ts'
import { Problem, throwProblems } from '../contract/problem.ts'
import type { JoinedRows, Scores } from '../contract/table.ts'
import type { Waiver } from '../contract/waiver.ts'
import { compareFileMetrics, fileNotes } from './document/file-metric-comparison.ts'
import { compareMetrics } from './document/metric-comparison.ts'
import { notesOf } from './document/notes.ts'
import { estimatesOf } from './estimation/estimates.ts'
import { type Progress, VISITS } from './estimation/request.ts'
import { sampleSetOf } from './estimation/sample-set.ts'
import { type FileMetricPair, fileTarget } from './file-target.ts'
import { countFlips, exampleRows, flipsOf } from './flips.ts'
import { evaluateGate } from './gates/gate-evaluation.ts'
import { verdictWithoutChampion } from './gates/missing-champion.ts'
import { gateProblems } from './gates/problems.ts'
import { isAbsolute, ruleOf } from './gates/rule.ts'
import { targetsOf } from './gates/targets.ts'
import { correctFailures, overallVerdict } from './gates/verdict.ts'
import { waive } from './gates/waiver.ts'
import { metricsFor } from './metrics/task-metrics.ts'
import { comparedSlices, estimateSlices } from './slice-estimates.ts'

type Input = {
  model: string
  rows: JoinedRows
  settings: Settings
  gates: readonly Gate[]
  /** Who overruled which gate, and why. */
  waivers?: readonly Waiver[]
  firstRelease: NonNullable<Comparison['firstRelease']>
  champion: Comparison['champion']
  candidate: Comparison['candidate']
  /** Metrics of both models' runs from files; null if none is declared. */
  files?: FileMetricPair | null
  /** The models measured by themselves, for what is said of both. */
  evaluations?: readonly Pick<Evaluation, 'metrics'>[]
  /** Why the champion's predictions cannot be used, or null. */
  notComparable: string | null
  progress: Progress
}

type Compared = { comparison: Comparison; fixedRows: number[]; brokenRows: number[] }

/**
 * Candidate against champion, always paired on the same rows: metrics, slices, flips (with row numbers of examples), gates
 * and verdict. Throws Problems where a gate names what does not exist.
 */
export function compare(input: Input): Compared {
  const { rows, gates } = input
  const columns = rows.slices.map(({ column }) => column)
  const files = input.files?.candidate ?? null
  throwProblems(gateProblems(gates, { task: rows.task, columns, files }))
  const evidence = gather(input)
  const results = evaluateGates(input, evidence)
  return { comparison: document(input, evidence, results), ...examples(evidence.flips) }
}

type Evidence = ReturnType<typeof gather>

/** Everything that is measured, before anybody judges it. */
function gather({ rows, settings, gates, champion, notComparable, progress }: Input) {
  const theirs = notComparable === null ? rows.champion : null
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
  const unscored =
    champion !== null && theirs === null && rows.task !== 'custom'
      ? 'it has no predictions on these rows'
      : null
  return {
    paired: theirs !== null,
    samples,
    identical,
    flips,
    estimates,
    slices,
    notComparable: notComparable ?? unscored,
  }
}

function evaluateGates(
  { rows, settings, gates, firstRelease, files, champion }: Input,
  evidence: Evidence,
): GateResult[] {
  const { identical, notComparable } = evidence
  const columns = rows.slices.map(({ column }) => column)
  const context = {
    confidence: settings.confidence,
    identical,
    withoutChampion: verdictWithoutChampion({ gates, firstRelease, notComparable }),
  }
  const measured = new Set(metricsFor(rows.task).map(({ name }) => name))
  const { confidence } = settings
  const outcomes = gates.flatMap(gate => {
    const targets =
      files && !measured.has(gate.metric)
        ? [fileTarget(gate, files, { hasChampion: champion !== null, confidence, measured: [...measured] })]
        : targetsOf(gate, { rows: rows.rows, columns, ...evidence })
    return targets.map(target => evaluateGate(gate, target, context))
  })
  if (outcomes.length > MOST.gates) throw tooManyGates(outcomes.length)
  return correctFailures(outcomes, settings.confidence)
}

function tooManyGates(count: number): Problem {
  return new Problem({
    what: `the gates are ${count} on all values of their slices, more than ${MOST.gates}`,
    where: 'gates',
    fix: 'declare fewer gates on slices',
  })
}

function document(input: Input, evidence: Evidence, judged: GateResult[]): Comparison {
  const { rows, settings, champion, waivers = [] } = input
  const { gates, notes } = waive(judged, waivers)
  const { paired, samples, identical, notComparable, estimates, slices } = evidence
  const withoutChampion = notComparable ?? 'no champion'
  const flips = evidence.flips && flipsDocument(evidence.flips, slices)
  return {
    schema: 'trainyard/comparison@1',
    model: input.model,
    task: rows.task,
    champion,
    candidate: input.candidate,
    paired,
    notComparable,
    identical,
    rows: rows.rows,
    clusters: samples.groups?.kind === 'clusters' ? samples.groups.size : null,
    digest: rows.digest,
    confidence: settings.confidence,
    settings,
    firstRelease: champion !== null || notComparable !== null ? null : input.firstRelease,
    metrics: [
      ...compareMetrics(estimates, rows.rows, withoutChampion),
      ...compareFileMetrics(input.files ?? null, settings.confidence),
    ],
    flips,
    slices: comparedSlices(slices, withoutChampion),
    gates,
    verdict: overallVerdict(gates),
    notes: [...notes, ...spoken(input, evidence, flips), ...fileNotes(input.files ?? null)].slice(
      0,
      MOST.notes,
    ),
  }
}

function spoken(
  { rows, champion, gates, evaluations = [], settings: { confidence, positive } }: Input,
  evidence: Evidence,
  flips: Flips | null,
): string[] {
  return notesOf({ ...evidence, rows, champion, gates, flips, confidence, evaluations, positive })
}

function flipsDocument(flips: Int8Array, slices: Evidence['slices']): Flips {
  return {
    ...countFlips(flips),
    fixedIds: [],
    brokenIds: [],
    bySlice: slices.flatMap(slice => slice.flips ?? []),
  }
}

function examples(flips: Int8Array | null): Pick<Compared, 'fixedRows' | 'brokenRows'> {
  if (flips === null) return { fixedRows: [], brokenRows: [] }
  return { fixedRows: exampleRows(flips, 1), brokenRows: exampleRows(flips, -1) }
}

/** The order of a sum moves the last digits of a score: that is the same function, not another model. */
const ROUNDING = 1e-12

function equalScores(ours: Scores, theirs: Scores): boolean {
  return ours.every((scores, k) => scores.every((score, row) => isSame(score, theirs[k]![row]!)))
}

function isSame(one: number, other: number): boolean {
  return one === other || Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other))
}
