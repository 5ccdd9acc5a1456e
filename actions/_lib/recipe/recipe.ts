import type { FittedRecipe } from '../contract/artifact.ts'
import { Problem } from '../contract/problem.ts'
import type { Recipe } from '../contract/recipe.ts'
import type { Scores, Table, Truth } from '../contract/table.ts'
import type { Task } from '../contract/task.ts'
import {
  type Epoch,
  type FitProgress,
  loadCheckpoint,
  removeCheckpoint,
  saveCheckpoint,
} from './checkpoint.ts'
import { requiredColumn } from './column.ts'
import { type Design, designOf } from './design.ts'
import { fitFeatures } from './encoding.ts'
import { scaleOf } from './scale.ts'
import { splitRows } from './split.ts'
import { outputsOf, type RecipeTask, truthOf } from './target.ts'
import type { Tensorflow } from './tensorflow/library.ts'

/** A column as it is to be read: text where categories are wanted, else as the file has it. */
export type WantedColumn = { name: string; kind?: 'number' | 'text' }

/** The columns that training reads. */
export function trainingColumns(recipe: Recipe, task: Task): WantedColumn[] {
  const target: WantedColumn = { name: recipe.target, kind: task === 'regression' ? 'number' : 'text' }
  return unique([...featureColumns(recipe.features), target, { name: recipe.validation.column }])
}

/** The columns that an artifact's features read. */
export function featureColumns(features: readonly { column: string; kind: string }[]): WantedColumn[] {
  return unique(
    features.map(
      ({ column, kind }) => ({ name: column, kind: kind === 'numeric' ? 'number' : 'text' }) as const,
    ),
  )
}

type RecipeTraining = {
  tensorflow: Tensorflow
  recipe: Recipe
  task: Task
  /** Binary: the value of the target that is to be predicted. */
  positive?: string
  table: Table
  seed: number
  /** Folder for model.json, weights.bin and recipe.json. */
  output: string
  /** Folder that survives, and whose the checkpoint in it is. */
  resume?: { folder: string; key: string }
  /** Seconds of any clock. */
  now: () => number
  /** Lets timers and signals have their turn after every epoch. */
  pause?: () => Promise<void>
  /** Asked after every epoch. */
  isTimeUp: () => boolean
  progress: (epoch: Epoch, of: number) => void
}

export type RecipeResult = {
  status: 'complete' | 'incomplete'
  rows: { train: number; validation: number }
  history: Epoch[]
  bestEpoch: number
}

/** Trains the recipe on a table and writes its artifact (when complete). */
export async function trainRecipe(given: RecipeTraining): Promise<RecipeResult> {
  const { tensorflow, recipe, seed, output, resume, now } = given
  const prepared = prepare(given)
  const { fitNetwork } = await import('./tensorflow/fit.ts')
  const { unitsOf } = await import('./tensorflow/network.ts')
  const { saveArtifact } = await import('./tensorflow/artifact.ts')
  const { fitted, split } = prepared
  const fit = await fitNetwork({
    tf: tensorflow.tf,
    design: prepared.design,
    targets: prepared.targets,
    split,
    settings: {
      ...recipe,
      task: fitted.task,
      units: unitsOf(fitted),
      learningRate: recipe['learning-rate'],
      seed,
    },
    from: resume ? await loadCheckpoint(resume.folder, resume.key) : null,
    now,
    afterEpoch: progress => afterEpoch(given, progress),
  })
  if (fit.status === 'complete') {
    await saveArtifact(output, { fitted, weights: fit.weights })
    if (resume) await removeCheckpoint(resume.folder)
  }
  const rows = { train: split.training.length, validation: split.validation.length }
  return { status: fit.status, rows, history: fit.history, bestEpoch: fit.bestEpoch }
}

async function afterEpoch(
  { recipe, resume, pause, isTimeUp, progress: show }: RecipeTraining,
  progress: FitProgress,
): Promise<boolean> {
  show(progress.history.at(-1)!, recipe.epochs)
  if (resume) await saveCheckpoint(resume.folder, resume.key, progress)
  await pause?.()
  return !isTimeUp()
}

function prepare({ recipe, task, positive, table, seed }: RecipeTraining) {
  const where = recipe.data
  const truth = truthOf({ table, target: recipe.target, task: recipeTask(task), positive, where })
  const { column, last } = recipe.validation
  const split = splitRows(requiredColumn(table, column, where), last, where)
  const { training } = split
  const { outputs, scale } = scaledOutputs(truth, recipeTask(task), training)
  const fit = fitFeatures({ features: recipe.features, table, outputs, training, seed, where })
  const design = designOf({ table, features: fit.fitted, where, outOfFold: fit.outOfFold, training })
  const fitted: FittedRecipe = {
    schema: 'trainyard/recipe@1',
    task: recipeTask(task),
    target: recipe.target,
    labels: truth.kind === 'classes' ? truth.labels : null,
    scale,
    features: fit.fitted,
    layers: recipe.layers,
    dropout: recipe.dropout,
    seed,
  }
  return { fitted, design, split, targets: outputs.map(values => Float32Array.from(values)) }
}

/** What the network learns; numbers are standardised by their training rows. */
function scaledOutputs(
  truth: Truth,
  task: RecipeTask,
  training: Int32Array,
): { outputs: Float64Array[]; scale: FittedRecipe['scale'] } {
  const outputs = outputsOf(truth, task)
  if (truth.kind === 'classes') return { outputs, scale: null }
  const scale = scaleOf(training.length, index => truth.values[training[index]!]!)
  return { outputs: outputs.map(values => values.map(value => (value - scale.mean) / scale.sd)), scale }
}

function recipeTask(task: Task): RecipeTask {
  if (task === 'binary' || task === 'multiclass' || task === 'regression') return task
  throw new Problem({
    what: `the TensorFlow.js recipe does not know the task ${task}`,
    where: 'trainyard.yml: task',
    fix: 'use `task: binary`, `multiclass` or `regression`, or train with `run:`',
  })
}

/** Scores every row with an artifact: P(positive), P(class) by label, or the number. */
export async function predictRecipe({
  tensorflow,
  artifact,
  table,
  where,
}: RecipePrediction): Promise<Predicted> {
  const { loadArtifact } = await import('./tensorflow/artifact.ts')
  const { scoreRows } = await import('./tensorflow/score.ts')
  const { fitted, weights } = await loadArtifact(tensorflow.tf, artifact)
  const design = designOf({ table, features: fitted.features, where })
  return {
    scores: await scoreRows({ tf: tensorflow.tf, design, fitted, weights }),
    fitted,
    unknown: design.unknown,
  }
}

type RecipePrediction = { tensorflow: Tensorflow; artifact: string; table: Table; where: string }
type Predicted = { scores: Scores; fitted: FittedRecipe; unknown: Design['unknown'] }

function unique(columns: readonly WantedColumn[]): WantedColumn[] {
  return [...new Map(columns.map(column => [`${column.name} ${column.kind ?? ''}`, column])).values()]
}
