import { compare } from '../_lib/evaluation/comparison.ts'
import { measureFiles } from '../_lib/evaluation/measurement.ts'
import type { FileMetric } from '../_lib/evaluation/metric-files/metric-files.ts'
import { digestOf } from '../_lib/files/digest.ts'
import type { Host } from '../_lib/host/host.ts'
import type { CandidateAndChampion } from './candidate-and-champion.ts'
import { documentsOf, type EvaluationDocuments } from './documents.ts'
import { readFileMetrics } from './metric-files.ts'
import type { FileRequest } from './request.ts'

type FileEvaluation = { request: FileRequest; models: CandidateAndChampion; host: Host }

/** Evaluates by metric files alone. Without rows, the digest of the evaluation set is that of the declared file names. */
export async function evaluateFiles({ request, models, host }: FileEvaluation): Promise<EvaluationDocuments> {
  const { model, metrics, gates, waivers, firstRelease } = request
  const digest = digestOf(JSON.stringify([...metrics.files].sort()))
  const read = await readFileMetrics(metrics, { measured: [], gates, cwd: host.cwd })
  const files = { ...read, champion: read.champion ?? storedMetrics(models, digest) }
  const common = { model, digest, settings: { ...request.settings, positive: null } }
  const candidate = measureFiles({ ...common, files: files.candidate })
  const champion = files.champion && measureFiles({ ...common, files: files.champion })
  const missing = champion ? null : 'there are no metric files of the champion'
  const compared = await host.group('Compare and apply the gates', async () =>
    compare({
      kind: 'files',
      ...common,
      files,
      candidate: models.candidate,
      champion: models.champion,
      ...{ gates, waivers, firstRelease },
      notComparable: models.champion && (models.championMissing ?? missing),
      evaluations: champion ? [candidate, champion] : [candidate],
    }),
  )
  return documentsOf({ candidate, champion, compared, ids: { fixedIds: [], brokenIds: [] } }, null)
}

/** The metrics of the champion's stored evaluation, if it read files of the same names. */
function storedMetrics({ championEvaluation }: CandidateAndChampion, digest: string): FileMetric[] | null {
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
