import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type CommandContext, fetchData } from '../_lib/command/run.ts'
import type { Secrets } from '../_lib/command/secrets.ts'
import { Problem } from '../_lib/contract/problem.ts'
import { normalisePredictions } from '../_lib/data/predictions.ts'
import type { RunFolder } from '../_lib/documents/run-folder.ts'
import { type LoadedModel, loadModel } from '../_lib/host/configuration.ts'
import type { Host } from '../_lib/host/host.ts'
import { predictByCommand, runPredictCommand } from './command-scores.ts'
import type { Inputs } from './inputs.ts'
import { withMetricFiles } from './metrics.ts'
import { type PredictionInputs, withEngine } from './prediction-inputs.ts'
import { predictByRecipe, recipePredicts } from './recipe-scores.ts'
import { rowsOf } from './rows.ts'
import { predictSeeds } from './seeds.ts'

/** What an artifact's prediction wrote; paths are null if there is none. */
export type Prediction = {
  predictions: string | null
  rows: number
  metrics: string | null
  seedPredictions: string | null
  seconds: number
  /** No command ran: the metric files of the training are all there is. */
  isMeasuredInTraining: boolean
}

type Predicting = { artifact: string; given: Inputs; out: RunFolder; secrets: Secrets; host: Host }

/** Scores the evaluation set with an artifact and with the further seeds beside it; writes predictions and metric files into `out`. */
export async function predictArtifact({
  artifact,
  given,
  out,
  secrets,
  host,
}: Predicting): Promise<Prediction> {
  const loaded = await loadModel({ host, config: given.config, model: given.model })
  await checkArtifact(artifact)
  const rows = await rowsOf(given, { loaded, host })
  await mkdir(out.folder, { recursive: true })
  await rm(out.predictLog, { force: true })
  const context: CommandContext = {
    host,
    cwd: loaded.folder,
    pass: given.env ?? [],
    secrets,
    log: out.predictLog,
  }
  await fetchData(loaded, context)
  if (rows.of !== loaded) await fetchData(rows.of, { ...context, cwd: rows.of.folder })
  const started = performance.now()
  const scratch = await mkdtemp(join(out.folder, '.predict-'))
  const inputs = { loaded, host, context, artifact, rowsOf: rows.of, data: rows.data, scratch }
  const predicting = withMetricFiles({ loaded, out, host }, () =>
    host.group(`Predict with ${loaded.name}`, () => predictInto(inputs, out.predictions)),
  )
  const { predicted, metrics } = await predicting.finally(() => rm(scratch, { recursive: true, force: true }))
  const isCustom = loaded.model.task === 'custom'
  const seedPredictions = isCustom ? null : await predictSeeds(inputs, { out, score: predictInto })
  return {
    predictions: predicted && out.predictions,
    rows: predicted?.rows ?? 0,
    metrics,
    seedPredictions,
    seconds: (performance.now() - started) / 1000,
    isMeasuredInTraining: isMeasuredInTraining(loaded),
  }
}

/** A custom model without a command to predict with. */
function isMeasuredInTraining({ model: { task, evaluate, train } }: LoadedModel): boolean {
  return task === 'custom' && evaluate.predict === undefined && train.module === undefined
}

/** Scores one artifact into a file. A custom model writes what it wants, so its result is null. */
async function predictInto(inputs: PredictionInputs, to: string): Promise<{ rows: number } | null> {
  if (inputs.loaded.model.task === 'custom') {
    if (isMeasuredInTraining(inputs.loaded)) inputs.host.info('There is no predict command.')
    else await runPredictCommand(inputs)
    return null
  }
  const file = (await recipePredicts(inputs)) ? await predictByRecipe(inputs) : await predictByCommand(inputs)
  return await normalise(inputs, file, to)
}

async function checkArtifact(artifact: string): Promise<void> {
  const found = await stat(artifact).catch(() => null)
  if (found?.isDirectory()) return
  throw new Problem({
    what: found ? 'the artifact is not a folder' : 'there is no such artifact',
    where: artifact,
    fix: 'give --artifact the folder that `train` or `pull` names in its output artifact',
  })
}

/** An untrusted command wrote the file, so DuckDB is locked to the folders that it needs. */
async function normalise(
  { loaded, host, scratch }: PredictionInputs,
  file: string,
  to: string,
): Promise<{ rows: number }> {
  const { task, evaluate } = loaded.model
  const columns = {
    id: evaluate.id,
    score: evaluate.score,
    ...(evaluate.query ? { query: evaluate.query } : {}),
  }
  return await withEngine({ host, folders: [scratch, dirname(to)], locked: true }, engine =>
    normalisePredictions(engine, { file, to, task, columns }),
  )
}
