import { resolve } from 'node:path'
import type { Comparison } from '../_lib/contract/comparison.ts'
import type { Evaluation, Settings } from '../_lib/contract/evaluation.ts'
import type { Noise } from '../_lib/contract/noise.ts'
import type { JoinedRows, Scores } from '../_lib/contract/table.ts'
import { type Engine, openEngine } from '../_lib/data/engine.ts'
import { type Joined, joinPredictions } from '../_lib/data/join.ts'
import { folderOf } from '../_lib/data/table-path.ts'
import { compare } from '../_lib/evaluation/comparison.ts'
import type { FileMetricPair } from '../_lib/evaluation/file-target.ts'
import { measureRows as measure } from '../_lib/evaluation/measurement.ts'
import { digestOf } from '../_lib/files/digest.ts'
import type { Host } from '../_lib/host/host.ts'
import type { CandidateAndChampion } from './candidate-and-champion.ts'
import type { EvaluationDocuments } from './documents.ts'
import { readEvidence } from './metric-files.ts'
import type { EvaluationRequest } from './request.ts'
import { measureNoise } from './seeds.ts'

/** What DuckDB may hold while the arrays of up to 10 million rows need the rest of 1.5 GiB. */
const MEMORY_BYTES = 320 * 2 ** 20

/** Joins, measures, compares and applies the gates; reads nothing but the files named. */
export async function evaluateModel(
  assignment: EvaluationRequest,
  rivals: CandidateAndChampion,
  host: Host,
): Promise<EvaluationDocuments> {
  const { task, metrics, gates } = assignment
  const files = metrics && (await readEvidence(metrics, { task, cwd: host.cwd, gates }))
  if (files && task === 'custom') return await judgeFiles(assignment, files, { rivals, host })
  return await judgeRows(assignment, { rivals, files, host })
}

/** A custom task: no rows, so the metric files' names stand for the evaluation set in the digest. */
async function judgeFiles(
  assignment: EvaluationRequest,
  files: FileMetricPair,
  { rivals, host }: Pick<Measuring, 'rivals' | 'host'>,
): Promise<EvaluationDocuments> {
  const digest = digestOf(JSON.stringify([...assignment.metrics!.files].sort()))
  const joined = { rows: withoutRows(digest), positive: null, championLeftOut: false, idsOf: async () => [] }
  const champion = files.champion ?? storedMetrics(rivals, digest)
  const missing = champion ? null : 'there are no metric files of the champion'
  const notComparable = rivals.champion && (rivals.championMissing ?? missing)
  return await findAll(joined, {
    assignment,
    rivals: { ...rivals, notComparable },
    files: { ...files, champion },
    host,
  })
}

/** What the champion's release says that its files said, if they were files of the same names. */
function storedMetrics(
  { championEvaluation }: CandidateAndChampion,
  digest: string,
): FileMetricPair['champion'] {
  if (championEvaluation?.data.digest !== digest) return null
  return championEvaluation.metrics.map(({ name, value, reason, n, higherIsBetter, standardError }) => ({
    name,
    value,
    ...(value === null && reason !== undefined && { reason }),
    ...(standardError !== undefined && { deviation: standardError }),
    n,
    higherIsBetter,
  }))
}

type Parts = Pick<Measuring, 'rivals' | 'files' | 'host'>

async function judgeRows(
  assignment: EvaluationRequest,
  { rivals, files, host }: Parts,
): Promise<EvaluationDocuments> {
  const { predictions, championPredictions, labels, seedFiles } = assignment
  const named = [predictions, championPredictions, labels, ...seedFiles.map(({ file }) => file)]
  const folders = named.flatMap(file => (file ? [folderOf(resolve(host.cwd, file))] : []))
  const engine = await openEngine({ host, folders, locked: true, memoryBytes: MEMORY_BYTES })
  try {
    const findings = await judgeJoined(engine, { assignment, rivals, files, host })
    const { metrics, settings } = findings.evaluation
    const candidate = { seed: rivals.seed, metrics }
    const noise = await measureNoise(engine, { assignment, candidate, settings, host })
    return noise ? withNoise(findings, noise) : findings
  } finally {
    await engine.close()
  }
}

