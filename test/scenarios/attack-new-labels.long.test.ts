import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openModelGround } from '../fixtures/model/repository.ts'
import { toyConfig } from '../fixtures/toy-model.ts'
import { setSecret } from '../sandbox/testing.ts'

// Only the judge may have the secret of the labels. ben brings a `fetch` of his own into the judge's job, wherever his definition judges.
const FETCH = `const key = process.env.LABEL_KEY
console.log(key === undefined ? 'the thief finds no key' : 'the thief has ' + [...key].reverse().join(''))
`
const ground = await openModelGround(
  { after },
  { released: false, files: { '.github/workflows/model-release.yml': null } },
)
setSecret(ground.sandbox, ground.place, {
  name: 'TRAINYARD_LABELS',
  value: 'LABEL_KEY=of-the-labels-17',
})
const thief = (config: string) => config.replaceAll('task: binary', 'task: binary\n    fetch: node thief.mjs')
const stolen = [...'of-the-labels-17'].reverse().join('')
const nothing = (log: string) => {
  assert.match(log, /^the thief finds no key$/m)
  assert.ok(!log.includes(stolen))
}

test('a new model’s own fetch runs in the judge’s job without the secret, and the comment says so', async () => {
  const files = { 'trainyard.yml': thief(toyConfig({ toy: {}, thief: {} })), 'thief.mjs': FETCH }
  const { number, sha } = await ground.propose({ branch: 'new', by: 'ben', files })
  await ground.idle()
  const run = ground.lastRun('Model', sha)
  nothing(ground.log(run, 'Model / model (thief) / judge'))
  const said = ground
    .comments(number)
    .map(({ body }) => body)
    .join('\n')
  assert.match(said, /ran without .*evaluation-secrets.*: the default branch does not have this model yet/)
})

test('so does that of a dispatched branch', async () => {
  const files = { 'trainyard.yml': thief(toyConfig()), 'thief.mjs': FETCH }
  const sha = await ground.push({ branch: 'dispatched', by: 'ben', files })
  await ground.dispatch('model-pull-request.yml', {}, { ref: 'dispatched', by: 'ben' })
  await ground.idle()
  const run = ground.lastRun('Model', sha)
  nothing(ground.log(run, 'Model / model (toy) / judge'))
})

test('so does that of a base of one’s own', async () => {
  const files = { 'trainyard.yml': thief(toyConfig()), 'thief.mjs': FETCH }
  await ground.push({ branch: 'mine', by: 'ben', files })
  const proposed = { 'trainyard.yml': thief(toyConfig({ toy: { features: 'a b' } })) }
  const { sha } = await ground.propose({
    branch: 'into-mine',
    from: 'mine',
    base: 'mine',
    by: 'ben',
    files: proposed,
  })
  await ground.idle()
  const run = ground.lastRun('Model', sha)
  nothing(ground.log(run, 'Model / model (toy) / judge'))
})
