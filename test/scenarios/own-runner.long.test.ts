import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { callers, openModelGround, REQUIRED } from '../fixtures/model/repository.ts'
import { toyConfig } from '../fixtures/toy-model.ts'

const OURS = ['self-hosted', 'gpu']
const CANDIDATE = 'Model / model (toy) / candidate'
const better = { 'trainyard.yml': toyConfig({ toy: { features: 'a b' } }) }

/** The callers of a folder, asking for the repository's own runners wherever a model is trained. */
async function onOwnRunners(folder: string): Promise<Record<string, string>> {
  const files = Object.entries(await callers(folder))
  return Object.fromEntries(
    files.map(([path, text]) => {
      const isCaller = /model-(pull-request|release|commands)\.yml$/.test(path)
      const input = `    with:\n      runs-on: '${JSON.stringify(OURS)}'\n`
      return [path, isCaller ? text.replace('    with:\n', input) : text]
    }),
  )
}

const ground = await openModelGround({ after }, { files: await onOwnRunners('workflows/vendored') })

test('called in another organisation, nothing is trained on own runners: GitHub queues no such job', async t => {
  const elsewhere = await openModelGround(t, { files: await onOwnRunners('workflows'), released: false })
  const { sha } = await elsewhere.propose({ branch: 'hosted', files: better })
  await elsewhere.idle()
  const run = elsewhere.lastRun('Model', sha)
  const { labels, annotations } = elsewhere.job(run, CANDIDATE)
  assert.deepEqual(labels, OURS)
  assert.match(annotations[0]!.message, /Called workflows cannot be queued onto self-hosted runners/)
  assert.deepEqual([elsewhere.jobs(run)[CANDIDATE], elsewhere.jobs(run)[REQUIRED]], ['failure', 'failure'])
})

test('vendored, the same workflows train on own runners, and release what was trained there', async () => {
  const { number, sha } = await ground.propose({ branch: 'vendored', files: better })
  await ground.idle()
  const run = ground.lastRun('Model', sha)
  assert.deepEqual(ground.job(run, CANDIDATE).labels, OURS)
  assert.deepEqual(ground.job(run, 'Model / model (toy) / judge').labels, ['ubuntu-24.04'])
  assert.equal(ground.jobs(run)[REQUIRED], 'success', ground.log(run))
  assert.equal(await ground.merge(number), null)
  await ground.idle()
  const { code } = await ground.manifest(ground.releases().at(-1)!)
  assert.deepEqual([code.run, code.attempt], [run.id, 1])
})

test('vendored, the command of a comment trains on own runners, too', async () => {
  const files = { 'trainyard.yml': toyConfig({ toy: { features: 'b' } }) }
  const { number, sha } = await ground.propose({ branch: 'asked', files, draft: true })
  await ground.idle()
  await ground.comment(number, '/trainyard train')
  await ground.idle()
  const run = ground.lastRun('Model commands')
  const name = `Command / model (toy) / candidate of ${sha}`
  assert.deepEqual([ground.job(run, name).labels, ground.job(run, name).conclusion], [OURS, 'success'])
})
