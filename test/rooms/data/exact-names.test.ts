import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { normalisePredictions } from '../../../actions/_lib/data/predictions.ts'
import { columnsOf, copyWithout, readTable, writeTable } from '../../../actions/_lib/data/table.ts'
import { inWorkshop } from './workshop.ts'

const FORMATS = ['csv', 'csv.gz', 'tsv', 'json', 'json.gz', 'jsonl', 'parquet']
const sample = (format: string) =>
  readFileSync(new URL(`../../fixtures/column-case/pred.${format}`, import.meta.url))

const named = async (...[engine, file]: Parameters<typeof columnsOf>) =>
  (await columnsOf(engine, file)).map(({ name }) => name)

/** A text of one row per line, such as `1,2`. */
async function rowsIn(...[engine, file]: Parameters<typeof columnsOf>): Promise<string> {
  const { columns, rows } = await readTable(engine, { file })
  const cell = (column: (typeof columns)[number], row: number) =>
    column.kind === 'number' ? column.values[row] : column.labels[column.codes[row]!]
  return Array.from({ length: rows }, (_, row) => columns.map(column => cell(column, row)).join()).join(' ')
}

describe('columns that differ only in case', () => {
  for (const format of ['csv', 'jsonl', 'parquet']) {
    const file = `pred.${format}`
    test(`are told apart in ${file}, and in the predictions made of it`, () =>
      inWorkshop({ [file]: sample(format) }, async engine => {
        assert.deepEqual(await named(engine, file), [
          'id',
          'label',
          'score_A',
          'score_a',
          'score_B',
          'score_b',
        ])
        const columns = { id: 'id', score: 'score' }
        await normalisePredictions(engine, { file, to: 'out.parquet', task: 'multiclass', columns })
        assert.deepEqual(await named(engine, 'out.parquet'), [
          'id',
          'score_A',
          'score_a',
          'score_B',
          'score_b',
        ])
        const given = await readTable(engine, { file, columns: [{ name: 'score_a', kind: 'number' }] })
        const made = await readTable(engine, { file: 'out.parquet', columns: [{ name: 'score_a' }] })
        assert.deepEqual(made.columns, given.columns)
        assert.equal(made.columns[0]!.kind === 'number' && made.columns[0]!.values[0], 0.18846444248959063)
      }))
  }

  for (const format of FORMATS) {
    test(`are written to .${format} as they are`, () =>
      inWorkshop({}, async engine => {
        const number = (name: string, ...values: number[]) => ({
          name,
          kind: 'number' as const,
          values: Float64Array.from(values),
          nulls: 0,
        })
        const long = `${'Ä'.repeat(100)}`
        const columns = [number('id', 1, 2), number('ID', 30, 40), number(long, 5, 6), number('Id', 0.5, 7)]
        const file = `t.${format}`
        await writeTable(engine, { table: { rows: 2, columns }, file })
        assert.deepEqual(await named(engine, file), ['id', 'ID', long, 'Id'])
        assert.equal(await rowsIn(engine, file), '1,30,5,0.5 2,40,6,7')
        await copyWithout(engine, { file, to: `copy.${format}`, columns: ['id'] })
        assert.deepEqual(await named(engine, `copy.${format}`), ['ID', long, 'Id'])
        assert.equal(await rowsIn(engine, `copy.${format}`), '30,5,0.5 40,6,7')
      }))
  }

  test('keep the order of many rows in CSV, whose header is then a row', () =>
    inWorkshop({}, async engine => {
      const rows = 300_000
      const values = Float64Array.from({ length: rows }, (_, row) => row)
      const columns = ['a', 'A'].map(name => ({ name, kind: 'number' as const, values, nulls: 0 }))
      await writeTable(engine, { table: { rows, columns }, file: 't.csv' })
      const back = await readTable(engine, { file: 't.csv' })
      assert.deepEqual(
        back.columns.map(column => column.kind === 'number' && column.values),
        [values, values],
      )
    }))

  test('are told apart where an object in JSON lacks some of them, and where a value is nested', () =>
    inWorkshop(
      { 't.json': '[{"a/b": 9007199254740993}, {"A/b": "x", "a/b": null, "c": [1]}]' },
      async engine => {
        assert.deepEqual(await columnsOf(engine, 't.json'), [
          { name: 'a/b', type: 'VARCHAR' },
          { name: 'A/b', type: 'VARCHAR' },
          { name: 'c', type: 'BIGINT[]' },
        ])
        const { columns } = await readTable(engine, {
          file: 't.json',
          columns: [
            { name: 'a/b', kind: 'text' },
            { name: 'A/b', kind: 'text' },
          ],
        })
        assert.deepEqual(
          columns.map(column => column.kind === 'text' && [column.labels, [...column.codes]]),
          [
            [['9007199254740993'], [0, -1]],
            [['x'], [-1, 0]],
          ],
        )
      },
    ))

  test('are not looked for where a name only ends in a number', () =>
    inWorkshop(
      { 't.parquet': 'SELECT 1 AS score, 2 AS score_1, {n: 3} AS s, 4 AS score_1_1' },
      async engine => {
        assert.deepEqual(await named(engine, 't.parquet'), ['score', 'score_1', 's', 'score_1_1'])
      },
    ))
})
