import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openModelGround, REQUIRED } from '../fixtures/model/repository.ts'
import { PREDICT, TRAIN, toyConfig } from '../fixtures/toy-model.ts'
import { addAccount, setSecret } from '../sandbox/testing.ts'

// mallory proposes from a fork, and what she proposes goes through the merge queue.
test('in the merge queue a fork’s code has no secrets, and after the merge main trains by itself', async context => {
  const ground = await openModelGround(context)
  setSecret(ground.sandbox, ground.place, {
    name: 'TRAINYARD_DATA',
    value: 'LAKE_KEY=precious-4711',
  })
  const greedy = `${TRAIN}\nconsole.log('the key is', process.env.LAKE_KEY?.split('').reverse().join('') ?? 'not here')\n`
  await ground.fork('mallory')
  const forks = await ground.propose({
    branch: 'better',
    fork: 'mallory',
    files: { 'trainyard.yml': toyConfig({ toy: { features: 'a b' } }), 'train.mjs': greedy },
  })
  await ground.idle()

  await context.test(
    'a fork’s code is trained in the queue without secrets, on the runner for forks, and judged by main’s gates',
    async () => {
      const queued = await ground.queue(forks.number, 'POST')
      await ground.idle()
      const run = ground.lastRun('Model', queued)
      assert.deepEqual([run.event, ground.jobs(run)[REQUIRED]], ['merge_group', 'success'], ground.log(run))
      assert.match(ground.log(run, 'Model / model (toy) / candidate'), /^the key is not here$/m)
      assert.match(ground.log(run, 'Model / model (toy) / report'), /publish: false/)
    },
  )

  await context.test('code that is queued behind it gets none either, for the fork’s is in it', async () => {
    const files = { 'predict.mjs': `${PREDICT}\n// ben was here\n` }
    const { number } = await ground.propose({ branch: 'own', by: 'ben', files })
    await ground.idle()
    const queued = await ground.queue(number, 'POST')
    await ground.idle()
    const run = ground.lastRun('Model', queued)
    assert.equal(run.event, 'merge_group')
    assert.match(ground.log(run), /^the key is not here$/m)
  })

  await context.test(
    'after the merge main trains by itself, with its secrets, and releases that',
    async () => {
      const queued = await ground.queue(forks.number, 'PUT')
      await ground.idle()
      const release = ground.lastRun('Model release', queued)
      assert.equal(release.conclusion, 'success', ground.log(release))
      const group = ground.runs('Model', queued).find(({ event }) => event === 'merge_group')!
      assert.match(ground.summary(release), new RegExp(`run ${group.id} is not reused: `))
      assert.match(
        ground.log(release, 'Release / model (toy) / model / candidate'),
        /^the key is 1174-suoicerp$/m,
      )
      const { code } = await ground.manifest(ground.releases().at(-1)!)
      assert.equal(code.run, release.id)
    },
  )

  await context.test('a model that fails in the queue for want of secrets is told what to do', async () => {
    const files = { 'predict.mjs': `if (!process.env.LAKE_KEY) process.exit(1)\n${PREDICT}` }
    const { number } = await ground.propose({ branch: 'needy', fork: 'mallory', files })
    await ground.idle()
    const queued = await ground.queue(number, 'POST')
    await ground.idle()
    const run = ground.lastRun('Model', queued)
    assert.equal(ground.jobs(run)[REQUIRED], 'failure')
    assert.match(
      ground.summary(run),
      /A fork's code gets no secrets: if it needs them, push the change to a branch of this repository/,
    )
  })

  await context.test(
    'a run of Dependabot says that it has no secrets, before it trains and where it fails',
    async () => {
      const by = 'dependabot[bot]'
      addAccount(ground.sandbox, by, 'Bot')
      await ground.admin.repos.addCollaborator({ ...ground.place, username: by, permission: 'push' })
      const { sha } = await ground.propose({
        branch: 'bump',
        by,
        files: { 'train.mjs': 'process.exit(1)\n' },
      })
      await ground.idle()
      const run = ground.lastRun('Model', sha)
      assert.match(
        ground.log(run, 'Model / plan'),
        /This run is of Dependabot, to which GitHub gives neither of the secrets/,
      )
      assert.match(
        ground.summary(run),
        /Dependabot gets neither of the secrets data-secrets and evaluation-secrets/,
      )
    },
  )
})
