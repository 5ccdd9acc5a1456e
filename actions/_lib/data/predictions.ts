import { Problem, throwProblems } from '../contract/problem.ts'
import type { Task } from '../contract/task.ts'
import type { Engine } from './engine.ts'
import { emptyProblem } from './reading-problem.ts'
import { checkRows, rowsText } from './row-check.ts'
import { findPredictions, type PredictionNames, type Predictions, predictionChecks } from './score.ts'
import { openSource, reading } from './source.ts'
import { type WrittenTable, writeQuery } from './table-file.ts'

export type PredictionColumns = PredictionNames

type Normalising = { file: string; to: string; task: Task; columns: PredictionColumns }

/**
 * What a predict command wrote, in any format, as a Parquet file with nothing but the named columns: ids as exact text,
 * scores as doubles. Refuses repeated and missing ids and what is no score, with the first rows.
 */
export async function normalisePredictions(
  engine: Engine,
  { file, to, task, columns }: Normalising,
): Promise<{ rows: number }> {
  const source = await openSource(engine, file)
  const found = findPredictions(source, task, columns)
  if (Array.isArray(found)) {
    throwProblems(found)
    throw new Error('predictions without columns and without a Problem')
  }
  const checks = predictionChecks(found, task)
  throwProblems(await checkRows(engine, { source, columns: found.columns, id: found.key.id, checks }))
  const written = normalised(found)
  const count = `SELECT count(*) FROM ${written.from}`
  const rows = Number((await reading(source.file, () => engine.rows(count)))[0]?.[0])
  if (rows === 0) throw emptyProblem(source.file)
  throwProblems(await repeatedIds(engine, found))
  await reading(source.file, () => writeQuery(engine, written, to))
  return { rows }
}

function normalised({ source, columns, key, scores }: Predictions): WrittenTable {
  const keys = [key.id, ...(key.query ? [key.query] : [])].map((sql, i) => ({ sql, name: columns[i]!.name }))
  const numbers = scores.map(({ number, column }) => ({ sql: number, name: column.name }))
  return { columns: [...keys, ...numbers], from: `(${source.select(columns)})` }
}

async function repeatedIds(engine: Engine, { source, columns, key }: Predictions): Promise<Problem[]> {
  const id = key.query ? `${key.query} || '/' || ${key.id}` : key.id
  const repeated = `SELECT ${id} AS id, count(*) AS n FROM (${source.select(columns)}) GROUP BY id HAVING n > 1`
  const rows = await engine.rows(`SELECT id, n, count(*) OVER () FROM (${repeated}) ORDER BY id LIMIT 5`)
  if (rows.length === 0) return []
  const count = Number(rows[0]?.[2])
  const examples = rows.map(([each, n]) => `${each} (${rowsText(Number(n))})`)
  return [
    new Problem({
      what: `${count.toLocaleString('en-US')} ids are repeated: ${examples.join(', ')}${count > rows.length ? ', …' : ''}`,
      where: `${source.file}, column ${columns[0]?.name}`,
      fix: 'predict each row once',
    }),
  ]
}
