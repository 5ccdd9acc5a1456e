import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openModelGround, REQUIRED } from '../fixtures/model/repository.ts'
import { TRAIN, toyConfig } from '../fixtures/toy-model.ts'
import { setSecret } from '../sandbox/testing.ts'

// mallory, who may do nothing here, proposes from a fork; ben does the same from a branch.
test('a fork’s pull request is trained and judged without secrets, and once merged main trains by itself', async context => {
  const ground = await openModelGround(context)
  setSecret(ground.sandbox, ground.place, {
    name: 'TRAINYARD_DATA',
    value: 'LAKE_KEY=precious-4711',
  })
  const greedy = {
    'trainyard.yml': toyConfig({ toy: { features: 'a b' } }),
    'train.mjs': `${TRAIN}\nconsole.log('the key is', process.env.LAKE_KEY?.split('').reverse().join('') ?? 'not here')\n`,
  }
  const broken = {
    'train.mjs': "console.log('@ada see </details> <!-- trainyard:after-merge -->')\nprocess.exit(3)\n",
  }
  await ground.fork('mallory')
  const fails = await ground.propose({ branch: 'broken', fork: 'mallory', files: broken })
  await ground.idle()
  const own = await ground.propose({ branch: 'own', by: 'ben', files: greedy })
  const forks = await ground.propose({ branch: 'greedy', fork: 'mallory', files: greedy })
  await ground.idle()
  const run = ground.lastRun('Model', forks.sha)

  await context.test("a fork's pull request is trained and judged", () => {
    assert.equal(run.conclusion, 'success', ground.log(run))
    assert.match(ground.log(run), /^trained on a,b$/m)
    assert.equal(ground.jobs(run)[REQUIRED], 'success')
  })

  await context.test('its code gets no secret, which that of a branch does', () => {
    assert.match(ground.log(run), /^the key is not here$/m)
    assert.match(ground.log(ground.lastRun('Model', own.sha)), /^the key is 1174-suoicerp$/m)
  })

  await context.test(
    'its own run comments nothing; another, of the default branch, does, and says that nothing is verified',
    () => {
      assert.match(ground.log(run, 'Model / model (toy) / report'), /publish: false/)
      const [comment, ...more] = ground.comments(forks.number)
      assert.equal(more.length, 0)
      assert.match(comment!.body, /`toy`: passed/)
      assert.match(comment!.body, /this run comes from a fork and is not verified/)
      const reporter = ground
        .runs('Model forks')
        .find(each => ground.log(each).includes(`/pull/${forks.number}#`))
      assert.deepEqual([reporter?.event, reporter?.headBranch], ['workflow_run', 'main'])
    },
  )

  await context.test("why a fork's training failed is told too, inert and not verified", () => {
    const [comment, ...more] = ground.comments(fails.number)
    assert.equal(more.length, 0)
    assert.match(comment!.body, /### ❌ `toy`: training failed/)
    assert.match(comment!.body, /```text\n@ada see <\/details> <!— trainyard:after-merge -->\n```/)
    assert.match(comment!.body, /this run comes from a fork and is not verified/)
    const [check] = ground.checks(fails.sha)
    assert.deepEqual([check?.conclusion, check?.output.title], ['failure', 'Not verified · Training failed'])
  })

  await context.test('that one has nothing to say of a pull request from a branch', () => {
    const idle = ground.runs('Model forks').filter(({ conclusion }) => conclusion === 'skipped')
    assert.equal(idle.length, 1)
    assert.equal(ground.comments(own.number).length, 1)
  })

  await context.test(
    'a comment by a maintainer lends the fork neither token nor data: it trains nothing',
    async () => {
      await ground.comment(forks.number, '/trainyard train')
      await ground.idle()
      const asked = ground.lastRun('Model commands')
      assert.match(ground.summary(asked), /a comment or a dispatch cannot start the pull request of a fork/)
      assert.doesNotMatch(ground.log(asked), /^trained on/m)
    },
  )

  await context.test(
    'nothing of the fork is released: once merged, main trains by itself and says why',
    async () => {
      assert.equal(await ground.merge(forks.number), null)
      await ground.idle()
      const release = ground.lastRun('Model release')
      assert.equal(release.conclusion, 'success', ground.log(release))
      assert.match(ground.summary(release), new RegExp(`run ${run.id} is not reused: it belongs to a fork`))
      assert.match(ground.log(release), /^trained on a,b$/m)
      const { code } = await ground.manifest(ground.releases().at(-1)!)
      assert.deepEqual([code.run, code.workflow], [release.id, '.github/workflows/model-release.yml'])
    },
  )
})
