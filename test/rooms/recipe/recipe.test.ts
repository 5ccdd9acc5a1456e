import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { promisify } from 'node:util'
import { memory } from '@tensorflow/tfjs-core'
import { recipeSchema } from '../../../actions/_lib/contract/recipe.ts'
import { digestOf, folderDigest } from '../../../actions/_lib/files/digest.ts'
import { createTerminalHost } from '../../../actions/_lib/host/terminal.ts'
import { predictRecipe, trainRecipe } from '../../../actions/_lib/recipe/recipe.ts'
import { loadArtifact, saveArtifact } from '../../../actions/_lib/recipe/tensorflow/artifact.ts'
import { loadTensorflow } from '../../../actions/_lib/recipe/tensorflow/backend.ts'
import type { Tensorflow } from '../../../actions/_lib/recipe/tensorflow/library.ts'
import { artifactOf, inputRows, LAYERS_MODELS } from './layers-models.ts'
import { flights } from './tables.ts'

const TARGETS = { binary: 'late', multiclass: 'weather', regression: 'minutes' } as const
type Task = keyof typeof TARGETS

let folder: string
let tensorflow: Tensorflow
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recipe-'))
  const host = createTerminalHost({ cwd: folder })
  tensorflow = await loadTensorflow({ host, backend: 'wasm', gpu: false, gpuRequired: false, folder })
})
after(() => rm(folder, { recursive: true }))

function recipeFor(task: Task, more: object = {}) {
  return recipeSchema.parse({
    data: 'train.parquet',
    target: TARGETS[task],
    features: [
      { column: 'x', kind: 'numeric' },
      { column: 'airport', kind: 'one-hot' },
      { column: 'airport', kind: 'target-rate' },
    ],
    validation: { column: 'day', last: 2 },
    layers: [16, 8],
    batch: 32,
    epochs: 6,
    'learning-rate': 0.01,
    dropout: 0.1,
    ...more,
  })
}

type Given = { task?: Task; seed?: number; more?: object } & Pick<
  Partial<Parameters<typeof trainRecipe>[0]>,
  'resume' | 'isTimeUp'
>

async function train({ task = 'binary', seed = 3, more = {}, ...rest }: Given = {}) {
  const table = flights(1500)
  const output = await mkdtemp(join(folder, 'model-'))
  const recipe = recipeFor(task, more)
  const common = { now: () => 0, isTimeUp: () => false, progress: () => {} }
  const trained = await trainRecipe({ tensorflow, recipe, task, table, seed, output, ...common, ...rest })
  return { ...trained, output, digest: (await folderDigest(output)).digest }
}

function truthOf(task: Task, table: ReturnType<typeof flights>) {
  const column = table.columns.find(({ name }) => name === TARGETS[task])!
  return column.kind === 'number'
    ? [...column.values]
    : [...column.codes].map(code => column.labels.toSorted().indexOf(column.labels[code]!))
}

test('the recipe learns what can be learned, and says so of rows that it has not seen', async () => {
  const later = flights(500, 99)
  for (const task of ['binary', 'multiclass', 'regression'] as const) {
    const { output, history } = await train({ task, more: { dropout: 0, epochs: 12 } })
    assert.ok(history.at(-1)!.validation_loss < history[0]!.validation_loss / 2, `${task} learns`)
    const { scores, fitted } = await predictRecipe({
      tensorflow,
      artifact: output,
      table: later,
      where: 'later',
    })
    const truth = truthOf(task, later)
    if (task === 'regression') {
      const errors = truth.map((value, row) => Math.abs(value - scores[0]![row]!))
      assert.ok(Math.max(...errors) < 5, `minutes between −60 and 60 are met within ${Math.max(...errors)}`)
      continue
    }
    assert.deepEqual(fitted.labels, task === 'binary' ? ['false', 'true'] : ['cloud', 'rain', 'sun'])
    const classOf = (row: number) =>
      task === 'binary'
        ? Number(scores[0]![row]! > 0.5)
        : scores.reduce((best, one, index) => (one[row]! > scores[best]![row]! ? index : best), 0)
    const right = truth.filter((code, row) => classOf(row) === code).length
    assert.ok(right > 470, `${task}: ${right} of 500`)
  }
})

test('the same seed gives the same bytes, another seed others', async () => {
  const [first, again, other] = [await train(), await train(), await train({ seed: 4 })]
  assert.equal(again.digest, first.digest)
  assert.notEqual(other.digest, first.digest)
})

test('the same seed gives the same bytes in another process', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(import.meta.dirname, 'train-flights.ts'),
    folder,
  ])
  const here = await train({ more: { dropout: 0.3 }, seed: 11 })
  assert.equal(JSON.parse(stdout).digest, here.digest)
})

test('a training that stops after every epoch and goes on ends with the same bytes', async () => {
  const whole = await train()
  const resume = { folder: join(folder, 'resume'), key: 'this one' }
  let last = await train({ resume, isTimeUp: () => true })
  assert.equal(last.status, 'incomplete')
  assert.equal(last.digest, digestOf(''), 'an incomplete training leaves no artifact')
  const stranger = await train({ resume: { ...resume, key: 'another' }, isTimeUp: () => true })
  assert.equal(stranger.history.length, 1, 'a checkpoint of another training is not taken up')
  last = await train({ resume, isTimeUp: () => true })
  while (last.status === 'incomplete') last = await train({ resume, isTimeUp: () => true })
  assert.equal(last.digest, whole.digest)
  assert.deepEqual(last.history, whole.history)
})

