import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { predict } from '../../../actions/predict/predict.ts'
import { configOf, createProject, type Project } from '../train/project.ts'

const node = JSON.stringify(process.execPath).slice(1, -1)
const SCORES_IDS = `import { readFileSync, writeFileSync } from 'node:fs'
const [header, ...rows] = readFileSync(process.env.TRAINYARD_DATA, 'utf8').trim().split('\\n')
console.log(header)
writeFileSync(process.env.TRAINYARD_PREDICTIONS, ['id,score', ...rows.map(row => row.split(',')[0] + ',0.5')].join('\\n'))
`

/** A champion whose own evaluation set is old, with the judge's checkout in a folder of its own. */
function champion(judge: string, more: Record<string, string> = {}): Promise<Project> {
  const evaluate = (rest: string) =>
    configOf({ train: 'run: echo trained', rest: `    evaluate:\n      data: rows.csv\n${rest}` })
  return createProject({
    'trainyard.yml': evaluate(`      predict: '"${node}" predict.mjs'\n`),
    'predict.mjs': SCORES_IDS,
    'rows.csv': 'id,x\nold,1\n',
    'model/weights.txt': '1',
    'judge/trainyard.yml': evaluate(judge),
    ...more,
  })
}

test('the rows are those of the configuration that is named, the command the model’s own', async () => {
  await using project = await champion('', { 'judge/rows.csv': 'id,x\nnew,1\nnewer,2\n' })
  const { outputs } = await project.run(predict, { artifact: 'model', 'rows-of': 'judge/trainyard.yml' })
  assert.equal(outputs['rows'], '2')
})

test('labels that the judge keeps apart are removed from its rows', async () => {
  const rows = { 'judge/rows.csv': 'id,x,late\nnew,1,true\n', 'judge/labels.csv': 'id,late\nnew,true\n' }
  await using project = await champion('      label: late\n      labels: labels.csv\n', rows)
  await project.run(predict, { artifact: 'model', 'rows-of': 'judge/trainyard.yml' })
  assert.equal(await project.read('trainyard-out/predict.log'), 'id,x\n')
})

test('the judge’s own fetch brings its rows into its own folder', async () => {
  const fetches = `    fetch: '"${node}" fetch.mjs'\n`
  await using project = await champion('', {
    'judge/fetch.mjs': "import fs from 'node:fs'; fs.writeFileSync('rows.csv', 'id,x\\nfetched,1\\n')",
  })
  await project.write('judge/trainyard.yml', `${await project.read('judge/trainyard.yml')}${fetches}`)
  const { outputs } = await project.run(predict, { artifact: 'model', 'rows-of': 'judge/trainyard.yml' })
  assert.equal(outputs['rows'], '1')
  assert.match(await project.read(join('judge', 'rows.csv')), /fetched/)
  assert.match(await project.read('rows.csv'), /old/)
})

test('refused: a configuration without the model', async () => {
  await using project = await champion('')
  await project.write(
    'judge/trainyard.yml',
    'version: 1\nmodels:\n  other:\n    task: custom\n    train: { run: x }\n    evaluate: { metric-files: [m.json] }\n',
  )
  const problems = await project.problems(predict, { artifact: 'model', 'rows-of': 'judge/trainyard.yml' })
  assert.match(problems.join(), /judge\/trainyard\.yml/)
})
