import assert from 'node:assert/strict'
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { comparisonSchema } from '../../actions/_lib/contract/comparison.ts'
import { evaluationSchema } from '../../actions/_lib/contract/evaluation.ts'
import { evaluate } from '../../actions/evaluate/evaluate.ts'
import { predict } from '../../actions/predict/predict.ts'
import { train } from '../../actions/train/train.ts'
import { configOf, createProject, type Project } from '../verbs/train/project.ts'

const node = JSON.stringify(process.execPath).slice(1, -1)
const GATES = `    gates:
      - { metric: bleu, max-drop: 0.5 }
      - { metric: latency_p95_ms, max: 20 }
`

type Given = {
  task?: string
  evaluate: string
  code: string
  predictCode?: string
  files?: Record<string, string>
}

/** A project whose trainer and predictor are Node programs; each writes a model, too. */
function project({
  task = 'custom',
  evaluate: block,
  code,
  predictCode,
  files = {},
}: Given): Promise<Project> {
  const predicting = predictCode === undefined ? '' : `      predict: '"${node}" predict.mjs'\n`
  const rest = `    evaluate:\n${predicting}${block}`
  const head = "import { mkdirSync, writeFileSync } from 'node:fs'\nconst { env } = process\n"
  const model = "writeFileSync(env.TRAINYARD_OUTPUT + '/weights.txt', '1')\n"
  return createProject({
    'trainyard.yml': configOf({ task, train: `run: '"${node}" train.mjs'`, rest }),
    'train.mjs': head + model + code,
    'predict.mjs': head + (predictCode ?? ''),
    ...files,
  })
}

const METRICS = `      metric-files: [metrics.json]\n${GATES}`
const writing = (metrics: object) => `writeFileSync('metrics.json', '${JSON.stringify(metrics)}')\n`
const comparison = async (of: Project) =>
  comparisonSchema.parse(JSON.parse(await of.read('trainyard-out/comparison.json')))

test('a custom model goes from training over the judge to a verdict by metric files alone', async () => {
  await using custom = await project({ evaluate: METRICS, code: writing({ bleu: 31, latency_p95_ms: 18 }) })
  const trained = await custom.run(train)
  assert.equal(trained.outputs['metrics'], join(custom.folder, 'trainyard-out/metrics'))
  assert.deepEqual(
    (await custom.runJson()).metrics?.map(({ path }) => path),
    ['metrics.json'],
  )
  await custom.write('champion/metrics.json', '{"bleu": 32, "latency_p95_ms": 19}')

  const judged = await custom.run(evaluate, { 'champion-metrics': 'champion', run: 'trainyard-out/run.json' })
  const { task, rows, paired, verdict, gates, digest } = await comparison(custom)
  assert.deepEqual([task, rows, paired, verdict, judged.status], ['custom', 0, false, 'fail', 1])
  assert.deepEqual(
    gates.map(gate => [gate.metric, gate.verdict, gate.observed]),
    [
      ['bleu', 'fail', -1],
      ['latency_p95_ms', 'pass', 18],
    ],
  )
  const evaluation = evaluationSchema.parse(JSON.parse(await custom.read('trainyard-out/evaluation.json')))
  assert.deepEqual([evaluation.data, evaluation.metrics.length], [{ rows: 0, clusters: null, digest }, 2])
})

test('a first release of a custom model is judged by its absolute gates', async () => {
  await using custom = await project({ evaluate: METRICS, code: writing({ bleu: 31, latency_p95_ms: 18 }) })
  await custom.run(train)
  assert.equal((await custom.run(evaluate)).status, 0)
  const { verdict, firstRelease, notes } = await comparison(custom)
  assert.deepEqual([verdict, firstRelease], ['pass', 'absolute-only'])
  assert.match(notes.join(), /There is no champion/)
})

test('without a predict command predict runs nothing and hands the metric files of the training on', async () => {
  await using custom = await project({ evaluate: METRICS, code: writing({ bleu: 31, latency_p95_ms: 18 }) })
  await custom.run(train)
  const { status, outputs } = await custom.run(predict, { artifact: 'trainyard-out/model' })
  assert.deepEqual(
    [status, outputs['predictions'], outputs['metrics']],
    [0, '', join(custom.folder, 'trainyard-out/metrics')],
  )
  assert.match(custom.printed(), /no predict command: using the metrics that training wrote/)
  assert.doesNotMatch(custom.printed(), /did not change|was not written/)
})

test('a champion whose release keeps only its evaluation is compared by that, if it is of the same files', async () => {
  await using custom = await project({ evaluate: METRICS, code: writing({ bleu: 31, latency_p95_ms: 18 }) })
  await custom.run(train)
  await custom.run(evaluate)
  const evaluation = JSON.parse(await custom.read('trainyard-out/evaluation.json'))
  const bleu = evaluation.metrics.find(({ name }: { name: string }) => name === 'bleu')
  bleu.value = 30
  const judgedBy = async (stored: object) => {
    await custom.write('stored.json', JSON.stringify(stored))
    await custom.run(evaluate, { 'champion-version': '1.2.0', 'champion-evaluation': 'stored.json' })
    const { notComparable, gates } = await comparison(custom)
    return [notComparable, gates[0]?.observed]
  }
  assert.deepEqual(await judgedBy(evaluation), [null, 1])
  const other = { ...evaluation, data: { ...evaluation.data, digest: `sha256:${'0'.repeat(64)}` } }
  assert.deepEqual(await judgedBy(other), ['there are no metric files of the champion', null])
})

