import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import { dirname, extname, join, resolve } from 'node:path'
import * as z from 'zod'
import { Problem } from '../_lib/contract/problem.ts'
import { type Engine, openEngine } from '../_lib/data/engine.ts'
import { normalisePredictions } from '../_lib/data/predictions.ts'
import { columnsOf, copyWithout, readTable, writeTable } from '../_lib/data/table.ts'
import { type LoadedModel, loadModel } from '../_lib/host/configuration.ts'
import type { Host } from '../_lib/host/host.ts'
import { common, list, text } from '../_lib/host/inputs.ts'
import { verb } from '../_lib/host/verb.ts'
import { isRecipeArtifact, readFitted } from '../_lib/training/fitted-file.ts'
import { gpusOf } from '../_lib/training/gpu.ts'
import { fetchData, type Guest, parameterVariables, runGuest } from '../_lib/training/guest-task.ts'
import { moduleCommand } from '../_lib/training/module.ts'
import { featureColumns, predictRecipe } from '../_lib/training/recipe.ts'
import { checkAsked, scoreTable } from '../_lib/training/score-table.ts'
import { loadTensorflow } from '../_lib/training/tensorflow.ts'
import { namedByFormat } from '../_lib/training/written.ts'
import { withMetricFiles } from './metrics.ts'

const inputs = z.object({ ...common, artifact: z.string().trim().min(1), data: text, env: list })

type Step = {
  loaded: LoadedModel
  host: Host
  guest: Guest
  artifact: string
  /** Null where a custom model, judged by metric files, names no rows. */
  data: string | null
  /** A folder of our own below --out for what passes between steps. */
  scratch: string
}

/** Scores an artifact, the candidate's or the champion's, on the evaluation set: predictions.parquet, and metric files. */
export const predict = verb({
  name: 'predict',
  inputs,
  async run(given, host) {
    const loaded = await loadModel({ cwd: host.cwd, config: given.config, model: given.model })
    const artifact = await folderOf(resolve(host.cwd, given.artifact))
    const data = dataOf(loaded, given.data === undefined ? undefined : resolve(host.cwd, given.data))
    const out = resolve(host.cwd, given.out ?? 'trainyard-out')
    await mkdir(out, { recursive: true })
    const log = join(out, 'predict.log')
    await rm(log, { force: true })
    const guest: Guest = { host, cwd: loaded.folder, pass: given.env ?? [], log }
    await fetchData(loaded, guest)
    const started = performance.now()
    const predictions = join(out, 'predictions.parquet')
    const scratch = await mkdtemp(join(out, '.predict-'))
    const step: Step = { loaded, host, guest, artifact, data, scratch }
    const predicting = withMetricFiles({ loaded, out, host }, () =>
      host.group(`Predict with ${loaded.name}`, () => predictInto(step, predictions)),
    )
    const { predicted, metrics } = await predicting.finally(() =>
      rm(scratch, { recursive: true, force: true }),
    )
    const seconds = (performance.now() - started) / 1000
    const file = predicted && predictions
    const what = predicted ? `${predicted.rows.toLocaleString('en')} rows predicted` : 'the command ran'
    host.notice(`${what} in ${seconds.toFixed(1)} s: ${file ?? metrics ?? 'it wrote no metric file'}`)
    const rows = predicted?.rows ?? 0
    return {
      status: 0,
      outputs: { predictions: file ?? '', rows: String(rows), metrics: metrics ?? '' },
      result: { predictions: file, rows, seconds, metrics },
    }
  },
})

