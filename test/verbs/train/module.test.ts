import assert from 'node:assert/strict'
import { test } from 'node:test'
import { predict } from '../../../actions/predict/predict.ts'
import { train } from '../../../actions/train/train.ts'
import { configOf, createProject } from './project.ts'

const config = configOf({
  train: 'module: model.ts\nseed: 5\nparams: { share: 0.25 }',
  rest: '    evaluate: { data: later.csv }\n',
})

const module = `
  import { readFileSync, writeFileSync } from 'node:fs'
  type Context = { output: string; seed: number; params: { share: number }; record(point: object): void; progress(done: number, of: number): void }
  export async function train({ output, seed, params, record, progress }: Context) {
    progress(1, 2)
    record({ epoch: 1, loss: 0.5 })
    console.log('::warning::from the module')
    writeFileSync(output + '/model.json', JSON.stringify({ share: params.share, seed, token: process.env.GITHUB_TOKEN ?? null }))
  }
  export async function predict({ model, data, predictions }: { model: string; data: string; predictions: string }) {
    const { share } = JSON.parse(readFileSync(model + '/model.json', 'utf8'))
    const ids = readFileSync(data, 'utf8').trim().split('\\n').slice(1)
    writeFileSync(predictions, ids.map(id => JSON.stringify({ id, score: share })).join('\\n'))
  }`

test('a TypeScript module trains and predicts in a process of its own, as a guest', async () => {
  await using project = await createProject({
    'trainyard.yml': config,
    'model.ts': module,
    'later.csv': 'id\n1\n2\n',
  })
  await project.run(train, {}, { GITHUB_TOKEN: 'secret' })
  assert.deepEqual(JSON.parse(await project.read('trainyard-out/model/model.json')), {
    share: 0.25,
    seed: 5,
    token: null,
  })
  assert.deepEqual((await project.runJson()).history, [{ epoch: 1, loss: 0.5 }])
  assert.equal(await project.read('trainyard-out/train.log'), 'step 1/2\n: :warning::from the module\n')
  const { outputs } = await project.run(predict, { artifact: 'trainyard-out/model' })
  assert.equal(outputs['rows'], '2')
})

for (const { name, code, want } of [
  {
    name: 'without train',
    code: 'export const predict = () => {}',
    want: /model\.ts exports no function train\(context\)/,
  },
  {
    name: 'that throws',
    code: `export function train() { throw new Error('no data today') }`,
    want: /\| Error: no data today/,
  },
]) {
  test(`a module ${name} is a Problem with its words, and without ours`, async () => {
    await using project = await createProject({ 'trainyard.yml': config, 'model.ts': code })
    const [problem] = await project.problems(train)
    assert.match(problem!, want)
    assert.match(problem!, /^the train command ended with status 1: .* train model\.ts\n/)
    assert.match(problem!, /train\.module/)
  })
}
