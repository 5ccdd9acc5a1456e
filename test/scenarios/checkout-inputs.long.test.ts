import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { callers, type ModelGround, openModelGround, REQUIRED } from '../fixtures/model/repository.ts'
import { PREDICT, TRAIN, toyConfig } from '../fixtures/toy-model.ts'
import { addRepository, gitIn, remoteOf } from '../sandbox/testing.ts'

const DAYS = 30
const WITH = `    with:\n      submodules: true\n      retention-days: ${DAYS}\n`
const texts = Object.entries(await callers())
const files = Object.fromEntries(texts.map(([path, text]) => [path, text.replace('    with:\n', WITH)]))

/** A clone of a repository of acme, with what is done in it pushed to main; answers the commit. */
async function inClone(
  ground: ModelGround,
  repo: string,
  work: (clone: string) => Promise<void>,
): Promise<string> {
  const clone = mkdtempSync(join(ground.folder, 'clone-'))
  await gitIn(clone, 'clone', '-q', remoteOf(ground, { owner: 'acme', repo }), '.')
  await work(clone)
  await gitIn(clone, 'add', '--all')
  await gitIn(clone, 'commit', '-q', '-m', 'Share the code')
  await gitIn(clone, 'push', '-q', 'origin', 'HEAD:main')
  return (await gitIn(clone, 'rev-parse', 'HEAD')).trim()
}

/** The toy's code as a submodule of it, whose id is the model's input. */
async function shareCode(ground: ModelGround): Promise<void> {
  await addRepository(ground.sandbox, { owner: 'acme', name: 'shared' })
  await inClone(ground, 'shared', async clone => {
    writeFileSync(join(clone, 'train.mjs'), TRAIN)
    writeFileSync(join(clone, 'predict.mjs'), PREDICT)
  })
  await inClone(ground, 'toy', async clone => {
    mkdirSync(join(clone, 'lib'))
    await gitIn(
      clone,
      'submodule',
      '--quiet',
      'add',
      remoteOf(ground, { owner: 'acme', repo: 'shared' }),
      'lib/code',
    )
    await gitIn(clone, 'config', '-f', '.gitmodules', 'submodule.lib/code.url', '../shared')
    const config = toyConfig()
      .replaceAll('node ', 'node lib/code/')
      .replace('train.mjs, predict.mjs', 'lib/code')
    writeFileSync(join(clone, 'trainyard.yml'), config)
  })
  await ground.idle()
}

test('what the caller says of submodules and of retention-days is done', async context => {
  const ground = await openModelGround(context, { files, released: false })

  await context.test(
    'code in a submodule trains and predicts, candidate and champion, and is released',
    async () => {
      await shareCode(ground)
      const first = ground.lastRun('Model release')
      assert.equal(first.conclusion, 'success', ground.log(first))
      const config = toyConfig({ toy: { features: 'a b' } })
        .replaceAll('node ', 'node lib/code/')
        .replace('train.mjs, predict.mjs', 'lib/code')
      const { number, sha } = await ground.propose({ branch: 'better', files: { 'trainyard.yml': config } })
      await ground.idle()
      const run = ground.lastRun('Model', sha)
      assert.equal(ground.jobs(run)[REQUIRED], 'success', ground.log(run))
      const { annotations } = ground.job(run, 'Model / model (toy) / champion')
      assert.deepEqual(
        annotations.filter(({ level }) => level !== 'notice'),
        [],
      )
      assert.equal(await ground.merge(number), null)
      await ground.idle()
      const { code } = await ground.manifest(ground.releases().at(-1)!)
      assert.equal(code.run, run.id, ground.log(ground.lastRun('Model release')))
    },
  )

  await context.test('what a run keeps is kept for the days that the caller names', () => {
    const kept = ground.artifacts(ground.lastRun('Model'))
    const days = kept.map(
      ({ createdAt, expiresAt }) => (Date.parse(expiresAt) - Date.parse(createdAt)) / 86_400_000,
    )
    assert.ok(kept.length >= 4)
    assert.deepEqual(
      days.map(Math.round),
      kept.map(() => DAYS),
    )
  })
})
