import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FittedRecipe } from '../../../actions/_lib/contract/artifact.ts'
import type { Signature } from '../../../actions/_lib/contract/signature.ts'
import { signatureOf } from '../../../actions/_lib/release/signature.ts'
import { signature } from './documents.ts'

const recipe: FittedRecipe = {
  schema: 'trainyard/recipe@1',
  task: 'binary',
  target: 'late',
  labels: ['false', 'true'],
  scale: null,
  features: [
    { column: 'hour', kind: 'one-hot', categories: ['1', '2'], other: false },
    { column: 'hour', kind: 'numeric', mean: 12, sd: 3 },
    { column: 'origin', kind: 'one-hot', categories: ['ATL'], other: true },
  ],
  layers: [4],
  dropout: 0,
  seed: 1,
}
const inputs = [
  { name: 'hour', type: 'number', required: true },
  { name: 'origin', type: 'text', required: true },
]
const ours = { schema: 'trainyard/signature@1', format: 'tfjs-layers-model', inputs } as const

/** After MLflow's documentation of model signatures: the columns and tensors are JSON in strings of the YAML. */
const MLMODEL = `
artifact_path: model
flavors:
  python_function:
    env: { conda: conda.yaml }
    loader_module: mlflow.sklearn
  sklearn:
    code: null
    pickled_model: model.pkl
mlflow_version: 2.14.1
run_id: 2f3c
signature:
  inputs: '[{"type": "double", "name": "distance", "required": true}, {"type": "string", "name": "weather", "required": false}]'
  outputs: '[{"type": "tensor", "tensor-spec": {"dtype": "float64", "shape": [-1, 2]}}]'
  params: null
utc_time_created: '2026-07-01 10:00:00.000000'
`

const cases: { name: string; files: Record<string, string>; want: Signature | null }[] = [
  { name: 'an artifact that says nothing has none', files: { 'model.pkl': '' }, want: null },
  {
    name: 'signature.json counts before all else',
    files: {
      'signature.json': JSON.stringify(signature()),
      'recipe.json': JSON.stringify(recipe),
      MLmodel: MLMODEL,
    },
    want: signature(),
  },
  {
    name: 'a binary recipe gives the probability of its second label; a column used twice is one input',
    files: { 'recipe.json': JSON.stringify(recipe) },
    want: {
      ...ours,
      inputs: [...inputs],
      outputs: [{ name: 'score', type: 'number', meaning: 'probability of late = true' }],
      classes: ['false', 'true'],
    },
  },
  {
    name: 'a multiclass recipe gives one score for each class',
    files: { 'recipe.json': JSON.stringify({ ...recipe, task: 'multiclass', labels: ['a', 'b', 'c'] }) },
    want: {
      ...ours,
      inputs: [...inputs],
      outputs: ['a', 'b', 'c'].map(label => ({
        name: `score_${label}`,
        type: 'number',
        meaning: `probability of late = ${label}`,
      })),
      classes: ['a', 'b', 'c'],
    },
  },
  {
    name: 'a regression gives a number in the unit of its target',
    files: {
      'recipe.json': JSON.stringify({
        ...recipe,
        task: 'regression',
        labels: null,
        scale: { mean: 1, sd: 2 },
      }),
    },
    want: {
      ...ours,
      inputs: [...inputs],
      outputs: [{ name: 'score', type: 'number', meaning: 'late in its own unit' }],
      classes: null,
    },
  },
  {
    name: 'MLmodel: columns, optional ones, and tensors by position',
    files: { MLmodel: MLMODEL, 'recipe.json': '{"cook": "somebody else"}' },
    want: {
      schema: 'trainyard/signature@1',
      format: 'mlflow:sklearn',
      inputs: [
        { name: 'distance', type: 'double', required: true },
        { name: 'weather', type: 'string', required: false },
      ],
      outputs: [{ name: '[0]', type: 'tensor float64[-1, 2]', meaning: null }],
      classes: null,
    },
  },
  {
    name: 'MLmodel without a signature',
    files: { MLmodel: 'flavors: { python_function: {} }\n' },
    want: null,
  },
  {
    name: 'MLmodel with nested types keeps them as they stand',
    files: {
      MLmodel: `flavors: { python_function: {} }\nsignature: { inputs: '[{"name":"x","type":"array","items":{"type":"long"},"required":true}]' }\n`,
    },
    want: {
      schema: 'trainyard/signature@1',
      format: 'mlflow:python_function',
      inputs: [{ name: 'x', type: '{"type":"array","items":{"type":"long"}}', required: true }],
      outputs: [],
      classes: null,
    },
  },
]
for (const { name, files, want } of cases) {
  test(`signature: ${name}`, () =>
    assert.deepEqual(
      signatureOf(path => files[path] ?? null),
      want,
    ))
}

const broken: { name: string; files: Record<string, string>; want: RegExp }[] = [
  {
    name: 'an unknown key in signature.json',
    files: { 'signature.json': JSON.stringify({ ...signature(), x: 1 }) },
    want: /no key "x" \(signature\.json:1/,
  },
  {
    name: 'a broken recipe of ours',
    files: { 'recipe.json': JSON.stringify({ ...recipe, task: 'x' }) },
    want: /recipe\.json:1/,
  },
  { name: 'no MLmodel at all', files: { MLmodel: 'x' }, want: /no MLmodel file/ },
  {
    name: 'a signature that is no JSON',
    files: { MLmodel: "flavors: {}\nsignature: { inputs: 'x' }" },
    want: /no JSON/,
  },
  {
    name: 'a signature that is no list',
    files: { MLmodel: "flavors: {}\nsignature: { inputs: '{}' }" },
    want: /no list/,
  },
  {
    name: 'a column without a type',
    files: { MLmodel: `flavors: {}\nsignature: { inputs: '[{"name":"a"}]' }` },
    want: /entry 0/,
  },
]
for (const { name, files, want } of broken) {
  test(`signature: ${name} is a Problem`, () => {
    assert.throws(() => signatureOf(path => files[path] ?? null), want)
  })
}
