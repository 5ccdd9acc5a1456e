import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { openEngine } from '../../../actions/_lib/data/engine.ts'
import { readTable } from '../../../actions/_lib/data/table.ts'
import { createTerminalHost } from '../../../actions/_lib/host/terminal.ts'
import { predict } from '../../../actions/predict/predict.ts'
import { train } from '../../../actions/train/train.ts'
import { configOf, createProject, flightsCsv, type Project } from '../train/project.ts'

const node = JSON.stringify(process.execPath).slice(1, -1)

const recipe = (target: string) => `
seed: 3
tensorflow:
  data: flights.csv
  target: ${target}
  features: [{ column: x, kind: numeric }, { column: airport, kind: one-hot }]
  validation: { column: day, last: 2 }
  layers: [8]
  batch: 16
  epochs: 8
  learning-rate: 0.02
  backend: wasm`

function recipeProject({ task = 'binary', target = 'late', rest = '' } = {}): Promise<Project> {
  return createProject({
    'trainyard.yml': configOf({
      task,
      train: recipe(target),
      rest: `    evaluate:\n      data: later.csv\n${rest}`,
    }),
    'flights.csv': flightsCsv(800),
    'later.csv': flightsCsv(200, 5000),
  })
}

/** A project whose predict command is a Node program. */
function commandProject(code: string, { rest = '', task = 'binary' } = {}): Promise<Project> {
  return createProject({
    'trainyard.yml': configOf({
      task,
      train: 'run: echo trained\nparams: { depth: 3 }',
      rest: `    evaluate:\n      data: later.csv\n      predict: '"${node}" predict.mjs'\n${rest}`,
    }),
    'predict.mjs': code,
    'later.csv': flightsCsv(5),
    'model/weights.txt': '0.5',
  })
}

async function columns(project: Project, names?: string[], file = 'trainyard-out/predictions.parquet') {
  const host = createTerminalHost({ cwd: project.folder })
  const engine = await openEngine({ host, folders: [], locked: false })
  try {
    const table = await readTable(engine, {
      file: join(project.folder, file),
      ...(names ? { columns: names.map(name => ({ name })) } : {}),
    })
    return Object.fromEntries(
      table.columns.map(column => [
        column.name,
        column.kind === 'number' ? [...column.values] : [...column.codes].map(code => column.labels[code]!),
      ]),
    )
  } finally {
    await engine.close()
  }
}

test('the recipe’s artifact scores rows that it has not seen, each under its id', async () => {
  await using project = await recipeProject()
  await project.run(train)
  const { outputs } = await project.run(predict, { artifact: 'trainyard-out/model' })
  assert.equal(outputs['rows'], '200')
  const { id, score } = await columns(project)
  assert.deepEqual(
    id,
    Array.from({ length: 200 }, (_, row) => String(5000 + row)),
  )
  const truth = flightsCsv(200, 5000)
    .split('\n')
    .slice(1, -1)
    .map(line => line.split(',')[4] === 'true')
  const right = truth.filter((late, row) => (score![row] as number) > 0.5 === late).length
  assert.ok(right > 185, `${right} of 200`)
  assert.deepEqual(
    (await readdir(join(project.folder, 'trainyard-out'))).filter(name => name.startsWith('.predict')),
    [],
  )
})

test('multiclass has a score a class, regression the number itself', async () => {
  await using many = await recipeProject({ task: 'multiclass', target: 'weather' })
  await many.run(train)
  await many.run(predict, { artifact: 'trainyard-out/model' })
  const scores = await columns(many)
  assert.deepEqual(Object.keys(scores), ['id', 'score_cloud', 'score_rain', 'score_sun'])
  await using one = await recipeProject({ task: 'regression', target: 'minutes' })
  await one.run(train)
  await one.run(predict, { artifact: 'trainyard-out/model' })
  const { score } = await columns(one)
  const truth = flightsCsv(200, 5000)
    .split('\n')
    .slice(1, -1)
    .map(line => Number(line.split(',')[5]))
  const worst = Math.max(...truth.map((value, row) => Math.abs(value - (score![row] as number))))
  assert.ok(worst < 8, `between −22 and 22 minutes, off by ${worst} at most`)
})

