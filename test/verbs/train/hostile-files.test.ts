import assert from 'node:assert/strict'
import { test } from 'node:test'
import { predict } from '../../../actions/predict/predict.ts'
import { train } from '../../../actions/train/train.ts'
import { configOf, createProject } from './project.ts'

const posix = { skip: process.platform === 'win32' }

const ROWS = 'id,x\n1,0.2\n2,0.9\n'

/** A model whose commands are shell lines, with a folder beside $TRAINYARD_OUTPUT that `$out` names. */
function files({
  run,
  predict: score = 'true',
  more = '',
}: {
  run: string
  predict?: string
  more?: string
}) {
  const evaluate = `    evaluate: { data: rows.csv, predict: '${score}' }\n`
  const block = `run: 'out=$TRAINYARD_OUTPUT/..; echo 1 > $TRAINYARD_OUTPUT/model; ${run}'\n${more}`
  return { 'trainyard.yml': configOf({ train: block, rest: evaluate }), 'rows.csv': ROWS }
}

for (const { name, run, printed } of [
  {
    name: 'a pipe as $TRAINYARD_HISTORY',
    run: 'mkfifo $TRAINYARD_HISTORY',
    printed: /HISTORY is not a plain file/,
  },
  {
    name: 'an endless device as $TRAINYARD_HISTORY',
    run: 'ln -s /dev/zero $TRAINYARD_HISTORY',
    printed: /HISTORY is not a plain file/,
  },
  {
    name: 'pipes where Trainyard writes afterwards',
    run: 'mkfifo $out/run.json $TRAINYARD_RESUME/trainyard-attempts.json $TRAINYARD_RESUME/trainyard-history.jsonl',
    printed: /trained in/,
  },
  {
    name: 'a pipe in the place of the log',
    run: 'rm $out/train.log; mkfifo $out/train.log; seq 5000',
    printed: /^5000$/m,
  },
]) {
  test(`a training that leaves ${name} does not hold Trainyard`, posix, async () => {
    await using project = await createProject(files({ run }))
    assert.equal((await project.run(train, { 'time-limit': '60s' })).outputs['status'], 'complete')
    assert.match(project.printed(), printed)
    assert.deepEqual((await project.runJson()).history, [])
  })
}

test('a pipe that one seed leaves where the next one writes is removed', posix, async () => {
  const run =
    'next=$out/seeds/2; mkdir -p $next; touch $next/.gitignore; [ -e $next/params.json ] || mkfifo $next/params.json'
  await using project = await createProject(files({ run, more: 'seed: 1\nseeds: 2' }))
  await project.run(train)
  assert.equal((await project.runJson('trainyard-out/seeds/2/run.json')).seed, 2)
})

for (const { name, score } of [
  { name: 'a pipe', score: 'mkfifo $TRAINYARD_PREDICTIONS' },
  { name: 'a link', score: 'ln -s /etc/passwd $TRAINYARD_PREDICTIONS' },
  { name: 'an endless device', score: 'ln -s /dev/zero $TRAINYARD_PREDICTIONS' },
]) {
  test(`predictions that are ${name} are a Problem`, posix, async () => {
    await using project = await createProject(files({ run: 'true', predict: score }))
    await project.run(train)
    const problems = await project.problems(predict, { artifact: 'trainyard-out/model' })
    assert.match(
      problems.join(),
      /the predictions are not a regular file but a link, a pipe or a folder · .*evaluate\.predict/,
    )
  })
}

test('a pipe as the run.json beside which is predicted is a Problem', posix, async () => {
  await using project = await createProject(files({ run: 'true' }))
  await project.run(train)
  const config =
    (await project.read('trainyard.yml')) +
    '    fetch: rm trainyard-out/run.json; mkfifo trainyard-out/run.json\n'
  await project.write('trainyard.yml', config)
  const problems = await project.problems(predict, { artifact: 'trainyard-out/model' })
  assert.match(problems.join(), /not a plain file · .*run\.json/)
})

test('a NUL in a parameter is a Problem, not a defect', async () => {
  await using project = await createProject(
    files({ run: 'true', more: String.raw`params: { depth: "3\0" }` }),
  )
  assert.match(
    (await project.problems(train)).join(),
    /this text contains a NUL character · .*trainyard\.yml:8:\d+/,
  )
})
