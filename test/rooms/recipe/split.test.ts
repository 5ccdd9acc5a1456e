import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Problem } from '../../../actions/_lib/contract/problem.ts'
import { splitRows } from '../../../actions/_lib/recipe/split.ts'
import { numberColumn, textColumn } from './tables.ts'

const days = textColumn('day', ['2001-01-10', '2001-01-09', '2001-01-11', '2001-01-09', '2001-01-11'])

for (const { name, column, last, training, validation } of [
  { name: 'the last day', column: days, last: 1, training: [0, 1, 3], validation: [2, 4] },
  { name: 'the last two days', column: days, last: 2, training: [1, 3], validation: [0, 2, 4] },
  {
    name: 'numbers by size, not as text',
    column: numberColumn('week', [9, 10, 2, 10]),
    last: 1,
    training: [0, 2],
    validation: [1, 3],
  },
]) {
  test(`validation is ${name}`, () => {
    const split = splitRows(column, last, 'train.parquet')
    assert.deepEqual(
      { training: [...split.training], validation: [...split.validation] },
      { training, validation },
    )
  })
}

for (const { name, column, last, what } of [
  { name: 'empty cells', column: textColumn('day', ['a', null, 'b']), last: 1, what: /1 rows have no day/ },
  { name: 'nothing left to train on', column: days, last: 3, what: /3 distinct values.*none is left/ },
]) {
  test(`a split refuses ${name}`, () => {
    assert.throws(
      () => splitRows(column, last, 'train.parquet'),
      (error: unknown) => {
        assert.ok(error instanceof Problem)
        assert.match(error.what, what)
        return true
      },
    )
  })
}
