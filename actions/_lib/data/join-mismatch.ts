import { Problem } from '../contract/problem.ts'
import type { Engine } from './engine.ts'
import { rowsText } from './row-check.ts'
import { MOST_EXAMPLE_ROWS, missingRows, type RowTally, type ScorePlacement } from './score-placement.ts'

type JoinedFile = {
  /** File and column of the ids, for the Problem. */
  where: string
  /** The joined rows, whose `place` is null for extra rows. */
  query: string
  /** The evaluation set's table and the columns of its key. */
  truth: { table: string; keys: readonly string[] }
  /** The column of labels that the file shares with the evaluation set. */
  label: string | null
}

type Mismatch = { what: string; fix: string; tally: RowTally; ids: string }

/** A Problem for each kind of mismatch between a predictions file and the evaluation set, with the ids of the first rows. */
export async function joinProblems(
  engine: Engine,
  placement: ScorePlacement,
  file: JoinedFile,
): Promise<Problem[]> {
  const found = mismatches(placement, file).filter(({ tally }) => tally.count > 0)
  return await Promise.all(found.map(mismatch => mismatchProblem(engine, mismatch, file.where)))
}

function mismatches(placement: ScorePlacement, { query, truth, label }: JoinedFile): Mismatch[] {
  const key = truth.keys.join(" || '/' || ")
  const atPlaces = (tally: RowTally) => ({
    tally,
    ids: `SELECT ${key} FROM ${truth.table} WHERE rowid IN (${tally.rows.join(', ')})`,
  })
  return [
    {
      what: 'with the id of another',
      fix: 'predict each row once',
      ...atPlaces(placement.repeated),
    },
    {
      what: 'of the evaluation set without a prediction',
      fix: 'predict every row of the evaluation set; ids are compared as exact text',
      ...atPlaces(missingRows(placement)),
    },
    {
      what: 'whose id is not in the evaluation set',
      fix: 'predict the rows of the evaluation set and no others; ids are compared as exact text',
      tally: placement.extra,
      ids: `SELECT ${key} FROM (${query}) WHERE place IS NULL LIMIT ${MOST_EXAMPLE_ROWS}`,
    },
    {
      what: `with another label (${label}) than the candidate's file`,
      fix: 'score both models on the same evaluation set',
      ...atPlaces(placement.differing),
    },
  ]
}

async function mismatchProblem(
  engine: Engine,
  { what, fix, tally, ids }: Mismatch,
  where: string,
): Promise<Problem> {
  const examples = (await engine.rows(ids)).map(([id]) => String(id))
  const more = tally.count > MOST_EXAMPLE_ROWS ? ', …' : ''
  return new Problem({ what: `${rowsText(tally.count)} ${what}: ${examples.join(', ')}${more}`, where, fix })
}
