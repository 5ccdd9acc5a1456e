import assert from 'node:assert/strict'
import { test } from 'node:test'
import { callers, openModelGround, REQUIRED } from '../fixtures/model/repository.ts'
import { toyConfig } from '../fixtures/toy-model.ts'

const IMAGE = 'nvcr.io/nvidia/pytorch:26.10-py3'
const input = `    with:\n      container: '${JSON.stringify({ image: IMAGE, options: '--gpus all' })}'\n`
const texts = Object.entries(await callers())
const files = Object.fromEntries(texts.map(([path, text]) => [path, text.replace('    with:\n', input)]))
const better = { 'trainyard.yml': toyConfig({ toy: { features: 'a b' } }) }
const inContainer = /^sandbox: a stand-in for the container nvcr\.io\/nvidia\/pytorch:26\.10-py3 --gpus all$/m

test('in a container a model is trained, judged and released, and other code has another fingerprint', async context => {
  const ground = await openModelGround(context, { files })

  await context.test(
    'in a container, where the checkout is another user’s, a pull request is trained, judged and released',
    async () => {
      const { number, sha } = await ground.propose({ branch: 'better', files: better })
      await ground.idle()
      const run = ground.lastRun('Model', sha)
      assert.equal(ground.jobs(run)[REQUIRED], 'success', ground.log(run))
      for (const name of ['candidate', 'champion'])
        assert.match(ground.log(run, `Model / model (toy) / ${name}`), inContainer)
      for (const name of ['judge', 'report'])
        assert.doesNotMatch(ground.log(run, `Model / model (toy) / ${name}`), inContainer)
      assert.equal(ground.comments(number).length, 1)
      assert.equal(await ground.merge(number), null)
      await ground.idle()
      const manifest = await ground.manifest(ground.releases().at(-1)!)
      assert.deepEqual([manifest.code.run, manifest.code.sha?.length], [run.id, 40])
    },
  )

  await context.test('other code has another fingerprint in a container, too', async () => {
    const manifests = await Promise.all(ground.releases().map(release => ground.manifest(release)))
    const fingerprints = manifests.map(({ fingerprint }) => fingerprint)
    assert.deepEqual([fingerprints.length, new Set(fingerprints).size], [2, 2])
  })
})
