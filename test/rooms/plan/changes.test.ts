import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changesOf, inputChanges } from '../../../actions/_lib/plan/changes.ts'
import type { FingerprintInput } from '../../../actions/_lib/plan/fingerprint.ts'

const DATA = (digit: string) => `sha256:${digit.repeat(64)}`
const base: FingerprintInput = {
  inputs: [
    { path: 'train.py', id: 'a1' },
    { path: 'features.sql', id: 'b1' },
    { path: 's3://lake/flights/', id: DATA('1') },
  ],
  params: { depth: 6, loss: 'log' },
  how: { run: 'python train.py', output: null },
  image: null,
  backend: null,
  seed: 1,
}
const recipe = (epochs: number) => ({
  tensorflow: { epochs, layers: [64] },
  task: 'binary',
})
const many = Array.from({ length: 9 }, (_, i) => ({ path: `sql/${i}.sql`, id: 'c' }))

const cases: {
  name: string
  given: Partial<FingerprintInput>
  from?: Partial<FingerprintInput>
  want: string[]
}[] = [
  { name: 'nothing', given: {}, want: [] },
  { name: 'the order of inputs', given: { inputs: base.inputs.toReversed() }, want: [] },
  {
    name: 'inputs',
    given: {
      inputs: [
        { path: 'train.py', id: 'a2' },
        { path: 'new.sql', id: 'n' },
        { path: 's3://lake/flights/', id: DATA('2') },
      ],
    },
    want: [
      'the digest of s3://lake/flights/ changed',
      'train.py changed',
      'new.sql added',
      'features.sql removed',
    ],
  },
  {
    name: 'many inputs',
    given: { inputs: [...base.inputs, ...many] },
    want: ['sql/0.sql, sql/1.sql, sql/2.sql, sql/3.sql, sql/4.sql, sql/5.sql and 3 more inputs added'],
  },
  {
    name: 'parameters',
    given: { params: { depth: 7, rate: 0.1 } },
    want: [
      'the parameter depth is 7, was 6',
      'the parameter loss is gone, was log',
      'the parameter rate is new: 0.1',
    ],
  },
  {
    name: 'the command',
    given: { how: { run: 'python3 train.py', output: null } },
    want: ['the training’s run is python3 train.py, was python train.py'],
  },
  {
    name: 'the recipe',
    from: { how: recipe(10) },
    given: { how: { ...recipe(20), tensorflow: { epochs: 20, layers: [64, 32] } } },
    want: [
      'the training’s tensorflow.epochs is 20, was 10',
      'the training’s tensorflow.layers is [64,32], was [64]',
    ],
  },
  {
    name: 'columns of the recipe, each by its name',
    from: { how: { tensorflow: { features: [{ column: 'hour', kind: 'one-hot', 'min-rows': 20 }] } } },
    given: {
      how: {
        tensorflow: {
          features: [
            { column: 'hour', kind: 'numeric' },
            { column: 'origin', kind: 'target-rate', folds: 5 },
          ],
        },
      },
    },
    want: [
      'the training’s tensorflow.features.hour is numeric, was one-hot, min-rows 20',
      'the training’s tensorflow.features.origin is new: target-rate, folds 5',
    ],
  },
  {
    name: 'seed, image and backend',
    given: { seed: 2, image: DATA('3'), backend: 'wasm' },
    want: [
      'the seed is 2, was 1',
      `the container image is new: ${DATA('3')}`,
      'the backend asked for is new: wasm',
    ],
  },
]
for (const { name, given, from, want } of cases) {
  test(`what changed in words: ${name}`, () => {
    const before = { ...base, ...from }
    const head = { ...before, ...given }
    assert.deepEqual(changesOf(before, head, inputChanges(before.inputs, head.inputs)), want)
  })
}

test('a value without end is cut', () => {
  const [words] = changesOf(base, { ...base, params: { ...base.params, depth: 'x'.repeat(1e6) } }, [])
  assert.ok(words!.length < 200)
  assert.match(words!, /x…, was 6$/)
})
