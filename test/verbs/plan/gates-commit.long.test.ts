import assert from 'node:assert/strict'
import { after, before, type TestContext, test } from 'node:test'
import { pushFiles } from '../../sandbox/testing.ts'
import { type ActionProcess, openAction } from '../../scenarios/walk/action-process.ts'
import { configOf, FILES, openPlanGround, type PlanGround, pullPayload } from './plan-fixture.ts'

let action: ActionProcess
before(async () => {
  action = await openAction('plan')
})
after(() => action.remove())

const BETTER = { 'train.py': 'print(2)\n' }
const FETCHING = { ...FILES, 'trainyard.yml': `${configOf()}    fetch: python3 fetch.py\n` }
const open = (t: TestContext, files: Record<string, string> = FETCHING) => openPlanGround(t, action, files)

async function planPull(ground: PlanGround, number: number) {
  const payload = await pullPayload(ground, number)
  return await ground.plan({ event: 'pull_request', payload, ref: `refs/pull/${number}/merge` })
}

test('the default branch’s definition may see the secret of the labels', async t => {
  const ground = await open(t)
  const { number } = await ground.propose(BETTER)
  const { matrix } = await planPull(ground, number)
  assert.deepEqual([matrix[0]!['evaluation-secrets'], matrix[0]!.reasons], ['true', ['train.py changed']])
})

const NEW = configOf().split('\n').slice(2).join('\n').replace('flight-delay', 'other')
test('a new model’s own may not, and the comment says so', async t => {
  const ground = await open(t)
  const config = `${FETCHING['trainyard.yml']}${NEW}    fetch: cat /proc/self/environ\n`
  const { number } = await ground.propose({ 'trainyard.yml': config })
  const { matrix } = await planPull(ground, number)
  assert.deepEqual([matrix[0]!.model, matrix[0]!['evaluation-secrets']], ['other', 'false'])
  assert.equal(
    matrix[0]!.reasons.at(-1),
    '`fetch` ran without `evaluation-secrets`: the default branch does not have this model yet',
  )
})

test('a dispatched branch’s own may not', async t => {
  const ground = await open(t)
  await pushFiles(ground.stage, ground.place, { branch: 'mine', files: BETTER })
  const { matrix } = await ground.plan({ event: 'workflow_dispatch', payload: { inputs: {} }, ref: 'mine' })
  assert.equal(matrix[0]!['evaluation-secrets'], 'false')
  assert.match(matrix[0]!.reasons.at(-1)!, /a dispatched branch is evaluated by its own definition$/)
})

test('once it is merged, it may', async t => {
  const ground = await open(t)
  const { stage, place } = ground
  const { data: old } = await stage.admin.repos.getBranch({ ...place, branch: 'main' })
  const files = { 'trainyard.yml': `${FETCHING['trainyard.yml']}${NEW}    fetch: python3 fetch.py\n` }
  const after = await pushFiles(stage, place, { branch: 'main', files })
  const payload = { ref: 'refs/heads/main', before: old.commit.sha, after }
  const { matrix } = await ground.plan({ event: 'push', payload, ref: 'main' })
  const secrets = matrix.map(entry => [entry.model, entry['evaluation-secrets']])
  assert.deepEqual(Object.fromEntries(secrets)['other'], 'true')
})

/** A pull request into a branch of somebody's own, whose definition is laxer. */
async function elsewhere(ground: PlanGround) {
  const { stage, place } = ground
  const lax = FETCHING['trainyard.yml'].replace('0.005', '0.9')
  await pushFiles(stage, place, { branch: 'mine', files: { 'trainyard.yml': lax } })
  await pushFiles(stage, place, { branch: 'change', files: BETTER })
  const asked = { ...place, title: 'x', head: 'change', base: 'mine' }
  return (await stage.admin.pulls.create(asked)).data.number
}

test('a base that is not the default branch judges its own pull requests, without the labels', async t => {
  const ground = await open(t)
  const { matrix } = await planPull(ground, await elsewhere(ground))
  assert.equal(matrix[0]!['evaluation-secrets'], 'false')
  assert.match(matrix[0]!.reasons.at(-1)!, /the base is not on the default branch$/)
})

test('it does not judge one that has been moved to the default branch meanwhile', async t => {
  const ground = await open(t)
  const number = await elsewhere(ground)
  const payload = await pullPayload(ground, number)
  const pull = payload['pull_request'] as { base: object }
  const moved = { ...payload, pull_request: { ...pull, base: { ...pull.base, ref: 'main' } } }
  const { status, said } = await ground.plan({
    event: 'pull_request',
    payload: moved,
    ref: `refs/pull/${number}/merge`,
  })
  assert.equal(status, 2)
  assert.match(said, new RegExp(`#${number} targets main, but the commit that was checked out is built on`))
})

test('what is only queued does not judge: the default branch’s tip does', async t => {
  const ground = await open(t)
  const { stage, place } = ground
  const { data: main } = await stage.admin.repos.getBranch({ ...place, branch: 'main' })
  const lax = FETCHING['trainyard.yml'].replace('0.005', '0.9')
  const queue = async (number: number) => {
    const url = `${stage.sandbox.url}/_sandbox/repos/${place.owner}/${place.repo}/pulls/${number}/merge-group`
    const answer = await fetch(url, {
      method: 'POST',
      headers: { authorization: `token ${stage.sandbox.token}` },
    })
    return (await answer.json()) as { sha: string; ref: string }
  }
  const ahead = await queue((await ground.propose({ 'trainyard.yml': lax })).number)
  const behind = await queue((await ground.propose(BETTER)).number)
  const merge_group = {
    head_sha: behind.sha,
    base_sha: ahead.sha,
    head_ref: behind.ref,
    base_ref: 'refs/heads/main',
  }
  const { matrix, said, outputs } = await ground.plan({
    event: 'merge_group',
    payload: { merge_group },
    ref: behind.ref,
  })
  assert.deepEqual(
    [matrix[0]?.['evaluate-ref'], matrix[0]?.['evaluation-secrets']],
    [main.commit.sha, 'true'],
    said,
  )
  assert.deepEqual(
    [outputs['base'], outputs['fork'], matrix[0]?.proof],
    [ahead.sha, 'false', ` of ${behind.sha}`],
  )
})