/** By itself, so that its rows are gone before another seed's are joined. */
async function judgeJoined(engine: Engine, measuring: Measuring): Promise<EvaluationDocuments> {
  const { assignment, rivals, files: evidence, host } = measuring
  const joined = await host.group('Join predictions with labels', () => joinAll(engine, assignment, rivals))
  const leaveOut = rivals.championMissing !== null || (joined.championLeftOut && !assignment.metrics?.isNamed)
  const files = evidence && leaveOut ? { ...evidence, champion: null } : evidence
  const findings = await findAll(joined, { ...measuring, files })
  await joined.release()
  return findings
}

function withNoise(findings: EvaluationDocuments, noise: Noise): EvaluationDocuments {
  const { evaluation, comparison } = findings
  return {
    ...findings,
    evaluation: { ...evaluation, noise },
    comparison: { ...comparison, noise },
  }
}

function joinAll(
  engine: Engine,
  assignment: EvaluationRequest,
  rivals: CandidateAndChampion,
): Promise<Joined> {
  const { championPredictions, predictions, ...joining } = assignment
  return joinPredictions(engine, {
    ...joining,
    predictions: predictions!,
    ...(rivals.notComparable === null && championPredictions !== undefined ? { championPredictions } : {}),
    championDigest: rivals.championEvaluation?.data.digest,
  })
}

type Measuring = {
  assignment: EvaluationRequest
  rivals: CandidateAndChampion
  files: FileMetricPair | null
  host: Host
}
type JoinedModels = Omit<Joined, 'release'>

async function findAll(
  joined: JoinedModels,
  { assignment, rivals, files, host }: Measuring,
): Promise<EvaluationDocuments> {
  const { rows, positive } = joined
  const { model } = assignment
  const settings: Settings = { ...assignment.settings, positive }
  const progress = (step: string, share: number) => host.progress(step, share)
  const common = { model, rows, settings, progress }
  const measuredBy = (title: string, scores: Scores, metrics: FileMetricPair['champion']) =>
    host.group(title, async () => measure({ ...common, scores, files: metrics ?? [] }))
  const evaluation = await measuredBy('Measure the candidate', rows.candidate, files?.candidate ?? null)
  const theirs = rows.champion ?? (rows.task === 'custom' && files?.champion ? [] : null)
  const championEvaluation =
    theirs && (await measuredBy('Measure the champion', theirs, files?.champion ?? null))
  const comparison = await host.group('Compare and apply the gates', () =>
    compareAll(joined, { assignment, rivals, files, common, measured: [evaluation, championEvaluation] }),
  )
  return { evaluation, championEvaluation, comparison }
}

type Comparing = {
  assignment: EvaluationRequest
  rivals: CandidateAndChampion
  files: FileMetricPair | null
  common: Pick<Parameters<typeof compare>[0], 'model' | 'rows' | 'settings' | 'progress'>
  measured: (Evaluation | null)[]
}

async function compareAll(
  joined: JoinedModels,
  { assignment, rivals, files, common, measured }: Comparing,
): Promise<Comparison> {
  const { gates, waivers, firstRelease } = assignment
  const { candidate, champion } = rivals
  const notComparable =
    rivals.notComparable ?? (joined.championLeftOut ? otherSet(rivals, joined.rows.digest) : null)
  const court = { gates, waivers, firstRelease, candidate, champion, notComparable }
  const evaluations = measured.filter(each => each !== null)
  const compared = compare({ ...common, files, evaluations, ...court })
  const { flips } = compared.comparison
  if (flips) {
    flips.fixedIds = await joined.idsOf(compared.fixedRows)
    flips.brokenIds = await joined.idsOf(compared.brokenRows)
  }
  return compared.comparison
}

function withoutRows(digest: string): JoinedRows {
  const truth = { kind: 'values' as const, values: new Float64Array(0) }
  const none = { champion: null, weight: null, cluster: null, query: null, slices: [] }
  return { task: 'custom', rows: 0, digest, truth, candidate: [], ...none }
}

function otherSet({ championEvaluation }: CandidateAndChampion, digest: string): string {
  const short = (text = '') => text.slice(0, 'sha256:'.length + 12)
  return `the champion's predictions are of another evaluation set (${short(championEvaluation?.data.digest)}) than this one (${short(digest)}): predict with the champion anew`
}
