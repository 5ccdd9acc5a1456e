import assert from 'node:assert/strict'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { evaluate } from '../../../actions/evaluate/evaluate.ts'
import { predict } from '../../../actions/predict/predict.ts'
import { configOf, createProject } from '../train/project.ts'

const rows = Array.from({ length: 20 }, (_, at) => `${at},${at % 2}`)
const scores = Array.from({ length: 20 }, (_, at) => `${at},${at % 2 ? 0.8 : 0.2}`)

const CONFIG = configOf({
  train: 'run: "true"',
  rest: `    fetch: echo "fetch with $LAKE"; printf '%s' "$LAKE" > fetched
    evaluate:
      data: rows.csv
      labels: labels.csv
      label: y
      predict: sh predict.sh
`,
})

const FILES = {
  'trainyard.yml': CONFIG,
  'rows.csv': `id\n${rows.map(row => row.split(',')[0]).join('\n')}\n`,
  'labels.csv': `id,y\n${rows.join('\n')}\n`,
  'scores.csv': `id,score\n${scores.join('\n')}\n`,
  'predict.sh':
    'echo "predict with $LAKE"; printf %s "$LAKE" > seen; cat scores.csv > "$TRAINYARD_PREDICTIONS"\n',
}

const posix = { skip: process.platform === 'win32' }

test('predict and evaluate hand secrets to the commands, and nowhere else', posix, async () => {
  await using project = await createProject(FILES)
  await mkdir(join(project.folder, 'model'))
  await writeFile(join(project.folder, 'model', 'weights'), '1')
  const secrets = 'LAKE=hunter 22'
  await project.run(predict, { artifact: 'model', secrets })
  assert.equal(await project.read('seen'), 'hunter 22')
  assert.equal(await project.read('trainyard-out/predict.log'), 'fetch with ***\npredict with ***\n')

  await project.write('fetched', '')
  const predictions = 'trainyard-out/predictions.parquet'
  await project.run(evaluate, { predictions, secrets, out: 'judged' })
  assert.equal(await project.read('fetched'), 'hunter 22')
  assert.equal(await project.read('judged/fetch.log'), 'fetch with ***\n')
  assert.doesNotMatch(project.printed(), /hunter/)
})

test('predict and evaluate refuse a door as a secret, before anything runs', posix, async () => {
  await using project = await createProject(FILES)
  for (const [verb, given] of [
    [predict, { artifact: '.' }],
    [evaluate, { predictions: 'scores.csv' }],
  ] as const) {
    const problems = await project.problems(verb, { ...given, secrets: 'NODE_OPTIONS=hunter22' })
    assert.equal(problems.length, 1)
    assert.match(problems[0]!, /^NODE_OPTIONS is never passed to a command as a secret · --secrets, line 1/)
    assert.doesNotMatch(problems[0]!, /hunter/)
  }
  assert.equal(project.printed(), '')
})