test('a champion without metric files is not comparable, and said to be', async () => {
  await using custom = await project({ evaluate: METRICS, code: writing({ bleu: 31, latency_p95_ms: 18 }) })
  await custom.run(train)
  await custom.run(evaluate, { 'champion-version': '1.2.0' })
  const { verdict, notComparable, gates } = await comparison(custom)
  assert.deepEqual([verdict, notComparable], ['inconclusive', 'there are no metric files of the champion'])
  assert.deepEqual(
    gates.map(gate => gate.verdict),
    ['inconclusive', 'pass'],
  )
})

test('metric files are used beside predictions; a measured metric wins over the file’s of the same name', async () => {
  const rows = 'id,score,label\n1,0.9,1\n2,0.2,0\n3,0.7,1\n4,0.6,0\n'
  await using both = await project({
    task: 'binary',
    evaluate: `      data: rows.csv\n      metric-files: [nested/metrics.json]\n      directions: { quality: lower }\n    gates: [{ metric: quality, max-drop: 0.1 }]\n`,
    code: '',
    predictCode:
      "mkdirSync('nested', { recursive: true })\nwriteFileSync('nested/metrics.json', '{\"accuracy\": 1, \"quality\": 3}')\nwriteFileSync(env.TRAINYARD_PREDICTIONS, 'id,score\\n1,0.9\\n2,0.2\\n3,0.7\\n4,0.6\\n')\n",
    files: { 'rows.csv': rows, 'champion/metrics/nested/metrics.json': '{"accuracy": 1, "quality": 2}' },
  })
  await both.run(train)
  const { outputs } = await both.run(predict, { artifact: 'trainyard-out/model' })
  assert.equal(outputs['metrics'], join(both.folder, 'trainyard-out/metrics'))
  await both.write('champion/predictions.csv', 'id,score\n1,0.9\n2,0.2\n3,0.7\n4,0.6\n')
  await both.run(evaluate, {
    predictions: 'trainyard-out/predictions.parquet',
    'champion-predictions': 'champion/predictions.csv',
  })
  const { metrics, gates, identical, verdict } = await comparison(both)
  const value = (wanted: string) => metrics.find(({ name }) => name === wanted)?.candidate
  assert.deepEqual([value('accuracy'), value('file:accuracy'), value('quality')], [0.75, 1, 3])
  assert.deepEqual([identical, gates[0]?.verdict, verdict], [true, 'fail', 'fail'])
})

test('a metric file in $TRAINYARD_OUTPUT is collected, too', async () => {
  await using custom = await project({
    evaluate: METRICS,
    code: "writeFileSync(env.TRAINYARD_OUTPUT + '/metrics.json', '{\"bleu\": 31}')\n",
  })
  await custom.run(train)
  assert.equal(await custom.read('trainyard-out/metrics/metrics.json'), '{"bleu": 31}')
})

test('a metric file that the training did not write is no result of it', async () => {
  await using custom = await project({
    evaluate: METRICS,
    code: '',
    files: { 'metrics.json': '{"bleu": 31}' },
  })
  assert.match((await custom.problems(train)).join(), /metrics\.json did not change in this run/)
})

test('a metric file that is nowhere is missing', async () => {
  await using custom = await project({ evaluate: METRICS, code: '' })
  assert.match((await custom.problems(train)).join(), /metrics\.json was not written/)
  assert.match((await custom.problems(evaluate)).join(), /a declared metric file is missing/)
})

test('what an earlier prediction left is not judged again', async () => {
  await using custom = await project({
    evaluate: METRICS,
    code: '',
    predictCode: `if (!env.TRAINYARD_PARAM_NONE) ${writing({ bleu: 31 })}`,
  })
  await custom.run(train)
  const { outputs } = await custom.run(predict, { artifact: 'trainyard-out/model' })
  assert.deepEqual([outputs['predictions'], outputs['rows']], ['', '0'])
  assert.equal(await custom.read('trainyard-out/metrics/metrics.json'), '{"bleu":31}')
  await custom.write('predict.mjs', '')
  await custom.run(predict, { artifact: 'trainyard-out/model' })
  assert.match(custom.printed(), /metrics\.json did not change in this run, so it is not a result of it/)
  assert.match((await custom.problems(evaluate)).join(), /a declared metric file is missing/)
})

test('a link is no metric file, neither for the training nor for the judge', {
  skip: process.platform === 'win32',
}, async () => {
  await using custom = await project({
    evaluate: METRICS,
    code: "import { symlinkSync } from 'node:fs'\nsymlinkSync('secret.json', 'metrics.json')\n",
    files: { 'secret.json': '{"bleu": 31}', 'given/other.json': '' },
  })
  assert.match((await custom.problems(train)).join(), /is not a plain file/)
  await symlink(join(custom.folder, 'secret.json'), join(custom.folder, 'given/metrics.json'))
  assert.match((await custom.problems(evaluate, { metrics: 'given' })).join(), /is not a plain file/)
})

const refusals: {
  name: string
  task?: string
  block?: string
  inputs: Record<string, string>
  want: RegExp
}[] = [
  {
    name: 'predictions of a custom task',
    inputs: { predictions: 'p.csv' },
    want: /predictions would not be read/,
  },
  {
    name: 'a task without its predictions',
    task: 'binary',
    inputs: {},
    want: /no predictions are given, and a binary model/,
  },
  {
    name: 'a folder of metrics where none is declared',
    task: 'binary',
    block: '      id: id\n',
    inputs: { predictions: 'p.csv', metrics: 'm' },
    want: /no metric file is declared/,
  },
]
for (const { name, task = 'custom', block = METRICS, inputs, want } of refusals) {
  test(`evaluate refuses ${name}`, async () => {
    await using given = await project({ task, evaluate: block, code: '' })
    assert.match((await given.problems(evaluate, { 'label-column': 'y', ...inputs })).join(), want)
  })
}
