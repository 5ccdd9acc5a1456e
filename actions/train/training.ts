import { setImmediate as breathe } from 'node:timers/promises'
import { moduleCommand } from '../_lib/command/module.ts'
import type { CommandOutcome } from '../_lib/command/process.ts'
import { type CommandContext, parameterVariables, runModelCommand } from '../_lib/command/run.ts'
import { Problem } from '../_lib/contract/problem.ts'
import type { Run } from '../_lib/contract/run.ts'
import type { Table } from '../_lib/contract/table.ts'
import { checkCheckpoint } from '../_lib/documents/artifact-files.ts'
import type { RunFolder } from '../_lib/documents/run-folder.ts'
import type { LoadedModel } from '../_lib/host/configuration.ts'
import type { Host } from '../_lib/host/host.ts'
import { trainingColumns, trainRecipe, type WantedColumn } from '../_lib/recipe/recipe.ts'
import { loadTensorflow } from '../_lib/recipe/tensorflow/backend.ts'
import { count } from '../_lib/text/numbers.ts'
import { beginAttempt, checkAdvance, endAttempt, hasCheckpoint } from './attempt.ts'
import { joinHistories, readHistory } from './history.ts'
import { watchNames } from './name-watch.ts'

/** The part of run.json that the training itself decides. */
export type Training = Pick<Run, 'status' | 'rows' | 'history' | 'backend' | 'earlier'>

/** What one training works on and where it writes. */
export type TrainingInputs = {
  loaded: LoadedModel
  out: RunFolder
  context: CommandContext
  fingerprint: string
  timeLimitSeconds: number | null
  gpu: boolean
  /** Reads columns of a data file, for the recipe. */
  read: (file: string, columns: WantedColumn[]) => Promise<Table>
}

/** Trains by the command, the recipe or the module that the configuration names. */
export async function trainModel(inputs: TrainingInputs): Promise<Training> {
  return inputs.loaded.model.train.tensorflow ? await trainByRecipe(inputs) : await trainByCommand(inputs)
}

async function trainByCommand({
  loaded,
  out,
  context,
  fingerprint,
  timeLimitSeconds,
}: TrainingInputs): Promise<Training> {
  const { train } = loaded.model
  const { resume } = out
  const where = `${loaded.file}: models.${loaded.name}.train.${train.run === undefined ? 'module' : 'run'}`
  const own = {
    TRAINYARD_OUTPUT: out.output,
    TRAINYARD_RESUME: resume,
    TRAINYARD_HISTORY: out.history,
    ...(await parameterVariables(out.params, train)),
  }
  const command = train.run ?? moduleCommand('train', train.module!)
  const attempt = await beginAttempt({ resume, fingerprint, host: context.host })
  const isUploaded = context.host.kind === 'actions'
  const stopWatching = watchNames([out.output, ...(isUploaded ? [resume] : [])], context)
  const began = performance.now()
  let status: Run['status'] | 'broken-off' = 'broken-off'
  let history = attempt.history
  try {
    const ended = await runModelCommand(context, { name: 'train', where, command, timeLimitSeconds, own })
    const told = await readHistory(out.history, context.host)
    status = await statusOf(ended, { resume, where, timeLimitSeconds })
    if (status === 'incomplete') await checkAdvance(attempt, { resume, history: told, where })
    if (status === 'incomplete' && isUploaded) await checkCheckpoint(resume)
  } finally {
    stopWatching()
    history = joinHistories(history, await readHistory(out.history, { warning: () => undefined }))
    await endAttempt(attempt, { resume, status, seconds: (performance.now() - began) / 1000, history })
  }
  return { status, rows: null, history, backend: null, ...(attempt.earlier && { earlier: attempt.earlier }) }
}

type StoppedTraining = { resume: string; where: string; timeLimitSeconds: number | null }

/** A training that was stopped is incomplete if it left a checkpoint; without one it failed. */
async function statusOf(
  ended: CommandOutcome,
  { resume, where, timeLimitSeconds }: StoppedTraining,
): Promise<Training['status']> {
  if (ended === 'complete') return 'complete'
  if (ended === 'stopped' && (await hasCheckpoint(resume))) return 'incomplete'
  throw new Problem({
    what:
      ended === 'killed'
        ? `the training did not end after SIGTERM at its time limit of ${timeLimitSeconds} s and was killed`
        : `the training reached its time limit of ${timeLimitSeconds} s and left nothing in $TRAINYARD_RESUME`,
    where,
    fix: 'save a checkpoint to $TRAINYARD_RESUME on SIGTERM and resume from it, or raise `timeout:` and --time-limit',
  })
}

async function trainByRecipe(inputs: TrainingInputs): Promise<Training> {
  const { loaded, out, context, fingerprint, timeLimitSeconds, gpu, read } = inputs
  const { train, task, evaluate } = loaded.model
  const recipe = train.tensorflow!
  const { host } = context
  const now = () => performance.now() / 1000
  const until = timeLimitSeconds === null ? Number.POSITIVE_INFINITY : now() + timeLimitSeconds
  const table = await read(recipe.data, trainingColumns(recipe, task))
  const tensorflow = await loadTensorflow({
    host,
    backend: recipe.backend,
    gpu,
    gpuRequired: train.gpu?.required ?? false,
    folder: loaded.folder,
  })
  host.info(`${count(table.rows, 'row')}, TensorFlow.js on ${tensorflow.used}`)
  const trained = await trainRecipe({
    tensorflow,
    recipe,
    task,
    positive: evaluate.positive,
    table,
    seed: train.seed,
    output: out.output,
    resume: { folder: out.resume, key: fingerprint },
    now,
    pause: breathe,
    isTimeUp: () => now() >= until,
    progress: (epoch, of) => showEpoch(host, epoch, of),
  })
  const { status, rows, history } = trained
  return { status, rows, history, backend: { requested: recipe.backend, used: tensorflow.used } }
}

function showEpoch(
  host: Host,
  { epoch, loss, validation_loss, rows_per_second }: Run['history'][number],
  of: number,
): void {
  const digits = (value: number | null | undefined) => value?.toPrecision(4) ?? '–'
  const speed = rows_per_second?.toLocaleString('en')
  host.info(
    `epoch ${epoch}/${of}  loss ${digits(loss)}  validation ${digits(validation_loss)}  ${speed} rows/s`,
  )
  host.progress('train', (epoch ?? 0) / of)
}
