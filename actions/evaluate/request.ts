import { relative, resolve } from 'node:path'
import type { ModelConfig } from '../_lib/contract/config.ts'
import type { Slice } from '../_lib/contract/evaluate-config.ts'
import type { Settings } from '../_lib/contract/evaluation.ts'
import type { Gate } from '../_lib/contract/gate.ts'
import { Problem } from '../_lib/contract/problem.ts'
import type { RowTask } from '../_lib/contract/task.ts'
import { type Waiver, waiversOf } from '../_lib/contract/waiver.ts'
import type { JoinNames } from '../_lib/data/join-files.ts'
import { parseSlice } from '../_lib/data/slice.ts'
import { outFolder } from '../_lib/documents/run-folder.ts'
import { findModel, type LoadedModel } from '../_lib/host/configuration.ts'
import type { Host } from '../_lib/host/host.ts'
import type { EvaluateInputs } from './inputs.ts'
import { type DeclaredMetrics, declaredMetrics } from './metric-files.ts'
import type { ModelFiles } from './model-files.ts'
import { type SeedFile, seedFilesOf } from './seed-files.ts'

type CommonRequest = {
  model: string
  settings: Omit<Settings, 'positive'>
  gates: Gate[]
  waivers: Waiver[]
  firstRelease: ModelConfig['first-release']
  out: string
}

/** An evaluation by predictions and labels, joined row by row; metric files add their metrics. */
export type RowRequest = CommonRequest & {
  kind: 'rows'
  task: RowTask
  predictions: string
  championPredictions: string | undefined
  /** Predictions of further seeds of the candidate's training. */
  seedFiles: SeedFile[]
  /** Undefined in a terminal alone: then the predictions have the labels. */
  labels: string | undefined
  columns: JoinNames
  slices: Slice[]
  positive: string | undefined
  /** Brings the evaluation set, if the configuration declares it and no other labels are given. */
  fetch: FetchCommand | null
  /** Null if no metric file is declared. */
  metrics: DeclaredMetrics | null
}

/** An evaluation by metric files alone, of a custom task. */
export type FileRequest = CommonRequest & { kind: 'files'; metrics: DeclaredMetrics }

/** What is evaluated and how, from configuration and inputs; paths as the host's folder resolves them. */
export type EvaluationRequest = RowRequest | FileRequest

export type FetchCommand = { command: string; where: string; folder: string }

type EvaluateSection = ModelConfig['evaluate']
const DEFAULTS: Omit<EvaluateSection, 'slices' | 'metric-files'> = {
  id: 'id',
  label: 'label',
  score: 'score',
  threshold: 0.5,
  confidence: 0.95,
  seed: 0,
  resamples: 2000,
}

type RequestSource = {
  inputs: EvaluateInputs
  files: ModelFiles
  loaded: LoadedModel | null
  host: Host
  declared: typeof DEFAULTS
}

/** Puts inputs over configuration; without a configuration a task is enough. */
export async function evaluationRequest(
  inputs: EvaluateInputs,
  files: ModelFiles,
  host: Host,
): Promise<EvaluationRequest> {
  const loaded = await findModel({ host, config: inputs.config, model: inputs.model })
  const task = inputs.task ?? loaded?.model.task
  if (task === undefined) throw noTask()
  const source = { inputs, files, loaded, host, declared: loaded?.model.evaluate ?? DEFAULTS }
  return task === 'custom' ? await fileRequest(source) : await rowRequest(task, source)
}

async function fileRequest(source: RequestSource): Promise<FileRequest> {
  if (source.inputs.predictions !== undefined) throw unusedPredictions()
  const common = commonRequest(source, null)
  const metrics = await declaredMetrics({ ...source, out: common.out })
  if (metrics === null) throw nothingToEvaluate()
  return { kind: 'files', ...common, metrics }
}

async function rowRequest(task: RowTask, source: RequestSource): Promise<RowRequest> {
  const { inputs, files, loaded, host, declared } = source
  const { predictions, seedPredictions } = files.candidate
  if (predictions === undefined) throw noPredictions(task, inputs.candidate)
  const common = commonRequest(source, task === 'binary' ? (inputs.threshold ?? declared.threshold) : null)
  return {
    kind: 'rows',
    ...common,
    task,
    predictions,
    championPredictions: files.champion?.predictions,
    seedFiles: await seedFilesOf({ given: seedPredictions, predictions }, host.cwd),
    labels: labelsOf(source),
    columns: columnsOf(source),
    slices: inputs.slice?.map(parseSlice) ?? loaded?.model.evaluate.slices ?? [],
    positive: inputs['positive-label'] ?? declared.positive,
    fetch: inputs.labels === undefined ? fetchOf(loaded, host) : null,
    metrics: await declaredMetrics({ ...source, out: common.out }),
  }
}

