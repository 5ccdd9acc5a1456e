import { Problem } from '../contract/problem.ts'
import type { Task } from '../contract/task.ts'
import { lookUp } from './column.ts'
import type { RowCheck } from './row-check.ts'
import type { SourceColumn, TableSource } from './source.ts'
import { canonicalText, isNotNumber, numberOf, textOf } from './value.ts'

/** Probabilities beyond 0 and 1 by less are rounding (and cut off). */
const ROUNDING = 1e-6
/** How far a row's probabilities may be from 1 in sum: three printed digits, or single precision. */
const SUM_TOLERANCE = 1e-3

/** A predictions file with its columns found: `columns` are [id, query?, score…] as v0, v1, …. */
export type Predictions = {
  source: TableSource
  columns: SourceColumn[]
  /** SQL of the exact id and query. */
  key: { id: string; query: string | null }
  /** One per score column: its class (multiclass) and its SQL as a double. */
  scores: { column: SourceColumn; class: string | null; v: string; number: string }[]
}

export type PredictionNames = { id: string; score: string; query?: string }

/** Finds the columns of a predictions file; all that is missing is a Problem. */
export function findPredictions(
  source: TableSource,
  task: Task,
  names: PredictionNames,
): Predictions | Problem[] {
  const keys = [names.id, ...(task === 'ranking' ? [names.query ?? 'query'] : [])].map(name =>
    lookUp(source, name),
  )
  const scores = task === 'multiclass' ? classColumns(source, names.score) : [lookUp(source, names.score)]
  const problems = [...keys, ...scores].flatMap(each => (each instanceof Problem ? [each] : []))
  if (problems.length > 0) return problems
  const columns = [...keys, ...scores] as SourceColumn[]
  return {
    source,
    columns,
    key: {
      id: textOf('v0', columns[0]!.type),
      query: keys.length > 1 ? textOf('v1', columns[1]!.type) : null,
    },
    scores: columns.slice(keys.length).map((column, i) => {
      const v = `v${keys.length + i}`
      const number = numberOf(v, column.type)
      return {
        column,
        class: task === 'multiclass' ? classOf(column, names.score) : null,
        v,
        number: isProbability(task) ? `least(greatest(${number}, 0), 1)` : number,
      }
    }),
  }
}

function classColumns(source: TableSource, score: string): (SourceColumn | Problem)[] {
  const found = source.columns.filter(
    ({ name }) => name.startsWith(`${score}_`) && name.length > score.length + 1,
  )
  const classes = found.map(column => classOf(column, score))
  const repeated = found.filter((_, i) => classes.indexOf(classes[i]!) !== i)
  if (found.length > 1) return [...found, ...repeated.map(column => repeatedClass(source, column))]
  return [
    new Problem({
      what: `a multiclass task needs one column ${score}_<class> for each class; there are: ${source.columns.map(({ name }) => name).join(', ')}`,
      where: source.file,
      fix: `write ${score}_<class> columns, each with the probability of its class, or declare the task as binary`,
    }),
  ]
}

function repeatedClass({ file }: TableSource, { name }: SourceColumn): Problem {
  return new Problem({
    what: `${name} is a second column of its class`,
    where: file,
    fix: 'keep one of them',
  })
}

function classOf({ name }: SourceColumn, score: string): string {
  return canonicalText(name.slice(score.length + 1))
}

function isProbability(task: Task): boolean {
  return task === 'binary' || task === 'multiclass'
}

/** What no row of predictions may be. */
export function predictionChecks(predictions: Predictions, task: Task): RowCheck[] {
  const { columns, key, scores } = predictions
  const checks = [idCheck(columns[0]!, key.id)]
  if (key.query) checks.push({ ...idCheck(columns[1]!, key.query), what: 'the query is missing' })
  for (const { column, v } of scores) checks.push(...scoreChecks(column, v, task))
  if (task === 'multiclass') checks.push(sumCheck(scores))
  return checks
}

/** No row may be without its id. */
export function idCheck({ name }: SourceColumn, id: string): RowCheck {
  return { column: name, wrong: `${id} IS NULL`, what: 'the id is missing', fix: 'give every row an id' }
}

function scoreChecks({ name, type }: SourceColumn, v: string, task: Task): RowCheck[] {
  const number = numberOf(v, type)
  const fix = isProbability(task)
    ? 'write a probability from 0 to 1 in every row'
    : 'write a finite number in every row'
  const checks: RowCheck[] = [
    {
      column: name,
      wrong: `${number} IS NULL AND NOT ${isNotNumber(v, type)}`,
      what: 'the score is missing',
      fix,
    },
    { column: name, wrong: isNotNumber(v, type), shown: v, what: 'the score is not a number', fix },
    { column: name, wrong: `isnan(${number})`, what: 'the score is NaN', fix },
    { column: name, wrong: `isinf(${number})`, what: 'the score is infinite', fix },
  ]
  if (isProbability(task)) {
    const outside = `isfinite(${number}) AND NOT ${number} BETWEEN ${-ROUNDING} AND ${1 + ROUNDING}`
    const cure = `${fix}; for a model that gives log-odds, 1 / (1 + exp(−x))`
    checks.push({ column: name, wrong: outside, shown: v, what: 'the score is no probability', fix: cure })
  }
  return checks
}

function sumCheck(scores: Predictions['scores']): RowCheck {
  const sum = scores.map(({ column, v }) => numberOf(v, column.type)).join(' + ')
  return {
    column: scores.map(({ column }) => column.name).join(' + '),
    wrong: `isfinite(${sum}) AND abs(${sum} - 1) > ${SUM_TOLERANCE}`,
    shown: sum,
    what: 'the probabilities of the classes do not sum to 1',
    fix: 'normalise each row, or add the column of the class that is missing',
  }
}
