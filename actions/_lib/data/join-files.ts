import type { Slice } from '../contract/evaluate-config.ts'
import { Problem, throwProblems } from '../contract/problem.ts'
import type { RowTask, Task } from '../contract/task.ts'
import type { Engine } from './engine.ts'
import { checkRows } from './row-check.ts'
import { findPredictions, type Predictions, predictionChecks } from './score.ts'
import { openSource, type TableSource } from './source.ts'
import { findTruth, type TruthFile, type TruthNames } from './truth-file.ts'

export type JoinNames = TruthNames & { score: string }

export type JoinRequest = {
  task: RowTask
  predictions: string
  championPredictions?: string
  /** The evaluation set that the champion's predictions are of, if known; if it is another one, the champion is left out. */
  championDigest?: string
  /** The evaluation set; without it labels come from `predictions`. */
  labels?: string
  columns: JoinNames
  slices: Slice[]
  positive?: string
}

/** Every file with its columns found, before any row is read. */
export type Files = { truth: TruthFile; candidate: Predictions; champion: Predictions | null }

/** Opens every file and finds its columns; what is missing anywhere, and labels that predictions bring along, all at once. */
export async function findFiles(engine: Engine, joining: JoinRequest): Promise<Files> {
  const { task, columns, labels, slices } = joining
  const open = (file: string | undefined) => (file === undefined ? null : openSource(engine, file))
  const sources = await allOf([open(joining.predictions), open(joining.championPredictions), open(labels)])
  const [predictions, champion, evaluationSet] = sources as [
    TableSource,
    TableSource | null,
    TableSource | null,
  ]
  const found = {
    truth: findTruth(evaluationSet ?? predictions, task, columns, slices),
    candidate: findPredictions(predictions, task, columns),
    champion: champion && findPredictions(champion, task, columns),
  }
  const models = [predictions, champion].filter(source => source !== null)
  const smuggled = evaluationSet
    ? models.flatMap(source => smuggledLabels(source, columns.label, evaluationSet))
    : []
  throwProblems([...Object.values(found).flatMap(each => (Array.isArray(each) ? each : [])), ...smuggled])
  return found as Files
}

/** Waits for all and throws all their Problems. */
async function allOf<T>(steps: (Promise<T> | null)[]): Promise<(T | null)[]> {
  const settled = await Promise.allSettled(steps)
  const errors = settled.flatMap(each => (each.status === 'rejected' ? [each.reason as unknown] : []))
  const defect = errors.find(error => !(error instanceof Problem))
  if (defect) throw defect
  throwProblems(errors as Problem[])
  return settled.map(each => (each.status === 'fulfilled' ? each.value : null))
}

function smuggledLabels(source: TableSource, label: string, evaluationSet: TableSource): Problem[] {
  if (!source.columns.some(({ name }) => name === label)) return []
  return [
    new Problem({
      what: `predictions bring their own labels, although ${evaluationSet.file} has them`,
      where: `${source.file}, column ${label}`,
      fix: 'leave the column out of the predictions: what a model knows of the labels is not a prediction',
    }),
  ]
}

/** Refuses values that are no labels, scores, weights or clusters in any of the files. */
export async function checkFiles(
  engine: Engine,
  task: Task,
  { truth, candidate, champion }: Files,
): Promise<void> {
  const problems = [await checkRows(engine, { ...truth, id: truth.parts[0]?.sql })]
  for (const predictions of [candidate, champion]) {
    if (!predictions) continue
    const { source, columns, key } = predictions
    problems.push(
      await checkRows(engine, { source, columns, id: key.id, checks: predictionChecks(predictions, task) }),
    )
  }
  throwProblems(problems.flat())
}