const writers = {
  CSV: `'id,score\\n' + ids.map(id => id + ',0.25').join('\\n')`,
  JSON: `JSON.stringify(ids.map(id => ({ id, score: 0.25 })))`,
  'JSON lines': `ids.map(id => JSON.stringify({ id, score: 0.25 })).join('\\n')`,
}
for (const [format, text] of Object.entries(writers)) {
  test(`a command may write ${format}`, async () => {
    await using project = await commandProject(`import { readFileSync, writeFileSync } from 'node:fs'
      const ids = readFileSync(process.env.TRAINYARD_DATA, 'utf8').trim().split('\\n').slice(1).map(line => line.split(',')[0])
      console.log(readFileSync(process.env.TRAINYARD_MODEL + '/weights.txt', 'utf8'), process.env.TRAINYARD_PARAM_DEPTH, '::error::x')
      writeFileSync(process.env.TRAINYARD_PREDICTIONS, ${text})`)
    await project.run(predict, { artifact: 'model' })
    assert.deepEqual(await columns(project), { id: ['0', '1', '2', '3', '4'], score: Array(5).fill(0.25) })
    assert.equal(await project.read('trainyard-out/predict.log'), '0.5 3 ::error::x\n')
  })
}

const showsHeader = `import { readFileSync, writeFileSync } from 'node:fs'
  const lines = readFileSync(process.env.TRAINYARD_DATA, 'utf8').trim().split('\\n')
  console.log(lines[0])
  writeFileSync(process.env.TRAINYARD_PREDICTIONS, 'id,score\\n' + lines.slice(1).map(line => line.split(',')[0] + ',0.5').join('\\n'))`

for (const { name, rest, want } of [
  {
    name: 'labels in a file of their own are removed from the data',
    rest: '      label: late\n      labels: labels.csv\n',
    want: 'id,x,airport,day,minutes,weather',
  },
  {
    name: 'labels that stand in the data alone stay there',
    rest: '      label: late\n',
    want: 'id,x,airport,day,late,minutes,weather',
  },
  {
    name: 'data without the label column are handed on as they are',
    rest: '      label: delayed\n      labels: labels.csv\n',
    want: 'id,x,airport,day,late,minutes,weather',
  },
]) {
  test(name, async () => {
    await using project = await commandProject(showsHeader, { rest })
    await project.run(predict, { artifact: 'model' })
    assert.equal(await project.read('trainyard-out/predict.log'), `${want}\n`)
  })
}

test('a champion of the recipe is scored by the recipe although the candidate brings a command', async () => {
  await using project = await recipeProject()
  await project.run(train)
  const config = configOf({
    train: 'run: echo other',
    rest: '    evaluate: { data: later.csv, predict: exit 9 }\n',
  })
  await project.write('trainyard.yml', config)
  const { outputs } = await project.run(predict, { artifact: 'trainyard-out/model', out: 'champion' })
  assert.equal(outputs['rows'], '200')
})

test('categories that training never saw are said', async () => {
  await using project = await recipeProject()
  await project.run(train)
  await project.write('new.csv', flightsCsv(20).replaceAll(',A', ',B'))
  await project.run(predict, { artifact: 'trainyard-out/model', data: 'new.csv' })
  assert.match(
    project.printed(),
    /warning: no value of the column airport in .*new\.csv was in the training data/,
  )
})

for (const { name, code = '', given, rest, want } of [
  { name: 'a command that writes nothing', want: /wrote no predictions · .*evaluate\.predict/ },
  {
    name: 'a failing command',
    code: `console.error('out of memory'); process.exit(1)`,
    want: /status 1: .*\n\| out of memory/,
  },
  { name: 'an artifact that is not there', given: { artifact: 'modle' }, want: /there is no such artifact/ },
  {
    name: 'data that is not there',
    given: { artifact: 'model', data: 'latr.csv' },
    rest: '      labels: labels.csv\n',
    want: /no such file.*did you mean later\.csv/,
  },
  {
    name: 'scores that are none',
    code: `import { writeFileSync } from 'node:fs'\nwriteFileSync(process.env.TRAINYARD_PREDICTIONS, 'id,score\\n1,high\\n')`,
    want: /score/,
  },
  {
    name: 'repeated ids',
    code: `import { writeFileSync } from 'node:fs'\nwriteFileSync(process.env.TRAINYARD_PREDICTIONS, 'id,score\\n1,0.1\\n1,0.2\\n')`,
    want: /repeated/,
  },
] as { name: string; code?: string; given?: Record<string, string>; rest?: string; want: RegExp }[]) {
  test(`predict refuses ${name}`, async () => {
    await using project = await commandProject(code, { rest: rest ?? '' })
    const problems = await project.problems(predict, given ?? { artifact: 'model' })
    assert.match(problems.join('\n'), want)
    const left = await readdir(join(project.folder, 'trainyard-out')).catch((): string[] => [])
    assert.ok(!left.includes('predictions.parquet'))
  })
}

