import { resolve } from 'node:path'
import type { Settings } from '../_lib/contract/evaluation.ts'
import { METRIC_NAMES } from '../_lib/contract/metric-name.ts'
import type { JoinedRows, Scores } from '../_lib/contract/table.ts'
import { type Engine, openEngine } from '../_lib/data/engine.ts'
import { type Joined, joinPredictions } from '../_lib/data/join.ts'
import type { JoinRequest } from '../_lib/data/join-files.ts'
import { folderOf } from '../_lib/data/table-path.ts'
import { compare } from '../_lib/evaluation/comparison.ts'
import type { ComparedFlips, FlipIds } from '../_lib/evaluation/document/comparison-document.ts'
import { measureRows } from '../_lib/evaluation/measurement.ts'
import type { FileMetric, FileMetricPair } from '../_lib/evaluation/metric-files/metric-files.ts'
import type { Host } from '../_lib/host/host.ts'
import type { CandidateAndChampion } from './candidate-and-champion.ts'
import { documentsOf, type EvaluationDocuments, type EvaluationResult } from './documents.ts'
import { readFileMetrics } from './metric-files.ts'
import type { RowRequest } from './request.ts'
import { measureNoise } from './training-noise.ts'

/** What DuckDB may hold while the arrays of up to 10 million rows need the rest of 1.5 GiB. */
const MEMORY_BYTES = 320 * 2 ** 20

type RowEvaluation = { request: RowRequest; models: CandidateAndChampion; host: Host }

/** Evaluates by predictions, joined row by row with the labels; metric files add their metrics. */
export async function evaluateRows(evaluation: RowEvaluation): Promise<EvaluationDocuments> {
  const { request, models, host } = evaluation
  const { task, gates, metrics } = request
  const files =
    metrics && (await readFileMetrics(metrics, { measured: METRIC_NAMES[task], gates, cwd: host.cwd }))
  const engine = await openEngine({
    host,
    folders: foldersOf(evaluation),
    locked: true,
    memoryBytes: MEMORY_BYTES,
  })
  try {
    const result = await compareJoined(engine, evaluation, files)
    const candidate = { seed: models.seed, metrics: result.candidate.metrics }
    const { settings } = result.candidate
    return documentsOf(result, await measureNoise(engine, { request, candidate, settings, host }))
  } finally {
    await engine.close()
  }
}

function foldersOf({ request, host }: RowEvaluation): string[] {
  const { predictions, championPredictions, labels, seedFiles } = request
  const files = [predictions, championPredictions, labels, ...seedFiles.map(({ file }) => file)]
  return files.flatMap(file => (file ? [folderOf(resolve(host.cwd, file))] : []))
}

/** A function of its own: the joined rows must be gone before those of further seeds are joined. */
async function compareJoined(
  engine: Engine,
  evaluation: RowEvaluation,
  read: FileMetricPair | null,
): Promise<EvaluationResult> {
  const { request, models, host } = evaluation
  const unusable = unusableChampion(evaluation)
  const joined = await host.group('Join predictions with labels', () =>
    joinPredictions(engine, joiningOf(evaluation, unusable)),
  )
  const { rows, championLeftOut } = joined
  const leaveOut = models.championMissing !== null || (championLeftOut && !request.metrics?.isNamed)
  const files = read && leaveOut ? { ...read, champion: null } : read
  const settings = { ...request.settings, positive: joined.positive }
  const { candidate, champion } = await measureModels(evaluation, { rows, files, settings })
  const { gates, waivers, firstRelease } = request
  const compared = await host.group('Compare and apply the gates', async () =>
    compare({
      kind: 'rows',
      model: request.model,
      ...{ rows, files, settings, gates, waivers, firstRelease },
      candidate: models.candidate,
      champion: models.champion,
      notComparable: unusable ?? (championLeftOut ? otherSet(models, rows.digest) : null),
      evaluations: champion ? [candidate, champion] : [candidate],
      progress: (step, share) => host.progress(step, share),
    }),
  )
  const ids = await idsOf(joined, compared.flips)
  await joined.release()
  return { candidate, champion, compared, ids }
}

/** Why the champion's predictions are not joined at all, or null. */
function unusableChampion({ request, models }: RowEvaluation): string | null {
  if (models.champion === null) return null
  if (models.championMissing !== null) return models.championMissing
  return request.championPredictions === undefined
    ? 'there are no predictions of the champion for these rows'
    : null
}

function joiningOf({ request, models }: RowEvaluation, unusable: string | null): JoinRequest {
  const { task, predictions, championPredictions, labels, columns, slices, positive } = request
  return {
    ...{ task, predictions, labels, columns, slices, positive },
    championPredictions: unusable === null ? championPredictions : undefined,
    championDigest: models.championEvaluation?.data.digest,
  }
}

type RowsToMeasure = { rows: JoinedRows; files: FileMetricPair | null; settings: Settings }

async function measureModels({ request, host }: RowEvaluation, { rows, files, settings }: RowsToMeasure) {
  const progress = (step: string, share: number) => host.progress(step, share)
  const common = { model: request.model, rows, settings, progress }
  const measure = (title: string, scores: Scores, metrics: readonly FileMetric[] | null | undefined) =>
    host.group(title, async () => measureRows({ ...common, scores, files: metrics ?? [] }))
  const candidate = await measure('Measure the candidate', rows.candidate, files?.candidate)
  const champion = rows.champion && (await measure('Measure the champion', rows.champion, files?.champion))
  return { candidate, champion }
}

async function idsOf({ idsOf }: Joined, flips: ComparedFlips | null): Promise<FlipIds> {
  return {
    fixedIds: await idsOf(flips?.fixedRows ?? []),
    brokenIds: await idsOf(flips?.brokenRows ?? []),
  }
}

function otherSet({ championEvaluation }: CandidateAndChampion, digest: string): string {
  const short = (text = '') => text.slice(0, 'sha256:'.length + 12)
  return `the champion's predictions are of another evaluation set (${short(championEvaluation?.data.digest)}) than this one (${short(digest)}): predict with the champion again`
}
