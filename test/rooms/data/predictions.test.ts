import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import type { Task } from '../../../actions/_lib/contract/task.ts'
import { normalisePredictions, type PredictionColumns } from '../../../actions/_lib/data/predictions.ts'
import { columnsOf, readTable } from '../../../actions/_lib/data/table.ts'
import { type Files, inWorkshop, problemsIn } from './workshop.ts'

const names: PredictionColumns = { id: 'flight', score: 'score' }

describe('what a predict command wrote becomes predictions.parquet', () => {
  const cases: {
    name: string
    task: Task
    columns?: PredictionColumns
    file: string
    text: string
    want: [string, string][]
  }[] = [
    {
      name: 'binary',
      task: 'binary',
      file: 'p.csv',
      text: 'score,flight,late\n0.5,007,1\n1,9007199254740993,0\n',
      want: [
        ['flight', 'VARCHAR'],
        ['score', 'DOUBLE'],
      ],
    },
    {
      name: 'multiclass',
      task: 'multiclass',
      file: 'p.jsonl',
      text: '{"flight": 7, "score_b": 0.25, "score_a": 0.75}\n{"flight": 8, "score_b": 1, "score_a": 0}\n',
      want: [
        ['flight', 'VARCHAR'],
        ['score_b', 'DOUBLE'],
        ['score_a', 'DOUBLE'],
      ],
    },
    {
      name: 'ranking',
      task: 'ranking',
      columns: { ...names, query: 'q' },
      file: 'p.json',
      text: '[{"q": "x", "flight": 1, "score": -2}, {"q": "y", "flight": 1, "score": 3}]',
      want: [
        ['flight', 'VARCHAR'],
        ['q', 'VARCHAR'],
        ['score', 'DOUBLE'],
      ],
    },
  ]
  for (const { name, task, columns = names, file, text, want } of cases) {
    test(name, () =>
      inWorkshop({ [file]: text }, async engine => {
        assert.deepEqual(
          await normalisePredictions(engine, { file, to: 'predictions.parquet', task, columns }),
          { rows: 2 },
        )
        const found = await columnsOf(engine, 'predictions.parquet')
        assert.deepEqual(
          found.map(column => [column.name, column.type]),
          want,
        )
      }),
    )
  }

  test('ids and scores keep their exact values and their order', () =>
    inWorkshop({ 'p.csv': 'score,flight\n0.1,007\n1e-3,9007199254740993\n' }, async engine => {
      await normalisePredictions(engine, {
        file: 'p.csv',
        to: 'predictions.parquet',
        task: 'binary',
        columns: names,
      })
      const { columns } = await readTable(engine, { file: 'predictions.parquet' })
      assert.deepEqual(
        columns[0]?.kind === 'text' &&
          Array.from(columns[0].codes, code => columns[0]?.kind === 'text' && columns[0].labels[code]),
        ['007', '9007199254740993'],
      )
      assert.deepEqual(columns[1]?.kind === 'number' && [...columns[1].values], [0.1, 0.001])
    }))
})

describe('refused, with nothing written', () => {
  const cases: { name: string; files: Files; task?: Task; want: RegExp[] }[] = [
    {
      name: 'repeated ids',
      files: { 'p.csv': 'flight,score\n1,0\n2,0\n1.0,0\n2,0\n2,0\n' },
      want: [/column flight: 2 ids are repeated: 1 \(2 rows\), 2 \(3 rows\)/],
    },
    {
      name: 'missing scores and ids',
      files: { 'p.csv': 'flight,score\n,0\n2,\n' },
      want: [/the id is missing in 1 row: row 1/, /the score is missing in 1 row: row 2 \(id 2\)/],
    },
    { name: 'no rows', files: { 'p.csv': 'flight,score\n' }, want: [/no rows/] },
    {
      name: 'missing columns',
      files: { 'p.csv': 'flights,scores\n1,0\n' },
      want: [/no column flight; .*did you mean flights/, /no column score; .*did you mean scores/],
    },
    { name: 'log-odds', files: { 'p.csv': 'flight,score\n1,-3.5\n' }, want: [/no probability in 1 row/] },
  ]
  for (const { name, files, task = 'binary', want } of cases) {
    test(name, () =>
      inWorkshop(files, async (engine, folder) => {
        const found = await problemsIn(
          normalisePredictions(engine, { file: 'p.csv', to: 'predictions.parquet', task, columns: names }),
        )
        assert.equal(found.length, want.length, found.join('\n'))
        for (const [i, pattern] of want.entries()) assert.match(found[i] as string, pattern)
        assert.equal(existsSync(join(folder, 'predictions.parquet')), false)
      }),
    )
  }
})
