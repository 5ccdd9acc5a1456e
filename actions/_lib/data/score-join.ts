import type { Problem } from '../contract/problem.ts'
import type { Scores } from '../contract/table.ts'
import type { Task } from '../contract/task.ts'
import type { Engine } from './engine.ts'
import { joinProblems } from './join-mismatch.ts'
import type { Predictions } from './score.ts'
import { emptyPlacement, placeRows, type ScorePlacement } from './score-placement.ts'
import { reading } from './source.ts'
import { numberOf, textOf } from './value.ts'

const PROGRESS_ROWS = 500_000

type ScoreJoin = {
  predictions: Predictions
  task: Task
  /** The sorted evaluation set; `classes` in the order in which scores are wanted. */
  truth: { table: string; rows: number; keys: string[]; classes: string[] | null }
  /** The column of labels that must be those of the evaluation set, if the file has it. */
  label: string | null
}

type ScoreColumns = Predictions['scores']

/**
 * Scores of one model in the order of the evaluation set. Each row of the file finds its place by its key, in any order, so that only the
 * evaluation set is ever sorted. Problems: rows that are repeated, missing or extra, or whose labels differ.
 */
export async function joinScores(
  engine: Engine,
  join: ScoreJoin,
): Promise<{ scores: Scores; problems: Problem[] }> {
  const { predictions, truth, label } = join
  const { source, columns } = predictions
  const wanted = wantedScores(join)
  const query = joinSql(join, wanted)
  const placement = emptyPlacement({ columns: wanted.length, rows: truth.rows })
  await reading(source.file, () => streamInto(placement, engine, { query, file: source.file }))
  const where = `${source.file}, column ${columns[0]?.name}`
  const problems = await joinProblems(engine, placement, { where, query, truth, label })
  return { scores: placement.scores, problems }
}

/** Of a multiclass model one column per class of the evaluation set, in its order. */
function wantedScores({ predictions: { scores }, task, truth: { classes } }: ScoreJoin): ScoreColumns {
  if (classes === null || task !== 'multiclass') return scores
  return classes.map(label => scores.find(score => score.class === label)!)
}

async function streamInto(
  placement: ScorePlacement,
  engine: Engine,
  { query, file }: { query: string; file: string },
): Promise<void> {
  const { scores, seen } = placement
  const values = scores.map((_, i) => `x${i}`)
  await engine.stream(`SELECT place, differs, ${values.join(', ')} FROM (${query})`, (chunk, start) => {
    placeRows(chunk, placement)
    if (start % PROGRESS_ROWS < chunk.rowCount)
      engine.host.progress(`join ${file}`, Math.min(1, start / seen.length))
  })
  engine.host.progress(`join ${file}`, 1)
}

/** SQL for all rows of the file: `place` in the evaluation set or null, `differs` if the label is another, scores as x0, x1, …. */
function joinSql({ predictions, truth, label }: ScoreJoin, wanted: ScoreColumns): string {
  const { source, columns, key } = predictions
  const labels = source.columns.find(({ name }) => name === label)
  const v = `v${columns.length}`
  const read = [
    `${key.id} AS id`,
    ...(key.query ? [`${key.query} AS query`] : []),
    ...wanted.map(({ number }, i) => `${number} AS x${i}`),
    ...(labels ? [`${truth.classes ? textOf(v, labels.type) : numberOf(v, labels.type)} AS label`] : []),
  ]
  const rows = `SELECT ${read.join(', ')} FROM (${source.select(labels ? [...columns, labels] : columns)})`
  const same = truth.keys.map(name => `s.${name} = t.${name}`).join(' AND ')
  const differs = labels ? 's.label IS DISTINCT FROM t.label' : 'false'
  return `SELECT CAST(t.rowid AS INTEGER) AS place, ${differs} AS differs, s.* FROM (${rows}) s LEFT JOIN ${truth.table} t ON ${same}`
}
