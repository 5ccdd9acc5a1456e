import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openModelGround, REQUIRED } from '../fixtures/model/repository.ts'
import { toyConfig } from '../fixtures/toy-model.ts'

const worse = toyConfig({ toy: { features: 'noise' } })
const lax = toyConfig()
  .replace('{ metric: roc_auc, non-inferior: 0.01 }', '{ metric: roc_auc, min: 0 }')
  .replace('{ metric: log_loss, max: 0.69 }', '{ metric: log_loss, max: 99 }')

// ben has write access, and a model that is worse; he wants the required check of its commit green.
test('nothing that write access allows turns the required check of a worse model green', async context => {
  const ground = await openModelGround(context)
  const { number, sha } = await ground.propose({
    branch: 'worse',
    by: 'ben',
    files: { 'trainyard.yml': worse },
  })
  await ground.idle()
  const first = ground.lastRun('Model', sha)

  /** The newest result of the job that is required, and what GitHub says to a merge. */
  async function required(): Promise<[string | null | undefined, string | null]> {
    const results = ground.runs('Model', sha).map(run => ground.jobs(run)[REQUIRED])
    return [results.filter(result => result !== undefined).at(-1), await ground.merge(number)]
  }

  await context.test('a worse model is red', async () => {
    assert.equal(ground.jobs(first)[REQUIRED], 'failure')
    assert.match((await required())[1]!, /Required status check/)
  })

  await context.test(
    'a pull request of the same commit into a branch of one’s own, with laxer gates, has another check',
    async () => {
      await ground.push({ branch: 'mine', by: 'ben', files: { 'trainyard.yml': lax } })
      const other = await ground
        .as('ben')
        .pulls.create({ ...ground.place, title: 'x', head: 'worse', base: 'mine' })
      await ground.idle()
      const run = ground.lastRun('Model', sha)
      assert.deepEqual(run.pulls, [other.data.number])
      const jobs = ground.jobs(run)
      assert.deepEqual(
        [jobs['Model / result (into mine)'], jobs[REQUIRED]],
        ['success', undefined],
        ground.log(run),
      )
      assert.equal((await required())[0], 'failure')
      const reports = ground.checks(sha).map(({ name, conclusion }) => [name, conclusion])
      assert.deepEqual(Object.fromEntries(reports), {
        'Trainyard: toy': 'failure',
        'Trainyard: toy (into mine)': 'success',
      })
    },
  )

  await context.test('a new title after that is judged again', async () => {
    await ground.rename(number, 'Nothing to see here', 'ben')
    await ground.idle()
    const [result, refusal] = await required()
    assert.equal(result, 'failure')
    assert.match(refusal!, /Required status check/)
  })

  await context.test(
    'the branch by itself, dispatched, is judged by its own gates, and by another name',
    async () => {
      await ground.dispatch('model-pull-request.yml', {}, { ref: 'worse', by: 'ben' })
      await ground.idle()
      const run = ground.lastRun('Model', sha)
      assert.equal(run.event, 'workflow_dispatch')
      assert.ok('Model / result (workflow_dispatch)' in ground.jobs(run))
      assert.equal((await required())[0], 'failure')
    },
  )

  await context.test('so is another pull request that is dispatched on the branch', async () => {
    const fine = await ground.propose({
      branch: 'fine',
      files: { 'trainyard.yml': toyConfig({ toy: { features: 'a b' } }) },
    })
    await ground.idle()
    await ground.dispatch(
      'model-pull-request.yml',
      { 'pull-request': String(fine.number) },
      { ref: 'worse', by: 'ben' },
    )
    await ground.idle()
    const run = ground.lastRun('Model', sha)
    assert.equal(ground.jobs(run)['Model / result (workflow_dispatch)'], 'success', ground.log(run))
    assert.equal((await required())[0], 'failure')
  })

  await context.test('the label no-train by its author makes it no greener', async () => {
    await ground.label(number, 'no-train', 'ben')
    await ground.idle()
    const [result, refusal] = await required()
    assert.equal(result, 'failure')
    assert.match(refusal!, /Required status check/)
    assert.match(ground.summary(ground.lastRun('Model', sha)), /Changed, but not evaluated: toy\./)
    await ground.unlabel(number, 'no-train', 'ben')
    await ground.idle()
  })

  await context.test('nor does a draft whose title is edited', async () => {
    const { data } = await ground.as('ben').pulls.get({ ...ground.place, pull_number: number })
    const query =
      'mutation($id: ID!) { convertPullRequestToDraft(input: { pullRequestId: $id }) { clientMutationId } }'
    await ground.as('ben').graphql(query, { id: data.node_id })
    await ground.rename(number, 'Only a draft', 'ben')
    await ground.idle()
    assert.equal((await required())[0], 'failure')
    await ground.rename(number, 'Only a title', 'ben')
    await ground.ready(number)
    const [result, refusal] = await required()
    assert.equal(result, 'failure', 'before the run of its readiness has begun')
    assert.ok(refusal)
    await ground.idle()
    assert.equal((await required())[0], 'failure')
  })

  await context.test(
    'a comment’s run puts no red check on main, whatever the verdict: the head has it',
    async () => {
      await ground.comment(number, '/trainyard train', 'ben')
      await ground.idle()
      const run = ground.lastRun('Model commands')
      assert.equal(run.conclusion, 'success', ground.log(run))
      assert.deepEqual(
        Object.keys(ground.jobs(run)).filter(name => name.startsWith('Model')),
        [],
      )
      assert.match(ground.summary(run), /see the comment and the check on the pull request/)
      const own = ground.checks(sha).filter(({ name }) => name === 'Trainyard: toy')
      assert.deepEqual(
        own.map(({ conclusion }) => conclusion),
        ['failure'],
      )
      assert.match(ground.comments(number)[0]!.body, /❌ `toy`: blocked/)
    },
  )

  await context.test(
    'a push to a branch that only has a default branch’s usual name releases nothing',
    async () => {
      const pushed = await ground.push({ branch: 'master', by: 'ben', files: { 'trainyard.yml': worse } })
      await ground.idle()
      const run = ground.lastRun('Model release', pushed)
      assert.deepEqual(ground.jobs(run), { Release: 'skipped' })
    },
  )
})
