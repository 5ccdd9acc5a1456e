import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Feature } from '../../../actions/_lib/contract/recipe.ts'
import type { Table } from '../../../actions/_lib/contract/table.ts'
import { designOf, gather, widthOf } from '../../../actions/_lib/recipe/design.ts'
import { fitFeatures } from '../../../actions/_lib/recipe/encoding.ts'
import { outputsOf, truthOf } from '../../../actions/_lib/recipe/target.ts'
import { flights, numberColumn, tableOf, textColumn } from './tables.ts'

const where = 'train.parquet'
const y = Float64Array.of(1, 0, 1, 1, 0, 0)
const training = Int32Array.of(0, 1, 2, 3)
const table = tableOf(
  numberColumn('distance', [1, 3, Number.NaN, 5, 100, Number.NaN]),
  textColumn('origin', ['ATL', 'ATL', 'BOS', null, 'SFO', 'ATL']),
  textColumn('full', ['a', 'b', 'a', 'b', 'c', null]),
)

function fit(features: Feature[], given: Table = table) {
  return fitFeatures({ features, table: given, outputs: [y], training, seed: 1, where }).fitted
}

function rowsOf(features: Feature[]): number[][] {
  const fitted = fit(features)
  const design = designOf({ table, features: fitted, where })
  const batch = new Float32Array(6 * design.width).fill(9)
  gather(design, { rows: Int32Array.of(0, 1, 2, 3, 4, 5), from: 0, to: 6, batch })
  return Array.from({ length: 6 }, (_, row) => [
    ...batch.subarray(row * design.width, (row + 1) * design.width),
  ])
}

test('numbers are standardised by training rows, a null is the mean', () => {
  const sd = Math.sqrt(8 / 3)
  assert.deepEqual(fit([{ column: 'distance', kind: 'numeric' }]), [
    { column: 'distance', kind: 'numeric', mean: 3, sd },
  ])
  const values = rowsOf([{ column: 'distance', kind: 'numeric' }]).flat()
  assert.deepEqual(values, [...Float32Array.of(-2 / sd, 0, 0, 2 / sd, 97 / sd, 0)])
})

for (const { name, column, minRows, want } of [
  {
    name: 'rare, empty and new values share the last indicator',
    column: 'origin',
    minRows: 2,
    want: [
      [1, 0],
      [1, 0],
      [0, 1],
      [0, 1],
      [0, 1],
      [1, 0],
    ],
  },
  {
    name: 'without a rare or empty value in training a new one is all zero',
    column: 'full',
    minRows: 1,
    want: [
      [1, 0],
      [0, 1],
      [1, 0],
      [0, 1],
      [0, 0],
      [0, 0],
    ],
  },
]) {
  test(`one-hot: ${name}`, () => {
    assert.deepEqual(rowsOf([{ column, kind: 'one-hot', 'min-rows': minRows }]), want)
  })
}

test('a target rate is (Σy + s·mean) / (n + s), the mean for what training never saw', () => {
  const [feature] = fit([{ column: 'origin', kind: 'target-rate', smoothing: 2, folds: 2 }])
  assert.ok(feature?.kind === 'target-rate')
  assert.deepEqual(feature.categories, ['ATL', 'BOS'])
  assert.deepEqual(feature.outputs[0]?.rates, [(1 + 2 * 0.75) / 4, (1 + 2 * 0.75) / 3])
  assert.equal(feature.outputs[0]?.unknown, 0.75)
})

test('a training row does not see its own target in its rate', () => {
  const rows = 4000
  const unique = tableOf(
    textColumn(
      'id',
      Array.from({ length: rows }, (_, row) => `row ${row}`),
    ),
  )
  const random = Float64Array.from({ length: rows }, (_, row) => (row * 7919) % 2)
  const all = Int32Array.from({ length: rows }, (_, row) => row)
  const { fitted, outOfFold } = fitFeatures({
    features: [{ column: 'id', kind: 'target-rate', smoothing: 1, folds: 5 }],
    table: unique,
    outputs: [random],
    training: all,
    seed: 1,
    where,
  })
  const [feature] = fitted
  assert.ok(feature?.kind === 'target-rate')
  const inFold = random.map((value, row) =>
    feature.outputs[0]!.rates[feature.categories.indexOf(`row ${row}`)]! > 0.5 === value > 0.5 ? 1 : 0,
  )
  assert.equal(
    inFold.reduce((sum, hit) => sum + hit, 0),
    rows,
    'the full rate gives an id its own target away',
  )
  const held = outOfFold.get(feature)![0]!
  const spread = new Set(held).size
  assert.ok(spread <= 5, `out of fold an id knows no more than its fold's mean, ${spread} values`)
})

test('changing validation rows changes nothing that is fitted', () => {
  const features: Feature[] = [
    { column: 'x', kind: 'numeric' },
    { column: 'airport', kind: 'one-hot', 'min-rows': 1 },
    { column: 'airport', kind: 'target-rate', smoothing: 10, folds: 4 },
  ]
  const rows = Int32Array.from({ length: 150 }, (_, row) => row)
  const fitOn = (given: Table) => {
    const truth = truthOf({ table: given, target: 'late', task: 'binary', where })
    return fitFeatures({
      features,
      table: given,
      outputs: outputsOf(truth, 'binary'),
      training: rows,
      seed: 5,
      where,
    }).fitted
  }
  const plain = flights(200)
  const changed = structuredClone(plain)
  for (const column of changed.columns) {
    for (let row = 150; row < 200; row++) {
      if (column.kind === 'number') column.values[row] = 1e6
      else column.codes[row] = 0
    }
  }
  assert.deepEqual(fitOn(changed), fitOn(plain))
  changed.columns.forEach(column => {
    if (column.kind === 'number') column.values[0] = 1e6
  })
  assert.notDeepEqual(fitOn(changed), fitOn(plain), 'and a training row does change it')
})

test('the width counts indicators, other and one rate per output', () => {
  const fitted = fit([
    { column: 'distance', kind: 'numeric' },
    { column: 'origin', kind: 'one-hot', 'min-rows': 1 },
    { column: 'full', kind: 'target-rate', smoothing: 1, folds: 2 },
  ])
  assert.equal(widthOf(fitted), 1 + 3 + 1)
})

test('text where numbers are wanted, and an empty column, are Problems', () => {
  assert.throws(() => fit([{ column: 'origin', kind: 'numeric' }]), /holds text \("ATL"\)/)
  const empty = tableOf(numberColumn('gap', Array(6).fill(Number.NaN)))
  assert.throws(() => fit([{ column: 'gap', kind: 'numeric' }], empty), /gap is empty in every training row/)
})
