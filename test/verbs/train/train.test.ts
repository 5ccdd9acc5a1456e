import assert from 'node:assert/strict'
import { appendFile, chmod, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { train } from '../../../actions/train/train.ts'
import { commitAll, configOf, createProject, flightsCsv } from './project.ts'

const node = JSON.stringify(process.execPath).slice(1, -1)

const posix = { skip: process.platform === 'win32' }

/** A config whose command is a Node program. */
function program(code: string, more = ''): Record<string, string> {
  return {
    'trainyard.yml': configOf({ train: `run: '"${node}" train.mjs'\n${more}`, rest: '    evaluate: {}\n' }),
    'train.mjs': code,
  }
}

const writesModel = `import { writeFileSync } from 'node:fs'\nwriteFileSync(process.env.TRAINYARD_OUTPUT + '/model.txt', 'weights')\n`

test('a command’s run: document, model, log and outputs', async () => {
  const code = `${writesModel}
    import { appendFileSync, readFileSync } from 'node:fs'
    const { TRAINYARD_SEED, TRAINYARD_PARAM_DEPTH, TRAINYARD_PARAM_LEARNING_RATE, TRAINYARD_PARAMS, TRAINYARD_HISTORY } = process.env
    console.log(TRAINYARD_SEED, TRAINYARD_PARAM_DEPTH, TRAINYARD_PARAM_LEARNING_RATE, readFileSync(TRAINYARD_PARAMS, 'utf8').replace(/\\s/g, ''))
    console.log('::add-path::/tmp/evil')
    appendFileSync(TRAINYARD_HISTORY, '{"epoch":1,"loss":0.5}\\nnonsense\\n{"epoch":2,"loss":null}\\n')`
  await using project = await createProject(
    program(code, 'seed: 7\nparams: { depth: 6, learning-rate: 0.1 }'),
    { git: true },
  )
  const outcome = await project.run(train)
  const run = await project.runJson()
  assert.equal(outcome.outputs['status'], 'complete')
  assert.equal(outcome.outputs['digest'], run.artifact.digest)
  assert.equal(outcome.outputs['fingerprint'], run.fingerprint)
  assert.equal(await project.read('trainyard-out/model/model.txt'), 'weights')
  assert.deepEqual(
    run.artifact.files.map(({ path, bytes }) => ({ path, bytes })),
    [{ path: 'model.txt', bytes: 7 }],
  )
  assert.deepEqual(run.history, [
    { epoch: 1, loss: 0.5 },
    { epoch: 2, loss: null },
  ])
  assert.match(project.printed(), /1 lines of \$TRAINYARD_HISTORY are not JSON objects/)
  assert.deepEqual(
    run.inputs.map(({ path }) => path),
    ['trainyard.yml'],
  )
  assert.equal(run.code.dirty, false)
  assert.match(run.code.sha ?? '', /^[0-9a-f]{40}$/)
  const log = await project.read('trainyard-out/train.log')
  assert.equal(log, '7 6 0.1 {"depth":6,"learning-rate":0.1}\n: :add-path::/tmp/evil\n')
  assert.doesNotMatch(project.printed(), /^::/m)
})

test('the fingerprint is the same again and in another checkout, and another when an input changes', async () => {
  const files = program(writesModel)
  await using first = await createProject(files, { git: true })
  await using second = await createProject(files, { git: true })
  const of = async (project: typeof first) => (await project.run(train)).outputs['fingerprint']
  const same = await of(first)
  assert.equal(await of(first), same)
  assert.equal(await of(second), same)
  await appendFile(join(second.folder, 'trainyard.yml'), '# a word more\n')
  commitAll(second.folder)
  const changed = await of(second)
  assert.notEqual(changed, same)
  assert.equal(
    (await first.runJson()).code.dirty,
    false,
    'what a training leaves does not make the checkout dirty',
  )
})

test('a changed parameter, seed or image changes the fingerprint; the gates do not', async () => {
  const given = (more: string, rest = '') => ({
    ...program(writesModel, more),
    'trainyard.yml': program(writesModel, more)['trainyard.yml']! + rest,
  })
  const fingerprint = async (files: Record<string, string>, inputs = {}) => {
    const config = files['trainyard.yml']!.replace('inputs: [trainyard.yml]', 'inputs: [train.mjs]')
    await using project = await createProject({ ...files, 'trainyard.yml': config }, { git: true })
    return (await project.run(train, inputs)).outputs['fingerprint']!
  }
  const image = `sha256:${'a'.repeat(64)}`
  const all = [
    await fingerprint(given('')),
    await fingerprint(given('seed: 2')),
    await fingerprint(given('params: { depth: 3 }')),
    await fingerprint(given(''), { image }),
  ]
  assert.equal(new Set(all).size, 4)
  assert.equal(await fingerprint(given('', '    gates: [{ metric: roc_auc, min: 0.5 }]\n')), all[0])
})

test('`output` names what is released: in $TRAINYARD_OUTPUT, or beside the configuration if this training wrote it', async () => {
  const code = `import { mkdirSync, writeFileSync } from 'node:fs'
    mkdirSync(process.env.TRAINYARD_OUTPUT + '/best'); writeFileSync(process.env.TRAINYARD_OUTPUT + '/best/a', '1')
    writeFileSync(process.env.TRAINYARD_OUTPUT + '/junk', '1')`
  await using inside = await createProject(program(code, 'output: best'))
  await inside.run(train)
  assert.deepEqual(await readdir(join(inside.folder, 'trainyard-out/model')), ['a'])

  const beside = `import { mkdirSync, writeFileSync } from 'node:fs'\nmkdirSync('made', { recursive: true }); writeFileSync('made/b', '1')`
  await using outside = await createProject(program(beside, 'output: made'))
  await outside.run(train)
  assert.deepEqual(await readdir(join(outside.folder, 'trainyard-out/model')), ['b'])
})

for (const { name, files, given, want } of [
  {
    name: 'nothing written',
    files: program(''),
    want: /left no model: nothing was written to \$TRAINYARD_OUTPUT/,
  },
  {
    name: 'a failing command',
    files: program(`console.error('no such file: x.csv'); process.exit(3)`),
    want: /status 3: .*train\.mjs\n\| no such file: x\.csv · .*train\.run/,
  },
  {
    name: 'an output that is not there',
    files: program(writesModel, 'output: best'),
    want: /best is neither in/,
  },
  {
    name: 'an output outside',
    files: program(writesModel, 'output: ../elsewhere'),
    want: /not inside the folder/,
  },
  {
    name: 'an output of an earlier day',
    files: program(`import { utimesSync } from 'node:fs'\nutimesSync('old', 1e9, 1e9)`, 'output: old'),
    want: /old is older than this training/,
  },
  {
    name: 'a symbolic link in the model',
    files: program(
      `import { symlinkSync } from 'node:fs'\nsymlinkSync('/etc/hostname', process.env.TRAINYARD_OUTPUT + '/link')`,
    ),
    want: /link is a symbolic link/,
  },
  {
    name: 'an image by tag',
    files: program(writesModel),
    given: { image: 'python:3.13' },
    want: /a tag can be moved to another image · --image/,
  },
  {
    name: 'a token by name',
    files: program(writesModel),
    given: { env: 'GITHUB_TOKEN' },
    want: /GITHUB_TOKEN is never passed/,
  },
  {
    name: 'a required GPU',
    files: program(writesModel, 'gpu: { required: true, memory: 9000GB }'),
    want: /nvidia-smi finds none|9000.0 GB is required/,
  },
  {
    name: 'a model folder of a stranger',
    files: { ...program(writesModel), 'trainyard-out/model/mine.txt': 'x' },
    want: /was not written by Trainyard/,
  },
  {
    name: 'a failing fetch',
    files: { ...program(writesModel), 'trainyard.yml': `${program('')['trainyard.yml']}    fetch: exit 4\n` },
    want: /the fetch command ended with status 4/,
  },
]) {
  const skip = process.platform === 'win32' && name.includes('symbolic')
  test(`train refuses ${name}`, { skip }, async () => {
    await using project = await createProject({ ...files, old: 'x' })
    const problems = await project.problems(train, given ?? {})
    assert.equal(problems.length, 1)
    assert.match(problems[0]!, want)
  })
}

test('passed variables arrive, are masked in print and log, and nothing else of the workflow is there', async () => {
  const code = `${writesModel}\nconsole.log('key', process.env.DATA_KEY, Object.keys(process.env).filter(name => /^(GITHUB|INPUT|ACTIONS)/.test(name)).join())`
  await using project = await createProject(program(code))
  const secrets = { DATA_KEY: 'hunter22', GITHUB_TOKEN: 'ghs_1', INPUT_X: '1', ACTIONS_RUNTIME_TOKEN: '1' }
  await project.run(train, { env: 'DATA_KEY' }, secrets)
  assert.equal(await project.read('trainyard-out/train.log'), 'key *** \n')
  assert.match(project.printed(), /^key \*\*\* $/m)
})

test('secrets arrive in fetch and training, masked in print and log in all their forms', posix, async () => {
  const code = `${writesModel}
    const { TOKEN, LAKE } = process.env
    console.log(TOKEN, encodeURIComponent(LAKE), Buffer.from(TOKEN).toString('base64'), process.env.INPUT_SECRETS ?? 'no input')
    console.log('\\x1b[1mhunt\\x1b[0mer 22', TOKEN === 'hunter 22' && LAKE === 'p@ss/word' ? 'right' : 'wrong')`
  const files = program(code)
  files['trainyard.yml'] = files['trainyard.yml']!.replace(
    '    evaluate: {}',
    '    fetch: echo "fetch $TOKEN"\n$&',
  )
  await using project = await createProject(files)
  const secrets = 'TOKEN=hunter 22\n\nLAKE=p@ss/word\n'
  await project.run(train, { secrets }, { INPUT_SECRETS: secrets })
  const log = await project.read('trainyard-out/train.log')
  assert.equal(log, 'fetch ***\n*** *** *** no input\n*** right\n')
  assert.doesNotMatch(project.printed() + (await project.read('trainyard-out/run.json')), /hunter|p@ss|aHVud/)
})

test('a wrong line of secrets is told without its value, before anything runs', async () => {
  await using project = await createProject(program(writesModel))
  const problems = await project.problems(train, { secrets: 'GITHUB_TOKEN=hunter22\nhunter22' })
  assert.equal(problems.length, 2)
  assert.doesNotMatch(problems.join() + project.printed(), /hunter22/)
})

test('fetch runs before training, in the model’s folder', posix, async () => {
  const files = program(
    `import { readFileSync } from 'node:fs'\n${writesModel}\nconsole.log(readFileSync('fetched', 'utf8'))`,
  )
  await using project = await createProject({
    ...files,
    'trainyard.yml': `${files['trainyard.yml']}    fetch: echo data > fetched\n`,
  })
  await project.run(train)
  assert.match(project.printed(), /^data$/m)
})

const checkpoints = `import { existsSync, readFileSync, writeFileSync } from 'node:fs'
  const checkpoint = process.env.TRAINYARD_RESUME + '/step'
  if (existsSync(checkpoint)) { writeFileSync(process.env.TRAINYARD_OUTPUT + '/model.txt', readFileSync(checkpoint)); process.exit(0) }
  process.on('SIGTERM', () => { writeFileSync(checkpoint, 'step 1'); process.exit(143) })
  setInterval(() => {}, 1000)`

test(
  'stopped at the time limit with a checkpoint a run is incomplete, and the next attempt completes it',
  posix,
  async () => {
    await using project = await createProject(program(checkpoints, 'timeout: 1s'))
    const first = await project.run(train)
    assert.equal(first.outputs['status'], 'incomplete')
    assert.equal(first.status, 0)
    assert.deepEqual((await project.runJson()).artifact.files, [])
    const second = await project.run(train)
    assert.equal(second.outputs['status'], 'complete')
    assert.equal(second.outputs['fingerprint'], first.outputs['fingerprint'])
    assert.equal(await project.read('trainyard-out/model/model.txt'), 'step 1')
    const { earlier } = await project.runJson()
    assert.equal(earlier?.attempts, 1)
    assert.ok(earlier.seconds >= 1, 'the time of the first attempt counts')
  },
)

test('a GPU is watched, and its hours have a price', posix, async () => {
  const code = `${writesModel}\nimport { existsSync } from 'node:fs'\nwhile (!existsSync('sampled')) await new Promise(resolve => setTimeout(resolve, 10))`
  await using project = await createProject(
    program(code, 'gpu: { required: true, price-per-hour: 3600 USD }'),
  )
  await project.write(
    'nvidia-smi',
    `#!/bin/sh\ncase "$1" in *name*) echo "Tesla T4, 15360, 550.54";; *mig*) echo "[N/A]";; *) echo "50, 1024, 70"; touch "$(dirname "$0")/sampled"; exec sleep 100;; esac\n`,
  )
  await chmod(join(project.folder, 'nvidia-smi'), 0o755)
  await project.run(train, {}, { PATH: `${project.folder}:${process.env['PATH']}` })
  const { gpu, price, seconds } = await project.runJson()
  assert.deepEqual(gpu?.utilisation, { mean: 0.5, peak: 0.5 })
  assert.equal(gpu?.name, 'Tesla T4')
  assert.ok(price !== null && Math.abs(price.amount - seconds) < 1e-3)
})

test('a checkpoint of other parameters is not gone on from', posix, async () => {
  const files = program(checkpoints, 'timeout: 1s\nparams: { depth: 1 }')
  await using project = await createProject(files)
  await project.run(train, { resume: 'kept' })
  await project.write('trainyard.yml', files['trainyard.yml']!.replace('depth: 1', 'depth: 2'))
  const other = await project.run(train, { resume: 'kept' })
  assert.equal(other.outputs['status'], 'incomplete', 'it began anew')
  assert.equal((await project.runJson()).earlier, undefined)
})

test('an attempt that comes no further than the one before is a Problem', posix, async () => {
  const code = `
    import { appendFileSync, writeFileSync } from 'node:fs'
    writeFileSync(process.env.TRAINYARD_RESUME + '/checkpoint', 'always the same')
    process.on('SIGTERM', () => process.exit(0))
    setInterval(() => {}, 1000)`
  await using project = await createProject(program(code, 'timeout: 1s'))
  assert.equal((await project.run(train)).outputs['status'], 'incomplete')
  const [problem] = await project.problems(train)
  assert.match(problem!, /attempt 2 of the training made no progress/)
})

test('stopped at the time limit without a checkpoint a run is a Problem', posix, async () => {
  await using project = await createProject(program('setInterval(() => {}, 1000)'))
  const [problem] = await project.problems(train, { 'time-limit': '0.5s' })
  assert.match(problem!, /reached its time limit of 0.5 s and left nothing in \$TRAINYARD_RESUME/)
})

const recipe = `
seed: 3
tensorflow:
  data: flights.csv
  target: late
  features:
    - { column: x, kind: numeric }
    - { column: airport, kind: target-rate }
  validation: { column: day, last: 2 }
  layers: [8]
  batch: 32
  epochs: 3
  backend: wasm`

test('the recipe trains from a file, and twice gives one artifact digest', async () => {
  const files = {
    'trainyard.yml': configOf({ train: recipe, rest: '    evaluate: {}\n' }),
    'flights.csv': flightsCsv(800),
  }
  await using project = await createProject(files, { git: true })
  const first = await project.run(train)
  const run = await project.runJson()
  assert.deepEqual(run.rows, { train: 640, validation: 160 })
  assert.deepEqual(run.backend, { requested: 'wasm', used: 'wasm' })
  assert.equal(run.history.length, 3)
  assert.equal(run.command, null)
  assert.deepEqual(
    run.artifact.files.map(({ path }) => path),
    ['model.json', 'recipe.json', 'weights.bin'],
  )
  const second = await project.run(train, { out: 'again' })
  assert.equal(second.outputs['digest'], first.outputs['digest'])
})

test('a recipe at its time limit goes on where it stopped, to the same bytes', async () => {
  const files = {
    'trainyard.yml': configOf({ train: recipe, rest: '    evaluate: {}\n' }),
    'flights.csv': flightsCsv(800),
  }
  await using project = await createProject(files)
  const whole = await project.run(train, { out: 'whole' })
  const attempts = []
  do attempts.push(await project.run(train, { out: 'parts', 'time-limit': '0s' }))
  while (attempts.at(-1)!.outputs['status'] === 'incomplete')
  assert.equal(attempts.length, 3)
  assert.equal(attempts.at(-1)!.outputs['digest'], whole.outputs['digest'])
})

for (const { name, change, want } of [
  {
    name: 'a column that is not there',
    change: ['column: airport, kind: target-rate', 'column: airprt, kind: target-rate'],
    want: /airprt[\s\S]*did you mean "?airport/,
  },
  {
    name: 'text as numbers',
    change: ['column: x, kind: numeric', 'column: day, kind: numeric'],
    want: /day/,
  },
  {
    name: 'a file that is not there',
    change: ['data: flights.csv', 'data: fligths.csv'],
    want: /no such file[\s\S]*flights\.csv/,
  },
  { name: 'more days than there are', change: ['last: 2', 'last: 10'], want: /10 distinct values/ },
  {
    name: 'a target of many values',
    change: ['target: late', 'target: minutes'],
    want: /binary target needs two values/,
  },
] as const) {
  test(`the recipe refuses ${name}`, async () => {
    const train_ = recipe.replace(...(change as [string, string]))
    await using project = await createProject({
      'trainyard.yml': configOf({ train: train_, rest: '    evaluate: {}\n' }),
      'flights.csv': flightsCsv(200),
    })
    const problems = await project.problems(train)
    assert.match(problems.join('\n'), want)
  })
}
