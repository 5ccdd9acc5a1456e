import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { predict } from '../../../actions/predict/predict.ts'
import { manifest } from '../../rooms/release/documents.ts'
import { configOf, createProject, type Project } from '../train/project.ts'

const node = JSON.stringify(process.execPath).slice(1, -1)
const SCORES_IDS = `import { readFileSync, writeFileSync } from 'node:fs'
const [, ...rows] = readFileSync(process.env.TRAINYARD_DATA, 'utf8').trim().split('\\n')
writeFileSync(process.env.TRAINYARD_PREDICTIONS, ['id,score', ...rows.map(row => row.split(',')[0] + ',0.5')].join('\\n'))
`
/** Writes everything that evaluate would take for the champion's, and fails. */
const PLANTS = `import { writeFileSync } from 'node:fs'
for (const name of ['predictions.parquet', 'evaluation.json', 'champion-run.json']) writeFileSync('kept/' + name, 'planted')
`
const CHAMPION = { champion: 'pulled', out: 'kept' }
const RELEASED = manifest({ model: 'late', version: '1.4.0' })
const STORED = { 'pulled/predictions.parquet': 'stored rows', 'pulled/evaluation.json': '{"stored":true}' }

/** A checkout of the champion's commit, and its release as pull leaves it. */
function pulled(code: string, more: Record<string, string> = STORED): Promise<Project> {
  const evaluate = `    evaluate:\n      data: rows.csv\n      predict: '"${node}" predict.mjs'\n`
  return createProject({
    'trainyard.yml': configOf({ train: 'run: echo trained', rest: evaluate }),
    'predict.mjs': code,
    'rows.csv': 'id,x\na,1\nb,2\n',
    'pulled/manifest.json': JSON.stringify(RELEASED),
    'pulled/model/weights.txt': '1',
    ...more,
  })
}
const facts = ({ folder }: Project, outputs: Record<string, string>) => {
  const { predictions, evaluation, stored, missing, rows } = outputs
  return {
    predictions: predictions?.replace(`${folder}/`, ''),
    evaluation: evaluation?.replace(`${folder}/`, ''),
    stored,
    missing,
    rows,
  }
}

test('a champion that can predict does; nothing stored is used', async () => {
  await using project = await pulled(SCORES_IDS)
  const { outputs } = await project.run(predict, CHAMPION)
  const want = {
    predictions: 'kept/predictions.parquet',
    evaluation: '',
    stored: 'false',
    missing: '',
    rows: '2',
  }
  assert.deepEqual(facts(project, outputs), want)
  assert.match(await project.read('kept/predictions.parquet'), /^PAR1/)
  assert.deepEqual(JSON.parse(await project.read('kept/champion-run.json')), RELEASED)
  assert.equal(existsSync(join(project.folder, 'kept/evaluation.json')), false)
})

const cannotPredict: { name: string; code: string; given?: Record<string, string>; said: RegExp }[] = [
  { name: 'whose command fails', code: 'process.exit(3)', said: /evaluate\.predict/ },
  {
    name: 'that must not run',
    code: "import fs from 'node:fs'; fs.writeFileSync('ran', '')",
    given: { 'use-stored': 'true' },
    said: /stored with version 1\.4\.0/,
  },
]
for (const { name, code, given = {}, said } of cannotPredict) {
  test(`of a champion ${name} the stored predictions are used, and it is said`, async () => {
    await using project = await pulled(code)
    const { status, outputs } = await project.run(predict, { ...CHAMPION, ...given })
    assert.equal(status, 0)
    const want = {
      predictions: 'kept/predictions.parquet',
      evaluation: 'kept/evaluation.json',
      stored: 'true',
      missing: '',
      rows: '0',
    }
    assert.deepEqual(facts(project, outputs), want)
    assert.equal(await project.read('kept/predictions.parquet'), 'stored rows')
    assert.equal(await project.read('kept/evaluation.json'), '{"stored":true}')
    assert.match(
      project.printed(),
      /could not predict: the predictions stored with version 1\.4\.0 are used instead/,
    )
    assert.match(project.printed(), said)
    assert.equal(existsSync(join(project.folder, 'ran')), false)
  })
}

for (const lacks of ['predictions.parquet', 'evaluation.json']) {
  test(`a champion that cannot predict and whose release has no ${lacks} is missing, with the reason`, async () => {
    await using project = await pulled('process.exit(3)')
    await rm(join(project.folder, 'pulled', lacks))
    const { outputs } = await project.run(predict, CHAMPION)
    const missing =
      'version 1.4.0 could not predict at its own commit, and its release has no stored predictions'
    assert.deepEqual(facts(project, outputs), {
      predictions: '',
      evaluation: '',
      stored: 'false',
      missing,
      rows: '0',
    })
    assert.match(project.printed(), new RegExp(missing))
    assert.equal(existsSync(join(project.folder, 'kept/predictions.parquet')), false)
    assert.deepEqual(JSON.parse(await project.read('kept/champion-run.json')), RELEASED)
  })
}

for (const { name, code } of [
  { name: 'and fails', code: `${PLANTS}process.exit(3)\n` },
  {
    name: 'and predicts',
    code: `${PLANTS}${SCORES_IDS.replace("import { readFileSync, writeFileSync } from 'node:fs'", "import { readFileSync } from 'node:fs'")}`,
  },
]) {
  test(`what the champion’s code writes into the folder that evaluate gets is removed: it plants ${name}`, async () => {
    await using project = await pulled(code, {})
    await project.run(predict, CHAMPION)
    assert.equal(existsSync(join(project.folder, 'kept/evaluation.json')), false)
    assert.deepEqual(JSON.parse(await project.read('kept/champion-run.json')), RELEASED)
    const predicted = name === 'and predicts'
    assert.equal(existsSync(join(project.folder, 'kept/predictions.parquet')), predicted)
    if (predicted) assert.match(await project.read('kept/predictions.parquet'), /^PAR1/)
  })
}

test('a custom champion that only its training measured brings its stored evaluation', async () => {
  await using project = await pulled('', STORED)
  const config = await project.read('trainyard.yml')
  const rest = config.slice(0, config.indexOf('    evaluate:')).replace('task: binary', 'task: custom')
  await project.write('trainyard.yml', `${rest}    evaluate: { metric-files: [m.json] }\n`)
  const { outputs } = await project.run(predict, CHAMPION)
  const want = { predictions: '', evaluation: 'kept/evaluation.json', stored: 'true', missing: '', rows: '0' }
  assert.deepEqual(facts(project, outputs), want)
})

for (const { name, given, want } of [
  { name: 'neither artifact nor champion', given: {}, want: /no artifact is given · --artifact/ },
  {
    name: 'artifact and champion',
    given: { artifact: 'pulled/model', champion: 'pulled' },
    want: /both an artifact and a champion/,
  },
  {
    name: 'stored predictions of an artifact',
    given: { artifact: 'pulled/model', 'use-stored': 'true' },
    want: /only a champion has stored/,
  },
  {
    name: 'a folder that is no release',
    given: { champion: 'pulled/model' },
    want: /manifest\.json · give --champion the folder that `pull` wrote/,
  },
  {
    name: 'a release of another model',
    given: { champion: 'pulled', model: 'early' },
    want: /the release is of the model "late", not "early"/,
  },
  {
    name: 'the folder of a trained run',
    given: { champion: 'pulled', out: 'run' },
    want: /holds a trained run/,
  },
]) {
  test(`predict refuses ${name}`, async () => {
    await using project = await pulled(SCORES_IDS, { 'run/run.json': '{}' })
    assert.match((await project.problems(predict, given))[0]!, want)
  })
}