function commonRequest(source: RequestSource, threshold: number | null): CommonRequest {
  const { inputs, loaded, host } = source
  return {
    model: loaded?.name ?? inputs.model ?? 'model',
    settings: { threshold, ...settingsOf(source) },
    gates: loaded?.model.gates ?? [],
    waivers: waiversOf(inputs.waive ?? [], inputs['waived-by'] ?? waiverHere(host)),
    firstRelease: loaded?.model['first-release'] ?? 'absolute-only',
    out: outFolder(host.cwd, inputs.out).folder,
  }
}

/** In a terminal the user. Null on a runner, where the actor need not be the one who waived. */
function waiverHere({ kind, env }: Host): string | null {
  return kind === 'terminal' ? (env['USER'] ?? env['USERNAME'] ?? null) : null
}

/** The file with the labels: the input, else `labels:`, else the evaluation set itself. */
function labelsOf({ inputs, loaded, host }: RequestSource): string | undefined {
  if (inputs.labels !== undefined) return inputs.labels
  const file = loaded?.model.evaluate.labels ?? loaded?.model.evaluate.data
  if (loaded && file) return relative(host.cwd, resolve(loaded.folder, file)) || file
  if (host.kind === 'terminal') return undefined
  throw new Problem({
    what: 'no labels given: they would be read from the predictions file, which the code under test wrote',
    where: 'labels',
    fix: 'name the evaluation set of the base branch with `labels:`; evaluate joins it with the predictions',
  })
}

function columnsOf({ inputs, declared }: RequestSource): JoinNames {
  return {
    id: inputs['id-column'] ?? declared.id,
    label: inputs['label-column'] ?? declared.label,
    score: inputs['score-column'] ?? declared.score,
    weight: inputs['weight-column'] ?? declared.weight,
    cluster: inputs['cluster-column'] ?? declared.cluster,
    query: inputs['query-column'] ?? declared.query,
  }
}

function settingsOf({ inputs, declared }: RequestSource): Omit<Settings, 'positive' | 'threshold'> {
  return {
    confidence: inputs.confidence ?? declared.confidence,
    seed: inputs.seed ?? declared.seed,
    resamples: inputs.resamples ?? declared.resamples,
    cluster: inputs['cluster-column'] ?? declared.cluster ?? null,
    weight: inputs['weight-column'] ?? declared.weight ?? null,
  }
}

function fetchOf(loaded: LoadedModel | null, host: Host): FetchCommand | null {
  if (!loaded?.model.fetch) return null
  const where = `${relative(host.cwd, loaded.file)}: models.${loaded.name}.fetch`
  return { command: loaded.model.fetch, where, folder: loaded.folder }
}

function noTask(): Problem {
  return new Problem({
    what: 'there is neither a configuration nor a task',
    where: '--task',
    fix: 'give --task binary, multiclass, regression or ranking, or --config with a trainyard.yml',
  })
}

function noPredictions(task: RowTask, folder: string | undefined): Problem {
  if (folder === undefined) {
    const what = `no predictions are given, and a ${task} model is evaluated by them`
    return new Problem({ what, where: '--predictions', fix: 'give the file that `predict` wrote' })
  }
  return new Problem({
    what: `there is no predictions.parquet in ${folder}, and a ${task} model is evaluated by predictions`,
    where: '--candidate',
    fix: 'run `predict` with this folder as --out, or give another file with --predictions',
  })
}

function unusedPredictions(): Problem {
  return new Problem({
    what: 'a custom task is evaluated by metric files alone, so predictions would not be read',
    where: '--predictions',
    fix: 'leave them out',
  })
}

function nothingToEvaluate(): Problem {
  return new Problem({
    what: 'a custom task is evaluated by metric files, and none is declared',
    where: '--task',
    fix: 'declare them as `metric-files` under `evaluate:` of a trainyard.yml, and name it with --config',
  })
}
