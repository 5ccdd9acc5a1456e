import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import * as z from 'zod'
import { withFailureRecord } from '../_lib/command/failure-record.ts'
import { type CommandContext, fetchData } from '../_lib/command/run.ts'
import { readSecrets } from '../_lib/command/secrets.ts'
import { Problem } from '../_lib/contract/problem.ts'
import { normalisePredictions } from '../_lib/data/predictions.ts'
import { outFolder } from '../_lib/documents/run-folder.ts'
import { type LoadedModel, loadModel } from '../_lib/host/configuration.ts'
import { pathInTerminal } from '../_lib/host/host.ts'
import { common, lines, list, text } from '../_lib/host/inputs.ts'
import { verb } from '../_lib/host/verb.ts'
import { formatDuration } from '../_lib/text/quantities.ts'
import { predictByCommand, runPredictCommand } from './command-scores.ts'
import { withMetricFiles } from './metrics.ts'
import { predictByRecipe, recipePredicts } from './recipe-scores.ts'
import { rowsOf } from './rows.ts'
import { predictSeeds } from './seeds.ts'
import { type Step, withEngine } from './step.ts'

const inputs = z.object({
  ...common,
  artifact: z.string().trim().min(1),
  data: text,
  'rows-of': text,
  env: list,
  secrets: lines,
})

/** Scores an artifact, the candidate's or the champion's, on the evaluation set: predictions.parquet, and metric files. */
export const predict = verb({
  name: 'predict',
  inputs,
  run: withFailureRecord('predict', async (given: z.output<typeof inputs>, host) => {
    const secrets = readSecrets(given.secrets, host)
    const loaded = await loadModel({ host, config: given.config, model: given.model })
    const artifact = await folderOf(resolve(host.cwd, given.artifact))
    const rows = await rowsOf(given, { loaded, host })
    const out = outFolder(host.cwd, given.out)
    await mkdir(out.folder, { recursive: true })
    const log = out.predictLog
    await rm(log, { force: true })
    const guest: CommandContext = { host, cwd: loaded.folder, pass: given.env ?? [], secrets, log }
    await fetchData(loaded, guest)
    if (rows.of !== loaded) await fetchData(rows.of, { ...guest, cwd: rows.of.folder })
    const started = performance.now()
    const { predictions } = out
    const scratch = await mkdtemp(join(out.folder, '.predict-'))
    const step: Step = { loaded, host, guest, artifact, rowsOf: rows.of, data: rows.data, scratch }
    const predicting = withMetricFiles({ loaded, out, host }, () =>
      host.group(`Predict with ${loaded.name}`, () => predictInto(step, predictions)),
    )
    const { predicted, metrics } = await predicting.finally(() =>
      rm(scratch, { recursive: true, force: true }),
    )
    const seeds =
      loaded.model.task === 'custom' ? null : await predictSeeds(step, { out, score: predictInto })
    const seconds = (performance.now() - started) / 1000
    const file = predicted && predictions
    const what = predicted ? `${predicted.rows.toLocaleString('en')} rows predicted` : 'the command ran'
    const written = file ?? metrics
    const where = written === null ? ', and wrote no metric file' : pathInTerminal(host, written)
    if (isMeasuredInTraining(loaded))
      host.notice('nothing is predicted: what the training measured is judged')
    else host.notice(`${what} in ${formatDuration(seconds)}${where}`)
    const count = predicted?.rows ?? 0
    return {
      status: 0,
      outputs: { predictions: file ?? '', rows: String(count), metrics: metrics ?? '', seeds: seeds ?? '' },
      result: { predictions: file, rows: count, seconds, metrics, seeds },
    }
  }),
})

/** A custom model without a command to predict with: the metric files of its training are all there is. */
function isMeasuredInTraining({ model: { task, evaluate, train } }: LoadedModel): boolean {
  return task === 'custom' && evaluate.predict === undefined && train.module === undefined
}

/** A custom model's predictions are its own affair: null. */
async function predictInto(step: Step, to: string): Promise<{ rows: number } | null> {
  if (step.loaded.model.task === 'custom') {
    if (isMeasuredInTraining(step.loaded)) step.host.info('There is no predict command.')
    else await runPredictCommand(step)
    return null
  }
  const file = (await recipePredicts(step)) ? await predictByRecipe(step) : await predictByCommand(step)
  return await normalise(step, file, to)
}

async function folderOf(artifact: string): Promise<string> {
  const found = await stat(artifact).catch(() => null)
  if (found?.isDirectory()) return artifact
  throw new Problem({
    what: found ? 'the artifact is no folder' : 'there is no such artifact',
    where: artifact,
    fix: 'give --artifact the model/ folder that `train` wrote, or that of a release',
  })
}

/** Strangers wrote the file: DuckDB sees nothing but its folder. */
async function normalise(
  { loaded, host, scratch }: Step,
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