test('training stops when validation no longer gets better and keeps the best epoch', async () => {
  const { history, bestEpoch, output } = await train({
    more: { epochs: 60, patience: 2, 'learning-rate': 0.2 },
  })
  const losses = history.map(epoch => epoch.validation_loss)
  assert.ok(history.length < 60)
  assert.equal(history.length, bestEpoch + 2)
  assert.equal(losses[bestEpoch - 1], Math.min(...losses))
  const kept = await predictRecipe({ tensorflow, artifact: output, table: flights(1500), where: 'x' })
  const validation = kept.scores[0]!.entries().filter(([row]) => row % 10 >= 8)
  const truth = truthOf('binary', flights(1500))
  const rows = [...validation].map(([row, p]) => -Math.log(Math.max(truth[row] === 1 ? p : 1 - p, 1e-12)))
  const loss = rows.reduce((sum, one) => sum + one, 0) / rows.length
  assert.ok(Math.abs(loss - losses[bestEpoch - 1]!) < 1e-4, `${loss} is the loss of the best epoch`)
})

for (const given of LAYERS_MODELS) {
  const golden = join(import.meta.dirname, '../../golden/tfjs-layers', given.name.replaceAll(' ', '-'))

  test(`${given.name}: the bytes are what tfjs-layers saved (the goldens are its own writing)`, async () => {
    const output = await mkdtemp(join(folder, 'saved-'))
    await saveArtifact(output, artifactOf(given))
    for (const file of ['model.json', 'weights.bin']) {
      assert.deepEqual(await readFile(join(output, file)), await readFile(join(golden, file)), file)
    }
  })

  test(`${given.name}: an artifact read back predicts what tfjs-layers predicted from it`, async () => {
    const artifact = await mkdtemp(join(folder, 'read-'))
    await saveArtifact(artifact, artifactOf(given))
    const rows = inputRows(given)
    const columns = Array.from({ length: given.width }, (_, index) => ({
      name: `x${index}`,
      kind: 'number' as const,
      values: Float64Array.from(rows, row => row[index]!),
      nulls: 0,
    }))
    const table = { rows: rows.length, columns }
    const { scores } = await predictRecipe({ tensorflow, artifact, table, where: 'x' })
    const want: number[][] = JSON.parse(await readFile(join(golden, 'scores.json'), 'utf8'))
    for (const [row, values] of want.entries()) {
      assert.equal(values.length, scores.length)
      for (const [output, value] of values.entries())
        assert.ok(Math.abs(scores[output]![row]! - value) < 1e-6, `row ${row}, output ${output}`)
    }
  })
}

test("model.json and weights.bin are what tfjs-node's file:// writes (the goldens are its own writing)", async () => {
  const output = join(folder, 'saved')
  const numbers = (count: number) => Float32Array.from({ length: count }, (_, index) => index / 8)
  await saveArtifact(output, {
    fitted: {
      schema: 'trainyard/recipe@1',
      task: 'binary',
      target: 'late',
      labels: ['false', 'true'],
      scale: null,
      features: ['a', 'b', 'c'].map(column => ({ column, kind: 'numeric', mean: 0, sd: 1 })),
      layers: [4],
      dropout: 0.2,
      seed: 1,
    },
    weights: [
      { inputs: 3, units: 4, kernel: numbers(12), bias: numbers(4) },
      { inputs: 4, units: 1, kernel: numbers(4), bias: numbers(1) },
    ],
  })
  const golden = join(import.meta.dirname, '../../golden/tfjs-node')
  for (const file of ['model.json', 'weights.bin']) {
    assert.deepEqual(await readFile(join(output, file)), await readFile(join(golden, file)), file)
  }
})

for (const { name, file, contents, what } of [
  {
    name: 'cut weights',
    file: 'weights.bin',
    contents: 'short',
    what: /do not fit each other|is not 6 × 16/,
  },
  { name: 'another recipe', file: 'recipe.json', contents: null, what: /layer 1 of model.json is not/ },
  {
    name: 'a recipe of another kind',
    file: 'recipe.json',
    contents: '{"schema":"trainyard/run@1"}',
    what: /./,
  },
]) {
  test(`an artifact with ${name} is refused`, async () => {
    const { output } = await train({ more: { epochs: 1 } })
    const path = join(output, file)
    const changed = contents ?? (await readFile(path, 'utf8')).replace('16', '17')
    await writeFile(path, changed)
    await assert.rejects(loadArtifact(tensorflow.tf, output), what)
  })
}

test('nothing stays on the backend after training and predicting', async () => {
  const { numTensors } = memory()
  const { output } = await train({ more: { epochs: 2 } })
  await predictRecipe({ tensorflow, artifact: output, table: flights(100), where: 'x' })
  assert.equal(memory().numTensors, numTensors)
})
