import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { runSchema } from '../_lib/contract/run.ts'
import { collectMetricFiles, metricFilesBefore } from '../_lib/documents/metric-files.ts'
import { readOptionalDocument } from '../_lib/documents/read.ts'
import type { RunFolder } from '../_lib/documents/run-folder.ts'
import { fileDigest } from '../_lib/files/digest.ts'
import type { LoadedModel } from '../_lib/host/configuration.ts'
import type { Host } from '../_lib/host/host.ts'

type MetricsOf = { loaded: LoadedModel; out: RunFolder; host: Host }

/**
 * Predicts, and copies the declared metric files that the command wrote to `metrics` below `out`, beside those of a training into the same
 * folder. Those of an earlier prediction are removed first. Answers the folder, null if it is empty.
 */
export async function withMetricFiles<T>(
  { loaded, out, host }: MetricsOf,
  predict: () => Promise<T>,
): Promise<{ predicted: T; metrics: string | null }> {
  const files = loaded.model.evaluate['metric-files']
  const { metrics } = out
  const trained = await ofTraining(out)
  for (const file of files) if (!trained.has(file)) await rm(join(metrics, file), { force: true })
  const before = await metricFilesBefore({ folder: loaded.folder, files })
  const predicted = await predict()
  const { written, unchanged, missing } = await collectMetricFiles(before, { to: metrics })
  for (const file of unchanged.filter(each => !trained.has(each)))
    host.warning(`the metric file ${file} did not change in this run, so it is not a result of it`)
  for (const file of missing.filter(each => !trained.has(each)))
    host.warning(`the metric file ${file} was not written by this run`)
  return { predicted, metrics: written.length + trained.size > 0 ? metrics : null }
}

/** Metric files whose contents have the digests in run.json. */
async function ofTraining({ run: file, metrics }: RunFolder): Promise<Set<string>> {
  const run = await readOptionalDocument(runSchema, file, { fix: 'train again' })
  const listed = run?.metrics ?? []
  const present = await Promise.all(
    listed.map(async ({ path, digest }) => {
      const found = await fileDigest(join(metrics, path)).catch(() => null)
      return found === digest ? [path] : []
    }),
  )
  return new Set(present.flat())
}
