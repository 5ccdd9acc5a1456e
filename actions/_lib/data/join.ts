import type { Slice } from '../contract/config.ts'
import { Problem, throwProblems } from '../contract/problem.ts'
import type { JoinedRows, Truth } from '../contract/table.ts'
import type { Task } from '../contract/task.ts'
import { binaryClasses, type Found, sortedClasses } from './class.ts'
import type { Engine } from './engine.ts'
import { evaluationDigest } from './evaluation-digest.ts'
import { checkRows } from './row-check.ts'
import { findPredictions, type Predictions, predictionChecks } from './score.ts'
import { joinScores } from './score-join.ts'
import { MOST_SLICE_VALUES, sliceProblems } from './slice.ts'
import { openSource, type Source } from './source.ts'
import { type LoadedTruth, loadTruth } from './truth.ts'
import { findTruth, type TruthFile, type TruthNames } from './truth-file.ts'

export type JoinNames = TruthNames & { score: string }

type Joining = {
  task: Task
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

export type Joined = {
  rows: JoinedRows
  positive: string | null
  /** Its predictions are of another evaluation set than these rows. */
  championLeftOut: boolean
  /** Ids of rows, for examples; in ranking `query/id`. */
  idsOf(rowIndices: number[]): Promise<string[]>
  /** Frees what DuckDB keeps of the rows; idsOf no longer works. */
  release(): Promise<void>
}

/** Every file with its columns found, before any row is read. */
type Files = { truth: TruthFile; candidate: Predictions; champion: Predictions | null }

/**
 * Joins the evaluation set with the predictions of one or two models, row by row, by the exact text of the id (in
 * ranking of query and id). Refuses, all at once and with the first rows: missing columns, values that are no labels,
 * scores, weights or clusters, ids that are missing, extra or repeated in any file, and labels that differ.
 */
export async function joinPredictions(engine: Engine, joining: Joining): Promise<Joined> {
  throwProblems(sliceProblems(joining.slices))
  const files = await findFiles(engine, joining)
  await checkFiles(engine, joining.task, files)
  const truth = await loadTruth(engine, { file: files.truth, classesOf: classesFor(joining, files) })
  throwProblems(truthProblems(truth, files.truth, joining.columns))
  const { keys } = files.truth
  const digest = await digestOf(engine, { truth, file: files.truth, names: joining.columns })
  const classes = truth.truth.kind === 'classes' ? truth.truth.labels : null
  const join = (predictions: Predictions, labelled: boolean) =>
    joinScores(engine, {
      predictions,
      task: joining.task,
      truth: { table: truth.table, rows: truth.rows, keys, classes },
      label: labelled ? joining.columns.label : null,
    })
  const candidate = await join(files.candidate, false)
  const championLeftOut = files.champion !== null && (joining.championDigest ?? digest) !== digest
  const champion =
    files.champion && !championLeftOut ? await join(files.champion, joining.labels === undefined) : null
  throwProblems([...candidate.problems, ...(champion?.problems ?? [])])
  const { table, ...columns } = truth
  return {
    rows: {
      task: joining.task,
      digest,
      candidate: candidate.scores,
      champion: champion?.scores ?? null,
      ...columns,
    },
    positive: joining.task === 'binary' ? (classes?.[1] ?? null) : null,
    championLeftOut,
    idsOf: rowIndices => idsOf(engine, table, keys, rowIndices),
    release: () => engine.run(`DROP TABLE ${table}`),
  }
}

async function findFiles(engine: Engine, joining: Joining): Promise<Files> {
  const { task, columns, labels, slices } = joining
  const open = (file: string | undefined) => (file === undefined ? null : openSource(engine, file))
  const sources = await allOf([open(joining.predictions), open(joining.championPredictions), open(labels)])
  const [predictions, champion, evaluationSet] = sources as [Source, Source | null, Source | null]
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

function smuggledLabels(source: Source, label: string, evaluationSet: Source): Problem[] {
  if (!source.columns.some(({ name }) => name === label)) return []
  return [
    new Problem({
      what: `predictions bring their own labels, although ${evaluationSet.file} has them`,
      where: `${source.file}, column ${label}`,
      fix: 'leave the column out of the predictions: what a model knows of the labels is not a prediction',
    }),
  ]
}

async function checkFiles(engine: Engine, task: Task, { truth, candidate, champion }: Files): Promise<void> {
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

function classesFor(
  joining: Joining,
  { truth, candidate, champion }: Files,
): ((found: Found[]) => string[]) | null {
  const { task, positive, columns } = joining
  const where = `${truth.source.file}, column ${columns.label}`
  if (task === 'binary') return found => binaryClasses(found, positive, where)
  if (task !== 'multiclass') return null
  return found => {
    const models = [candidate, champion].filter(model => model !== null)
    const known = models.flatMap(({ scores }) => scores.flatMap(score => score.class ?? []))
    const classes = sortedClasses([...found.map(({ label }) => label), ...known])
    throwProblems(models.flatMap(model => missingClasses(model, classes, columns.score)))
    return classes
  }
}

function missingClasses({ source, scores }: Predictions, classes: string[], score: string): Problem[] {
  const missing = classes.filter(label => !scores.some(each => each.class === label))
  if (missing.length === 0) return []
  return [
    new Problem({
      what: `there is no probability for ${missing.length === 1 ? 'the class' : 'the classes'} ${missing.join(', ')}`,
      where: source.file,
      fix: `add ${missing.map(label => `${score}_${label}`).join(', ')}; zeros if the model does not know the class`,
    }),
  ]
}

function truthProblems({ weight, slices }: LoadedTruth, { source }: TruthFile, names: JoinNames): Problem[] {
  const problems: Problem[] = []
  const add = (what: string, column: string, fix: string) =>
    problems.push(new Problem({ what, where: `${source.file}, column ${column}`, fix }))
  if (weight?.every(each => each === 0))
    add('every weight is 0', names.weight ?? '', 'give some row a weight')
  for (const { column, codes, labels } of slices) {
    if (codes.every(code => code < 0))
      add('the slice matches no row: every value is missing', column, 'name another column')
    if (labels.length > MOST_SLICE_VALUES)
      add(
        `the slice has ${labels.length.toLocaleString('en-US')} values`,
        column,
        'group them, or give a number bins',
      )
  }
  return problems
}

type Digesting = { truth: LoadedTruth; file: TruthFile; names: JoinNames }

async function digestOf(engine: Engine, { truth, file, names }: Digesting): Promise<string> {
  const { table } = truth
  const repeated: number[] = []
  const digest = await evaluationDigest(engine, {
    table,
    keys: file.keys,
    truth: truth.truth as Truth,
    onRepeated: row => repeated.push(row),
  })
  if (repeated.length === 0) return digest
  const examples = [...new Set(await idsOf(engine, table, file.keys, repeated.slice(0, 5)))]
  throw new Problem({
    what: `${repeated.length.toLocaleString('en-US')} rows repeat the id of another: ${examples.join(', ')}`,
    where: `${file.source.file}, column ${names.id}`,
    fix: 'give every row an id of its own',
  })
}

async function idsOf(engine: Engine, table: string, keys: string[], rowIndices: number[]): Promise<string[]> {
  if (rowIndices.length === 0) return []
  const key = keys.join(" || '/' || ")
  const rows = await engine.rows(
    `SELECT rowid, ${key} FROM ${table} WHERE rowid IN (${rowIndices.join(', ')})`,
  )
  const byRow = new Map(rows.map(([row, id]) => [Number(row), String(id)]))
  return rowIndices.map(row => byRow.get(row) ?? '')
}
