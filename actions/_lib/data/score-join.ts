import { Problem } from '../contract/problem.ts'
import type { Scores } from '../contract/table.ts'
import type { Task } from '../contract/task.ts'
import type { Engine } from './engine.ts'
import { rowsText } from './row-check.ts'
import type { Predictions } from './score.ts'
import { reading } from './source.ts'
import { numberOf, textOf } from './value.ts'

const EXAMPLES = 5
const PROGRESS_ROWS = 500_000

type ScoreJoin = {
  predictions: Predictions
  task: Task
  /** The sorted evaluation set; `classes` in the order in which scores are wanted. */
  truth: { table: string; rows: number; keys: string[]; classes: string[] | null }
  /** The column of labels that must be those of the evaluation set, if the file has it. */
  label: string | null
}

/**
 * Scores of one model in the order of the evaluation set: each row of the file finds its place by its key, in any order,
 * so that nothing but the evaluation set is ever sorted. Problems: rows that are repeated, missing, extra or disagree.
 */
export async function joinScores(
  engine: Engine,
  joining: ScoreJoin,
): Promise<{ scores: Scores; problems: Problem[] }> {
  const { predictions, truth } = joining
  const wanted =
    truth.classes && joining.task === 'multiclass'
      ? truth.classes.map(scoreOf(predictions))
      : predictions.scores
  const scores = wanted.map(() => new Float64Array(truth.rows))
  const seen = new Uint8Array(truth.rows)
  const [repeated, differing, extra] = [tally(), tally(), tally()]
  const { file } = predictions.source
  const query = joinSql(joining, wanted)
  await reading(file, () =>
    engine.stream(
      `SELECT place, differs, ${wanted.map((_, i) => `x${i}`).join(', ')} FROM (${query})`,
      (chunk, start) => {
        const [places, differs] = [chunk.getColumnVector(0), chunk.getColumnVector(1)]
        const values = wanted.map((_, i) => chunk.getColumnVector(2 + i))
        for (let i = 0; i < chunk.rowCount; i++) {
          const place = places.getItem(i)
          if (typeof place !== 'number') extra.add(-1)
          else if (seen[place]) repeated.add(place)
          else {
            seen[place] = 1
            if (differs.getItem(i)) differing.add(place)
            for (const [k, vector] of values.entries()) scores[k]![place] = vector.getItem(i) as number
          }
        }
        if (start % PROGRESS_ROWS < chunk.rowCount)
          engine.host.progress(`join ${file}`, Math.min(1, start / truth.rows))
      },
    ),
  )
  engine.host.progress(`join ${file}`, 1)
  const problems = await mismatches(engine, joining, { query, seen, repeated, differing, extra })
  return { scores, problems }
}

type Tally = { count: number; rows: number[]; add(row: number): void }

/** Counts rows and keeps the first few. */
function tally(): Tally {
  const kept: Tally = {
    count: 0,
    rows: [],
    add(row) {
      if (kept.count++ < EXAMPLES) kept.rows.push(row)
    },
  }
  return kept
}

function scoreOf({ scores }: Predictions): (label: string) => Predictions['scores'][number] {
  return label => scores.find(score => score.class === label) as Predictions['scores'][number]
}

/** Every row of the file: `place` in the evaluation set or null, `differs` if it brings another label, x0, … its scores. */
function joinSql({ predictions, truth, label }: ScoreJoin, wanted: Predictions['scores']): string {
  const { source, columns, key } = predictions
  const labels = source.columns.find(({ name }) => name === label)
  const v = `v${columns.length}`
  const read = [
    `${key.id} AS id`,
    ...(key.query ? [`${key.query} AS query`] : []),
    ...wanted.map(({ number }, i) => `${number} AS x${i}`),
    ...(labels ? [`${truth.classes ? textOf(v, labels.type) : numberOf(v, labels.type)} AS label`] : []),
  ]
  const same = truth.keys.map(name => `s.${name} = t.${name}`).join(' AND ')
  const differs = labels ? 's.label IS DISTINCT FROM t.label' : 'false'
  return `SELECT CAST(t.rowid AS INTEGER) AS place, ${differs} AS differs, s.* FROM (SELECT ${read.join(', ')} FROM (${source.select(labels ? [...columns, labels] : columns)})) s LEFT JOIN ${truth.table} t ON ${same}`
}

type JoinTallies = { query: string; seen: Uint8Array; repeated: Tally; differing: Tally; extra: Tally }

async function mismatches(engine: Engine, joining: ScoreJoin, found: JoinTallies): Promise<Problem[]> {
  const { truth, label } = joining
  const key = truth.keys.join(" || '/' || ")
  const missing = tally()
  for (const [row, each] of found.seen.entries()) if (!each) missing.add(row)
  const idsAt = ({ rows }: Tally) => `SELECT ${key} FROM ${truth.table} WHERE rowid IN (${rows.join(', ')})`
  const extraIds = `SELECT ${key} FROM (${found.query}) WHERE place IS NULL LIMIT ${EXAMPLES}`
  const kinds = [
    { ...REPEATED, tally: found.repeated, ids: idsAt(found.repeated) },
    { ...MISSING, tally: missing, ids: idsAt(missing) },
    { ...EXTRA, tally: found.extra, ids: extraIds },
    { ...differentLabels(label), tally: found.differing, ids: idsAt(found.differing) },
  ]
  const problems = kinds.filter(kind => kind.tally.count > 0).map(kind => mismatch(engine, joining, kind))
  return Promise.all(problems)
}

const REPEATED = { what: 'with the id of another', fix: 'predict each row once' }
const MISSING = {
  what: 'of the evaluation set without a prediction',
  fix: 'predict every row of the evaluation set; ids are compared as exact text',
}
const EXTRA = {
  what: 'whose id is not in the evaluation set',
  fix: 'predict the rows of the evaluation set and no others; ids are compared as exact text',
}
const differentLabels = (label: string | null) => ({
  what: `with another label (${label}) than the candidate's file`,
  fix: 'score both models on the same evaluation set',
})

type Mismatch = { what: string; fix: string; tally: Tally; ids: string }

async function mismatch(
  engine: Engine,
  { predictions }: ScoreJoin,
  { what, fix, tally, ids }: Mismatch,
): Promise<Problem> {
  const examples = (await engine.rows(ids)).map(([id]) => String(id))
  return new Problem({
    what: `${rowsText(tally.count)} ${what}: ${examples.join(', ')}${tally.count > EXAMPLES ? ', …' : ''}`,
    where: `${predictions.source.file}, column ${predictions.columns[0]?.name}`,
    fix,
  })
}
