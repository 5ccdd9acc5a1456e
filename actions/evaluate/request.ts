import { relative, resolve } from 'node:path'
import type { ModelConfig, Slice } from '../_lib/contract/config.ts'
import type { Settings } from '../_lib/contract/evaluation.ts'
import type { Gate } from '../_lib/contract/gate.ts'
import { Problem } from '../_lib/contract/problem.ts'
import type { Task } from '../_lib/contract/task.ts'
import { type Waiver, waiversOf } from '../_lib/contract/waiver.ts'
import type { JoinNames } from '../_lib/data/join-files.ts'
import { parseSlice } from '../_lib/data/slice.ts'
import { outFolder } from '../_lib/documents/run-folder.ts'
import { findModel, type LoadedModel } from '../_lib/host/configuration.ts'
import type { Host } from '../_lib/host/host.ts'
import type { Inputs } from './inputs.ts'
import { type DeclaredMetrics, declaredMetrics } from './metric-files.ts'
import { type SeedFile, seedFilesOf } from './seeds.ts'

/** What is to be judged and how, from configuration and inputs; paths as the host's folder resolves them. */
export type EvaluationRequest = {
  model: string
  task: Task
  /** Null for a custom task. */
  predictions: string | null
  championPredictions?: string
  /** Predictions of further seeds of the candidate's training. */
  seedFiles: SeedFile[]
  labels?: string
  columns: JoinNames
  slices: Slice[]
  positive?: string
  settings: Omit<Settings, 'positive'>
  gates: Gate[]
  waivers: Waiver[]
  firstRelease: ModelConfig['first-release']
  /** What brings the evaluation set, if the configuration says so and no other labels are given. */
  fetch: { command: string; where: string; folder: string } | null
  metrics: DeclaredMetrics | null
  out: string
}

type Declared = ModelConfig['evaluate']
const DEFAULTS: Omit<Declared, 'slices' | 'metric-files'> = {
  id: 'id',
  label: 'label',
  score: 'score',
  threshold: 0.5,
  confidence: 0.95,
  seed: 0,
  resamples: 2000,
}

/** Puts inputs over configuration; without a configuration a task is enough. */
export async function evaluationRequest(inputs: Inputs, host: Host): Promise<EvaluationRequest> {
  const loaded = await findModel({ host, config: inputs.config, model: inputs.model })
  const task = inputs.task ?? loaded?.model.task
  if (task === undefined) throw noTask()
  const predictions = predictionsOf(inputs, task)
  const out = outFolder(host.cwd, inputs.out).folder
  const metrics = await declaredMetrics({ inputs, loaded, cwd: host.cwd, out })
  if (task === 'custom' && metrics === null) throw nothingToJudge()
  const declared = loaded?.model.evaluate ?? DEFAULTS
  const labels = inputs.labels ?? labelsOf(loaded, host)
  return {
    model: loaded?.name ?? inputs.model ?? 'model',
    task,
    predictions,
    championPredictions: inputs['champion-predictions'],
    seedFiles: await seedFilesOf({ seeds: inputs.seeds, predictions }, host.cwd),
    labels: task === 'custom' ? undefined : labelled(labels, host),
    columns: columnsOf(inputs, declared),
    slices: inputs.slice?.map(parseSlice) ?? loaded?.model.evaluate.slices ?? [],
    positive: inputs['positive-label'] ?? declared.positive,
    settings: settingsOf(inputs, declared, task),
    gates: loaded?.model.gates ?? [],
    waivers: waiversOf(inputs.waive ?? [], inputs['waived-by'] ?? waiverHere(host)),
    firstRelease: loaded?.model['first-release'] ?? 'absolute-only',
    fetch: inputs.labels === undefined && task !== 'custom' ? fetchOf(loaded, host) : null,
    metrics,
    out,
  }
}

/** In a terminal whoever sits there; on a runner nobody, for there the actor is not who waived. */
function waiverHere({ kind, env }: Host): string | null {
  return kind === 'terminal' ? (env['USER'] ?? 'somebody') : null
}

/** The file with the labels: `labels:`, else the evaluation set itself. */
function labelsOf(loaded: LoadedModel | null, host: Host): string | undefined {
  const file = loaded?.model.evaluate.labels ?? loaded?.model.evaluate.data
  return loaded && file ? relative(host.cwd, resolve(loaded.folder, file)) || file : undefined
}

function labelled(labels: string | undefined, host: Host): string | undefined {
  if (labels !== undefined || host.kind === 'terminal') return labels
  throw new Problem({
    what: 'the labels would come from the predictions, so from whoever wrote them',
    where: 'labels',
    fix: 'name the evaluation set of the base branch with `labels:`; joining it with the predictions is the job of the judge',
  })
}

function columnsOf(inputs: Inputs, declared: typeof DEFAULTS): JoinNames {
  return {
    id: inputs['id-column'] ?? declared.id,
    label: inputs['label-column'] ?? declared.label,
    score: inputs['score-column'] ?? declared.score,
    weight: inputs['weight-column'] ?? declared.weight,
    cluster: inputs['cluster-column'] ?? declared.cluster,
    query: inputs['query-column'] ?? declared.query,
  }
}

function settingsOf(inputs: Inputs, declared: typeof DEFAULTS, task: Task): Omit<Settings, 'positive'> {
  return {
    threshold: task === 'binary' ? (inputs.threshold ?? declared.threshold) : null,
    confidence: inputs.confidence ?? declared.confidence,
    seed: inputs.seed ?? declared.seed,
    resamples: inputs.resamples ?? declared.resamples,
    cluster: inputs['cluster-column'] ?? declared.cluster ?? null,
    weight: inputs['weight-column'] ?? declared.weight ?? null,
  }
}

function fetchOf(loaded: LoadedModel | null, host: Host): EvaluationRequest['fetch'] {
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

/** A custom task has no predictions, every other needs them. */
function predictionsOf({ predictions }: Inputs, task: Task): string | null {
  if (task !== 'custom' && predictions !== undefined) return predictions
  if (task === 'custom' && predictions === undefined) return null
  throw new Problem({
    what:
      task === 'custom'
        ? 'a custom task is judged by metric files alone, so predictions would not be read'
        : `there are no predictions, by which a ${task} model is judged`,
    where: '--predictions',
    fix: task === 'custom' ? 'leave them out' : 'give the file that `predict` wrote',
  })
}

function nothingToJudge(): Problem {
  return new Problem({
    what: 'a custom task is judged by metric files, and none is declared',
    where: '--task',
    fix: 'declare them as `metric-files` under `evaluate:` of a trainyard.yml, and name it with --config',
  })
}
