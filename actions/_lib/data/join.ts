import { Problem, throwProblems } from '../contract/problem.ts'
import type { JoinedRows, Truth } from '../contract/table.ts'
import { binaryClasses, type FoundClass, sortedClasses } from './class.ts'
import type { Engine } from './engine.ts'
import { evaluationDigest } from './evaluation-digest.ts'
import { checkFiles, type Files, findFiles, type JoinNames, type JoinRequest } from './join-files.ts'
import type { Predictions } from './score.ts'
import { joinScores } from './score-join.ts'
import { sizeProblems } from './size-check.ts'
import { sliceProblems } from './slice.ts'
import { type LoadedTruth, loadTruth, MOST_CHARACTERS, truthProblems } from './truth.ts'
import type { TruthFile } from './truth-file.ts'

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

/**
 * Joins the evaluation set with the predictions of one or two models, row by row, by the exact text of the id (in
 * ranking of query and id). Refuses, all at once and with the first rows: missing columns, values that are no labels,
 * scores, weights or clusters, ids that are missing, extra or repeated in any file, and labels that differ.
 */
export async function joinPredictions(engine: Engine, joining: JoinRequest): Promise<Joined> {
  throwProblems(sliceProblems(joining.slices))
  const files = await findFiles(engine, joining)
  const models = [files.candidate, files.champion].filter(model => model !== null)
  if (joining.labels !== undefined) throwProblems(await sizeProblems(engine, files.truth, models))
  await checkFiles(engine, joining.task, files)
  const truth = await loadTruth(engine, { file: files.truth, classesOf: classesFor(joining, files) })
  throwProblems(truthProblems(truth, files.truth, joining.columns))
  const digest = await digestOf(engine, { truth, file: files.truth, names: joining.columns })
  const championLeftOut = files.champion !== null && (joining.championDigest ?? digest) !== digest
  const compared = championLeftOut ? { ...files, champion: null } : files
  const scores = await joinModels(engine, joining, { files: compared, truth })
  const { table, ...columns } = truth
  return {
    rows: { task: joining.task, digest, ...scores, ...columns },
    positive: joining.task === 'binary' ? (classesOf(truth)?.[1] ?? null) : null,
    championLeftOut,
    idsOf: rowIndices => idsOf(engine, table, files.truth.keys, rowIndices),
    release: () => engine.run(`DROP TABLE ${table}`),
  }
}

type ModelScores = Pick<JoinedRows, 'candidate' | 'champion'>

/** The champion's labels are compared with the candidate's where both files bring their own. */
async function joinModels(
  engine: Engine,
  { task, labels, columns }: JoinRequest,
  { files, truth }: { files: Files; truth: LoadedTruth },
): Promise<ModelScores> {
  const sorted = {
    table: truth.table,
    rows: truth.rows,
    keys: files.truth.keys,
    classes: classesOf(truth),
  }
  const join = (predictions: Predictions, label: string | null) =>
    joinScores(engine, { predictions, task, truth: sorted, label })
  const candidate = await join(files.candidate, null)
  const shared = labels === undefined ? columns.label : null
  const champion = files.champion && (await join(files.champion, shared))
  throwProblems([...candidate.problems, ...(champion?.problems ?? [])])
  return { candidate: candidate.scores, champion: champion?.scores ?? null }
}

function classesOf({ truth }: LoadedTruth): string[] | null {
  return truth.kind === 'classes' ? truth.labels : null
}

function classesFor(
  joining: JoinRequest,
  { truth, candidate, champion }: Files,
): ((found: FoundClass[]) => string[]) | null {
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
  const byRow = new Map(rows.map(([row, id]) => [Number(row), String(id).slice(0, MOST_CHARACTERS)]))
  return rowIndices.map(row => byRow.get(row) ?? '')
}
