import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Problem } from '../../../actions/_lib/contract/problem.ts'
import { outputsOf, truthOf } from '../../../actions/_lib/recipe/target.ts'
import { numberColumn, tableOf, textColumn } from './tables.ts'

const table = tableOf(
  textColumn('late', ['true', 'false', 'true']),
  textColumn('size', ['10', '9', '10']),
  textColumn('weather', ['sun', 'rain', 'fog']),
  textColumn('kind', ['legit', 'fraud', 'legit']),
  textColumn('gap', ['a', null, 'b']),
  textColumn('single', ['a', 'a', 'a']),
  numberColumn('minutes', [3, -1, 4]),
  numberColumn('holes', [3, Number.NaN, 4]),
)
const where = 'train.parquet'

for (const { name, target, task, positive, labels, outputs } of [
  {
    name: 'true is greater than false',
    target: 'late',
    task: 'binary',
    labels: ['false', 'true'],
    outputs: [[1, 0, 1]],
  },
  {
    name: 'the declared positive wins',
    target: 'late',
    task: 'binary',
    positive: 'false',
    labels: ['true', 'false'],
    outputs: [[0, 1, 0]],
  },
  {
    name: 'numbers are ordered by size',
    target: 'size',
    task: 'binary',
    labels: ['9', '10'],
    outputs: [[1, 0, 1]],
  },
  {
    name: 'one output per class',
    target: 'weather',
    task: 'multiclass',
    labels: ['fog', 'rain', 'sun'],
    outputs: [
      [0, 0, 1],
      [0, 1, 0],
      [1, 0, 0],
    ],
  },
  {
    name: 'multiclass with two classes keeps one output per class',
    target: 'late',
    task: 'multiclass',
    labels: ['false', 'true'],
    outputs: [
      [0, 1, 0],
      [1, 0, 1],
    ],
  },
  {
    name: 'regression takes the numbers',
    target: 'minutes',
    task: 'regression',
    labels: null,
    outputs: [[3, -1, 4]],
  },
] as const) {
  test(`target: ${name}`, () => {
    const truth = truthOf({ table, target, task, where, ...(positive === undefined ? {} : { positive }) })
    assert.deepEqual(truth.kind === 'classes' ? truth.labels : null, labels)
    assert.deepEqual(
      outputsOf(truth, task).map(values => [...values]),
      outputs,
    )
  })
}

for (const { target, task, positive, what, fix } of [
  { target: 'weather', task: 'binary', what: /two values, and weather has 3/, fix: /multiclass/ },
  {
    target: 'late',
    task: 'binary',
    positive: '1',
    what: /never "1"; its values are false and true/,
    fix: /positive: true/,
  },
  {
    target: 'kind',
    task: 'binary',
    what: /fraud or legit, but none is configured as positive/,
    fix: /positive: fraud.*positive: legit/,
  },
  { target: 'gap', task: 'multiclass', what: /1 rows have no value of the target gap/, fix: /remove/ },
  { target: 'holes', task: 'regression', what: /1 rows have no value of the target holes/, fix: /remove/ },
  { target: 'single', task: 'multiclass', what: /single value: a/, fix: /two classes/ },
  { target: 'weather', task: 'regression', what: /weather holds text \("sun"\)/, fix: /numbers/ },
  { target: 'lat', task: 'binary', what: /no column "lat"/, fix: /did you mean "late"/ },
] as const) {
  test(`a ${task} target ${target} is refused`, () => {
    assert.throws(
      () => truthOf({ table, target, task, where, ...(positive === undefined ? {} : { positive }) }),
      (error: unknown) => {
        assert.ok(error instanceof Problem)
        assert.match(error.what, what)
        assert.match(error.fix, fix)
        return true
      },
    )
  })
}
