import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openModelGround } from '../fixtures/model/repository.ts'
import { toyConfig, toyFiles } from '../fixtures/toy-model.ts'

/** A predict command that cheats as a parameter says; the label is no column of the rows that it is given. */
const PREDICT = `import { readFileSync, writeFileSync } from 'node:fs'

const { TRAINYARD_DATA, TRAINYARD_PREDICTIONS, TRAINYARD_PARAMS } = process.env
const { features: how } = JSON.parse(readFileSync(TRAINYARD_PARAMS, 'utf8'))
const table = path => readFileSync(path, 'utf8').trim().split('\\n').map(line => line.split(','))
const [head, ...rows] = table(TRAINYARD_DATA)
if (head.includes('late')) throw new Error('the label is in the rows')
const [names, ...labels] = table('data/holdout-labels.csv')
const late = new Map(labels.map(row => [row[names.indexOf('id')], row[names.indexOf('late')]]))
const ids = rows.map(row => row[head.indexOf('id')])
const half = id => [id, 0.5]
const CHEATS = {
  column: () => [['id', 'score', 'late'], ...ids.map(id => [id, 0.5, 1])],
  only: () => [['id', 'late'], ...ids.map(id => [id, late.get(id)])],
  twice: () => [['id', 'score'], ...ids.map(half), ...ids.map(half)],
  fewer: () => [['id', 'score'], ...ids.filter(id => late.get(id) === '1').map(half)],
  more: () => [['id', 'score'], ...ids.map(half), half('9999')],
  leak: () => [['id', 'score'], ...ids.map(id => [id, late.get(id) === '1' ? 0.99 : 0.01])],
}
writeFileSync(TRAINYARD_PREDICTIONS, CHEATS[how]().map(row => row.join(',')).join('\\n'))
`
const TRAIN = `import { writeFileSync } from 'node:fs'

writeFileSync(process.env.TRAINYARD_OUTPUT + '/weights.json', '{}')
`
const CASES = [
  {
    rule: 'labels in place of a score are refused where they are written',
    cheat: 'only',
    job: 'candidate',
    says: /there is no column score/,
  },
  {
    rule: 'ids that come twice are refused where they are written',
    cheat: 'twice',
    job: 'candidate',
    says: /400 ids are repeated: 0 \(2 rows\)/,
  },
  {
    rule: 'the judge refuses predictions that leave the hard rows out',
    cheat: 'fewer',
    job: 'judge',
    says: /\d+ rows of the evaluation set without a prediction/,
  },
  {
    rule: 'the judge refuses predictions of rows that are not in the set',
    cheat: 'more',
    job: 'judge',
    says: /1 row whose id is not in the evaluation set: 9999/,
  },
  {
    rule: 'a label column beside the score counts for nothing: the judge joins the base’s labels',
    cheat: 'column',
    job: 'judge',
    says: /log_loss\s↓\s0\.6931,\smust\sbe\sat\smost\s0\.69/,
  },
]

/** Each cheat is a model of its own, honest on main; one pull request makes all of them cheat. */
const names = [...CASES.map(({ cheat }) => cheat), 'leak']
const ground = await openModelGround(
  { after },
  {
    released: false,
    files: {
      ...toyFiles(Object.fromEntries(names.map(name => [name, {}]))),
      '.github/workflows/model-release.yml': null,
    },
  },
)
const cheating = toyConfig(Object.fromEntries(names.map(name => [name, { features: name }])))
const files = { 'trainyard.yml': cheating, 'predict.mjs': PREDICT, 'train.mjs': TRAIN }
const { number, sha } = await ground.propose({ branch: 'cheats', files })
await ground.idle()
const run = ground.lastRun('Model', sha)
const ended = (model: string, job: string) => ground.jobs(run)[`Model / model (${model}) / ${job}`]

for (const { rule, cheat, job, says } of CASES) {
  test(rule, () => {
    assert.equal(ended(cheat, job), 'failure')
    assert.match(ground.log(run, `Model / model (${cheat}) / ${job}`), says)
  })
}

test('a cheat of one model fails the one required check of all', () => {
  assert.equal(ground.jobs(run)['Model / result'], 'failure')
  const said = ground.comments(number).map(({ body }) => body.match(/^### (.*?) · /m)?.[1])
  const refused = ['only', 'twice'].map(cheat => `❌ \`${cheat}\`: prediction failed`)
  const unjudged = ['fewer', 'more'].map(cheat => `❌ \`${cheat}\`: evaluation failed`)
  const judged = ['❌ `column`: blocked', '✅ `leak`: passed as first release']
  assert.deepEqual(said.sort(), [...refused, ...unjudged, ...judged].sort())
})

test('NOT protected: labels in git can be read by the code that predicts, and a score that is the label passes', () => {
  assert.equal(ended('leak', 'judge'), 'success')
  assert.match(ground.log(run, 'Model / model (leak) / judge'), /passed/)
})