/** A custom model's predictions are its own affair: null. */
async function predictInto(step: Step, to: string): Promise<{ rows: number } | null> {
  if (step.loaded.model.task === 'custom') {
    await runPredictCommand(step)
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

function dataOf({ file, folder, model }: LoadedModel, given: string | undefined): string | null {
  if (given !== undefined) return given
  if (model.evaluate.data !== undefined) return resolve(folder, model.evaluate.data)
  if (model.task === 'custom') return null
  throw new Problem({
    what: 'it is not said which rows to predict',
    where: `${file}: evaluate.data`,
    fix: 'name the evaluation set with `data:` or --data',
  })
}

/** A champion may be the recipe's although the candidate brings a command, so the artifact decides first. */
async function recipePredicts({ artifact, loaded: { model } }: Step): Promise<boolean> {
  return (await isRecipeArtifact(artifact)) && !(model.train.tensorflow && model.evaluate.predict)
}

async function predictByRecipe({ loaded, host, artifact, data: rows, scratch }: Step): Promise<string> {
  const data = rows!
  const { evaluate } = loaded.model
  const fitted = await readFitted(artifact)
  checkAsked(fitted, loaded.model, artifact)
  const keys = [evaluate.id]
  const columns = [...keys.map(name => ({ name, kind: 'text' }) as const), ...featureColumns(fitted.features)]
  const table = await withEngine({ host, folders: [] }, engine => readTable(engine, { file: data, columns }))
  const gpu = (await gpusOf(host.env)).length > 0
  const tensorflow = await loadTensorflow({
    host,
    backend: 'auto',
    gpu,
    gpuRequired: false,
    folder: loaded.folder,
  })
  const { scores, unknown } = await predictRecipe({ tensorflow, artifact, table, where: data })
  for (const { column, rows } of unknown) {
    if (rows === table.rows) host.warning(`training saw no value of the column ${column} that is in ${data}`)
  }
  const file = join(scratch, 'predictions.parquet')
  const scored = scoreTable({
    keys: table.columns.slice(0, keys.length),
    scores,
    fitted,
    score: evaluate.score,
  })
  await withEngine({ host, folders: [] }, engine => writeTable(engine, { table: scored, file }))
  return file
}

async function predictByCommand(step: Step): Promise<string> {
  const { written, where } = await runPredictCommand(step)
  return await namedByFormat(written, where)
}

/** Runs the user's command; answers the file that it was told to write, and where the command stands. */
async function runPredictCommand(step: Step): Promise<{ written: string; where: string }> {
  const { loaded, guest, artifact, scratch } = step
  const { train, evaluate } = loaded.model
  const command =
    evaluate.predict ?? (train.module === undefined ? undefined : moduleCommand('predict', train.module))
  const where = `${loaded.file}: models.${loaded.name}.evaluate.predict`
  if (command === undefined) {
    throw new Problem({
      what: 'nothing says how this model predicts, and the artifact is none of the built-in recipe',
      where,
      fix: 'add `predict: <command>`: it reads $TRAINYARD_MODEL and $TRAINYARD_DATA and writes $TRAINYARD_PREDICTIONS',
    })
  }
  const written = join(scratch, 'predictions.csv')
  const data = step.data === null ? null : await withoutLabels(step, step.data)
  const own = {
    TRAINYARD_MODEL: artifact,
    ...(data === null ? {} : { TRAINYARD_DATA: data }),
    TRAINYARD_PREDICTIONS: written,
    ...(await parameterVariables(join(scratch, 'params.json'), train)),
  }
  await runGuest(guest, { name: 'predict', where, command, timeLimitSeconds: null, own })
  return { written, where }
}

/** Labels in a file of their own are the judge's: the command does not see that column. */
async function withoutLabels({ loaded, host, scratch }: Step, data: string): Promise<string> {
  const { labels, label } = loaded.model.evaluate
  if (labels === undefined || resolve(loaded.folder, labels) === data) return data
  return await withEngine({ host, folders: [] }, async engine => {
    const columns = await columnsOf(engine, data)
    if (!columns.some(({ name }) => name === label)) return data
    const to = join(scratch, `data${extname(data)}`)
    await copyWithout(engine, { file: data, to, columns: [label] })
    return to
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

type Opening = { host: Host; folders: string[]; locked?: boolean }

async function withEngine<T>(
  { locked = false, ...opening }: Opening,
  use: (engine: Engine) => Promise<T>,
): Promise<T> {
  const engine = await openEngine({ ...opening, locked })
  try {
    return await use(engine)
  } finally {
    await engine.close()
  }
}
