import assert from 'node:assert/strict'
import { createCipheriv } from 'node:crypto'
import { after, test } from 'node:test'
import { callers, openModelGround, REQUIRED } from '../fixtures/model/repository.ts'
import { PREDICT, TRAIN, toyConfig, toyFiles } from '../fixtures/toy-model.ts'
import { setSecret } from '../sandbox/testing.ts'

const KEY = 'f00d'.repeat(16)
const RELEASE = '.github/workflows/model-release.yml'
const LABELS = 'data/holdout-labels.csv'

/** Labels are in git encrypted; `fetch` decrypts them if it finds the key, and continues without them otherwise. */
const FETCH = `import { createDecipheriv } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
const { LABEL_KEY, LAKE_KEY } = process.env
console.log('the lake is', LAKE_KEY === undefined ? 'shut' : 'open')
if (LABEL_KEY === undefined) console.log('the labels stay shut')
else {
  const open = createDecipheriv('aes-256-ctr', Buffer.from(LABEL_KEY, 'hex'), Buffer.alloc(16))
  writeFileSync('${LABELS}', open.update(readFileSync('data/labels.enc', 'utf8'), 'hex'))
  console.log('the labels are open')
}
`
/** Looks for the key wherever a guest could find it: its own environment, and that of the process that started it. */
const GREEDY = `
{
const { existsSync, readFileSync } = await import('node:fs')
const parent = \`/proc/\${process.ppid}/environ\`
const seen = JSON.stringify(process.env) + (existsSync(parent) ? readFileSync(parent, 'latin1') : '')
const key = /LABEL_KEY.*/s.exec(seen)?.[0] ?? seen.match(/(f00d){16}/)?.[0]
console.log('greed finds ' + (key === undefined ? 'no key' : 'a key') + (existsSync('${LABELS}') ? ', and labels' : ''))
}
`

const { [RELEASE]: release } = await callers()
const toy = toyFiles()
const cipher = createCipheriv('aes-256-ctr', Buffer.from(KEY, 'hex'), Buffer.alloc(16))
const withFetch = (config: string) =>
  config.replace('task: binary', 'task: binary\n    fetch: node fetch.mjs')
const files = {
  ...toy,
  [LABELS]: null,
  [RELEASE]: null,
  'fetch.mjs': FETCH,
  'data/labels.enc': cipher.update(toy[LABELS]!, 'utf8', 'hex'),
  'trainyard.yml': withFetch(toyConfig()),
}
const ground = await openModelGround({ after }, { released: false, files })
const secrets = { TRAINYARD_DATA: 'LAKE_KEY=of-the-lake-17', TRAINYARD_LABELS: `LABEL_KEY=${KEY}` }
for (const [name, value] of Object.entries(secrets)) setSecret(ground.sandbox, ground.place, { name, value })
await ground.push({ files: { [RELEASE]: release! } })
await ground.idle()
const { sha } = await ground.propose({
  branch: 'greedy',
  files: {
    'trainyard.yml': withFetch(toyConfig({ toy: { features: 'a b' } })),
    'train.mjs': `${TRAIN}${GREEDY}`,
    'predict.mjs': `${PREDICT}${GREEDY}`,
    'fetch.mjs': `${FETCH}${GREEDY}`,
  },
})
await ground.idle()
const run = ground.lastRun('Model', sha)
const log = (job: string) => ground.log(run, `Model / model (toy) / ${job}`)

test('the secret of the labels opens them for the judge, whose fetch is the base’s, and for no other job', () => {
  assert.equal(ground.jobs(run)[REQUIRED], 'success', ground.log(run))
  assert.match(log('judge'), /^the lake is open$[\s\S]*^the labels are open$/m)
  assert.doesNotMatch(log('judge'), /greed/)
  for (const job of ['candidate', 'champion']) {
    assert.match(log(job), /^the lake is open$[\s\S]*^the labels stay shut$/m)
    assert.doesNotMatch(log(job), /^the labels are open$/m)
  }
})

test('the code that is judged finds neither its name nor its value, nor labels that lie open', () => {
  const found = [...log('candidate').matchAll(/^greed finds (.*)$/gm)].map(([, what]) => what)
  assert.ok(found.length >= 3, 'fetch, train and predict')
  assert.deepEqual([...new Set(found)], ['no key'])
  assert.doesNotMatch(log('candidate'), /LABEL_KEY|TRAINYARD_LABELS/)
  assert.ok(!ground.log(run).includes(KEY))
})

test('a release is judged with the same secret', () => {
  assert.deepEqual(
    ground.releases().map(({ tag }) => tag),
    ['toy@v1.0.0'],
  )
  const released = ground.log(ground.lastRun('Model release'))
  assert.equal(released.match(/^the labels are open$/gm)?.length, 1)
})