for (const { name, change, want } of [
  {
    name: 'another positive',
    change: ['      data: later.csv', '      data: later.csv\n      positive: false'],
    want: /predicts late = true, but the configuration has `positive: false`/,
  },
  {
    name: 'another task',
    change: ['task: binary', 'task: regression'],
    want: /trained for binary, but the model.s task is regression/,
  },
  { name: 'data without a feature', change: ['later.csv', 'less.csv'], want: /airport/ },
] as const) {
  test(`the recipe’s artifact refuses ${name}`, async () => {
    await using project = await recipeProject()
    await project.write('less.csv', 'id,x,airprt\n1,0.5,A1\n')
    await project.run(train)
    const config = await project.read('trainyard.yml')
    await project.write('trainyard.yml', config.replace(...(change as [string, string])))
    assert.match((await project.problems(predict, { artifact: 'trainyard-out/model' })).join('\n'), want)
  })
}

test('seeds beside the artifact are scored too, each into a file of its own', async () => {
  const code = `import { readFileSync, writeFileSync } from 'node:fs'
const { TRAINYARD_MODEL, TRAINYARD_PREDICTIONS } = process.env
const score = readFileSync(TRAINYARD_MODEL + '/score.txt', 'utf8')
writeFileSync(TRAINYARD_PREDICTIONS, ['id,score', ...[0, 1, 2, 3, 4].map(id => id + ',' + score)].join('\\n'))`
  await using project = await commandProject(code)
  await project.write(
    'trainyard.yml',
    (await project.read('trainyard.yml')).replace(
      'run: echo trained',
      'run: echo 0.$TRAINYARD_SEED > $TRAINYARD_OUTPUT/score.txt\n      seed: 3\n      seeds: 3',
    ),
  )
  await project.run(train)
  const { outputs } = await project.run(predict, { artifact: 'trainyard-out/model' })
  assert.equal(outputs['seed-predictions'], join(project.folder, 'trainyard-out/seeds'))
  assert.equal((await columns(project))['score']?.[0], 0.3)
  for (const seed of [4, 5]) {
    const file = `trainyard-out/seeds/${seed}/predictions.parquet`
    assert.deepEqual((await columns(project, ['score'], file))['score'], Array(5).fill(seed / 10))
    assert.deepEqual(
      (await readdir(join(project.folder, `trainyard-out/seeds/${seed}`))).includes('model'),
      true,
    )
  }
  await project.run(predict, { artifact: 'trainyard-out/seeds/5/model' })
  assert.equal(
    (await readdir(join(project.folder, 'trainyard-out/seeds/4'))).includes('predictions.parquet'),
    false,
  )
})

test('seeds of another training than the artifact’s are left out', async () => {
  await using project = await commandProject('')
  await project.write(
    'trainyard.yml',
    (await project.read('trainyard.yml')).replace(
      'run: echo trained',
      'run: touch $TRAINYARD_OUTPUT/model\n      seeds: 2',
    ),
  )
  await project.write(
    'predict.mjs',
    `import { writeFileSync } from 'node:fs'
writeFileSync(process.env.TRAINYARD_PREDICTIONS, 'id,score\\n' + [0, 1, 2, 3, 4].map(id => id + ',0.5').join('\\n'))`,
  )
  await project.run(train)
  const seed = 'trainyard-out/seeds/1/run.json'
  const given = { artifact: 'trainyard-out/model' }
  assert.notEqual((await project.run(predict, given)).outputs['seed-predictions'], '')
  await project.write(seed, JSON.stringify({ ...(await project.runJson(seed)), params: { depth: 4 } }))
  assert.equal((await project.run(predict, given)).outputs['seed-predictions'], '')
  assert.equal(existsSync(join(project.folder, 'trainyard-out/seeds/1/predictions.parquet')), false)
})
