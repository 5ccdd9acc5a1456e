import assert from 'node:assert/strict'
import { test } from 'node:test'
import { comparisonSchema } from '../../actions/_lib/contract/comparison.ts'
import { type ModelGround, openModelGround, REQUIRED } from '../fixtures/model/repository.ts'
import { toyConfig, toyFiles } from '../fixtures/toy-model.ts'
import type { Run } from '../sandbox/testing.ts'

// A pull request that loses what the champion gained from `b`: worse by one gate, and wanted all the same.
test('a gate that fails is waived with write access, and the release names the waiver', async context => {
  const ground = await openModelGround(context, { files: toyFiles({ toy: { features: 'a b' } }) })
  const proposed = { branch: 'simple', files: { 'trainyard.yml': toyConfig({ toy: { features: 'a' } }) } }
  const { number, sha } = await ground.propose(proposed)
  await ground.idle()
  const first = ground.lastRun('Model', sha)

  await context.test('the pull request is red for one gate', async () => {
    assert.equal(ground.jobs(first)[REQUIRED], 'failure')
    assert.match(ground.comments(number)[0]!.body, /blocked · 1 of 2 gates failed/)
  })

  await context.test(
    "an outsider's waiver does not count, even with a maintainer's label, and is refused by name",
    async () => {
      await ground.comment(number, '/trainyard waive roc_auc: trust me', 'mallory')
      await ground.label(number, 'trainyard:waive')
      await ground.idle()
      const run = ground.lastRun('Model', sha)
      assert.deepEqual([run.event, ground.jobs(run)[REQUIRED]], ['pull_request', 'failure'])
      assert.match(
        ground.summary(run),
        /the waiver of roc\\?_auc by mallory is refused: its author has no write access/,
      )
      assert.match(ground.comments(number)[0]!.body, /blocked · 1 of 2 gates failed/)
    },
  )

  await context.test(
    'a waiver with write access counts in the next run, which trains nothing again',
    async () => {
      await ground.comment(number, '/trainyard waive roc_auc: one column less to collect', 'ben')
      await ground.idle()
      const asked = ground.lastRun('Model commands')
      assert.deepEqual([asked.actor, asked.conclusion], ['ben', 'success'], ground.log(asked))
      assert.match((await ground.merge(number))!, /is failing/, 'a comment has no check on the head')
      await ground
        .as('ada')
        .actions.reRunWorkflow({ ...ground.place, run_id: ground.lastRun('Model', sha).id })
      await ground.idle()
      const run = ground.lastRun('Model', sha)
      assert.deepEqual([run.attempt, ground.jobs(run)[REQUIRED]], [2, 'success'], ground.log(run))
      assert.doesNotMatch(ground.log(run), /^trained on/m)
    },
  )

  await context.test('GitHub merges it now', async () => {
    assert.equal(await ground.merge(number), null)
    await ground.idle()
  })

  await context.test('comment and comparison say who waived what, and why', async () => {
    assert.match(ground.comments(number)[0]!.body, /Waived by @&#8203;ben: one column less to collect/)
    const gate = (await comparisonOf(ground, ground.lastRun('Model', sha))).gates.find(
      ({ metric }) => metric === 'roc_auc',
    )
    assert.deepEqual(gate?.waived, { by: 'ben', why: 'one column less to collect' })
  })

  await context.test("it is released for all that, and the release's manifest names the waiver", async () => {
    const run = ground.lastRun('Model release')
    assert.equal(run.conclusion, 'success', ground.log(run))
    const { version, waived, code } = await ground.manifest(ground.releases().at(-1)!)
    assert.deepEqual([version, code.run], ['1.1.0', first.id])
    assert.deepEqual(waived, [
      { metric: 'roc_auc', slice: null, by: 'ben', why: 'one column less to collect' },
    ])
  })
})

async function comparisonOf(ground: ModelGround, run: Run) {
  const artifact = ground
    .artifacts(run)
    .find(({ name }) => name === `trainyard-toy-comparison-${run.attempt}`)!
  return comparisonSchema.parse(JSON.parse(String((await ground.unpack(artifact)).get('comparison.json'))))
}
