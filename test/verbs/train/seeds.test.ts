import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { runFolder } from '../../../actions/_lib/documents/run-folder.ts'
import { loadModel } from '../../../actions/_lib/host/configuration.ts'
import type { RunInputs } from '../../../actions/train/run.ts'
import { trainSeeds } from '../../../actions/train/seeds.ts'
import { train } from '../../../actions/train/train.ts'
import { silentHost } from '../../fixtures/silent-host.ts'
import { configOf, createProject, type Project } from './project.ts'

const node = JSON.stringify(process.execPath).slice(1, -1)

/** Writes its seed as the model, and what it finds of an earlier training into its log. */
const BY_SEED = `import { readdirSync, writeFileSync } from 'node:fs'
const { TRAINYARD_OUTPUT, TRAINYARD_RESUME, TRAINYARD_SEED } = process.env
console.log('resumed from', readdirSync(TRAINYARD_RESUME).length, 'files')
writeFileSync(TRAINYARD_RESUME + '/checkpoint', TRAINYARD_SEED)
writeFileSync(TRAINYARD_OUTPUT + '/model.txt', 'weights of seed ' + TRAINYARD_SEED)
`
const project = (more: string, code = BY_SEED) =>
  createProject({
    'trainyard.yml': configOf({ train: `run: '"${node}" train.mjs'\n${more}`, rest: '    evaluate: {}\n' }),
    'train.mjs': code,
  })
const seedsOf = async ({ folder }: Project, out = 'trainyard-out') =>
  (await readdir(join(folder, out, 'seeds')).catch(() => [])).toSorted()

describe('several seeds', () => {
  test('are trained beside the candidate, each with a run and a fingerprint of its own', async () => {
    await using three = await project('seed: 7\nseeds: 3')
    const { outputs } = await three.run(train)
    const candidate = await three.runJson()
    assert.equal(await three.read('trainyard-out/model/model.txt'), 'weights of seed 7')
    assert.deepEqual(await seedsOf(three), ['8', '9'])
    const runs = [candidate]
    for (const seed of ['8', '9']) {
      assert.equal(await three.read(`trainyard-out/seeds/${seed}/model/model.txt`), `weights of seed ${seed}`)
      runs.push(await three.runJson(`trainyard-out/seeds/${seed}/run.json`))
    }
    assert.deepEqual(
      runs.map(run => [run.seed, run.status]),
      [7, 8, 9].map(seed => [seed, 'complete']),
    )
    assert.equal(new Set(runs.map(run => run.fingerprint)).size, 3)
    assert.equal(new Set(runs.map(run => run.artifact.digest)).size, 3)
    assert.equal(outputs['fingerprint'], candidate.fingerprint)
  })

  test('begin anew, each with its own log, and keep no checkpoint', async () => {
    await using two = await project('seeds: 2')
    await two.run(train)
    assert.equal(await two.read('trainyard-out/seeds/1/train.log'), 'resumed from 0 files\n')
    assert.equal(await two.read('trainyard-out/train.log'), 'resumed from 0 files\n')
    assert.equal(existsSync(join(two.folder, 'trainyard-out/seeds/1/resume')), false)
    assert.equal(existsSync(join(two.folder, 'trainyard-out/resume/checkpoint')), true)
  })

  test('do not change the candidate: its fingerprint is that of one seed', async () => {
    await using one = await project('seed: 7')
    await using three = await project('seed: 7\nseeds: 3')
    const config = await one.read('trainyard.yml')
    await one.run(train)
    await three.run(train)
    const three8 = await three.runJson('trainyard-out/seeds/8/run.json')
    await three.write('trainyard.yml', config.replace('seed: 7', 'seed: 8'))
    const { outputs } = await three.run(train)
    assert.notEqual((await one.runJson()).fingerprint, three8.fingerprint)
    assert.equal(outputs['digest'], three8.artifact.digest)
  })

  test('of an earlier training are cleared away, and nothing that is not ours', async () => {
    await using three = await project('seeds: 3')
    await three.run(train)
    await three.write('trainyard-out/seeds/notes/run.json', '{}')
    await three.write('trainyard-out/seeds/5/mine.csv', 'a')
    await three.write('trainyard.yml', (await three.read('trainyard.yml')).replace('seeds: 3', ''))
    await three.run(train)
    assert.deepEqual(await seedsOf(three), ['5', 'notes'])
  })

  test('that fail, fail the training', async () => {
    await using three = await project('seeds: 3', `${BY_SEED}if (TRAINYARD_SEED === '2') process.exit(9)\n`)
    assert.match((await three.problems(train))[0]!, /9/)
    assert.deepEqual(await seedsOf(three), ['1', '2'])
    assert.equal((await three.runJson()).status, 'complete')
  })

  test('for which the candidate left too little time are not begun, and told', async () => {
    await using three = await project('seeds: 3')
    await three.run(train)
    const host = silentHost({ cwd: three.folder })
    const out = runFolder(join(three.folder, 'trainyard-out'))
    const loaded = await loadModel({ host })
    const inputs = { loaded, out, context: { host }, timeLimitSeconds: 15 } as unknown as RunInputs
    await trainSeeds(inputs, { ...(await three.runJson()), seconds: 10 })
    assert.deepEqual(await seedsOf(three), [])
    assert.deepEqual(host.lines, [
      'warning: no time is left for seed 1: the noise of training is measured with fewer seeds than `seeds:` declares',
    ])
  })
})
