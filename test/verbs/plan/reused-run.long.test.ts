import assert from 'node:assert/strict'
import { after, before, type TestContext, test } from 'node:test'
import { pushFiles } from '../../sandbox/testing.ts'
import { type ActionProcess, openAction } from '../../scenarios/walk/action-process.ts'
import { CALLER, calling, FILES, openPlanGround, type PlanGround, pullPayload } from './plan-fixture.ts'

let action: ActionProcess
before(async () => {
  action = await openAction('plan')
})
after(() => action.remove())

const open = (t: TestContext, files?: Record<string, string>) => openPlanGround(t, action, files)
const BETTER = { 'train.py': 'print(2)\n' }
const OWN_NAME = '.github/workflows/model.yml'
const RELEASE = '.github/workflows/model-release.yml'

async function planPull(ground: PlanGround, number: number) {
  const payload = await pullPayload(ground, number)
  return await ground.plan({ event: 'pull_request', payload, ref: `refs/pull/${number}/merge` })
}

/** Merges, and plans the release as the reusable release workflow does. */
async function planRelease(ground: PlanGround, number: number, called = calling('release', 'model')) {
  const { stage, place } = ground
  const { data: old } = await stage.admin.repos.getBranch({ ...place, branch: 'main' })
  const { data } = await stage.admin.pulls.merge({ ...place, pull_number: number, merge_method: 'squash' })
  const payload = { ref: 'refs/heads/main', before: old.commit.sha, after: data.sha }
  return await ground.plan({ event: 'push', payload, ref: 'main', workflow: RELEASE, called })
}

const vendored = (...names: string[]) => names.map(name => `.github/workflows/trainyard-${name}.yml`)
const VENDORED = Object.fromEntries(
  vendored('pull-request', 'release', 'model').map(path => [path, 'on: workflow_call\n']),
)
const calledAt = (sha: string, ...names: string[]) =>
  vendored(...names).map(path => ({ path: `acme/flight-delay/${path}@${sha}`, sha }))

test('a run is found by the reusable workflow that it called, whatever its caller’s file is called', async t => {
  const ground = await open(t, { ...FILES, [OWN_NAME]: 'on: pull_request\n' })
  const { number, sha } = await ground.propose(BETTER)
  const { 'run-artifact': artifact } = (await planPull(ground, number)).matrix[0]!
  const run = await ground.run({ headSha: sha, path: OWN_NAME }, `${artifact}-1`)
  const { matrix } = await planRelease(ground, number)
  assert.equal(matrix[0]!['reuse-run'], String(run.id), matrix[0]!['reuse-why'])
})

test('a run of the same names in another repository’s workflows does not count', async t => {
  const ground = await open(t)
  const { number, sha } = await ground.propose(BETTER)
  const { 'run-artifact': artifact } = (await planPull(ground, number)).matrix[0]!
  const referenced = calling('pull-request', 'model').map(each => ({
    ...each,
    path: each.path.replace('trainyard/', 'mallory/'),
  }))
  await ground.run({ headSha: sha, referenced }, `${artifact}-1`)
  const { matrix } = await planRelease(ground, number)
  assert.deepEqual(matrix[0]!['reuse-run'], '')
  assert.match(matrix[0]!['reuse-why'], /does not call the reusable workflows that this run calls$/)
})

test('copied workflows count as long as those that were called are the default branch’s', async t => {
  const ground = await open(t, { ...FILES, ...VENDORED })
  const { stage, place } = ground
  const { data: main } = await stage.admin.repos.getBranch({ ...place, branch: 'main' })
  const { number, sha } = await ground.propose(BETTER)
  const { 'run-artifact': artifact } = (await planPull(ground, number)).matrix[0]!
  const referenced = calledAt(sha, 'pull-request', 'model')
  const run = await ground.run({ headSha: sha, referenced }, `${artifact}-1`)
  const { matrix } = await planRelease(ground, number, calledAt(main.commit.sha, 'release', 'model'))
  assert.equal(matrix[0]!['reuse-run'], String(run.id), matrix[0]!['reuse-why'])
})

test('a copied workflow that the pull request edits is named, and the model trained again', async t => {
  const ground = await open(t, { ...FILES, ...VENDORED })
  const { stage, place } = ground
  const { data: main } = await stage.admin.repos.getBranch({ ...place, branch: 'main' })
  const [path] = vendored('model')
  const { number, sha } = await ground.propose({ ...BETTER, [path!]: 'on: workflow_call # mine\n' })
  const { 'run-artifact': artifact } = (await planPull(ground, number)).matrix[0]!
  await ground.run({ headSha: sha, referenced: calledAt(sha, 'pull-request', 'model') }, `${artifact}-1`)
  const { matrix } = await planRelease(ground, number, calledAt(main.commit.sha, 'release', 'model'))
  assert.equal(matrix[0]!['reuse-run'], '')
  assert.match(matrix[0]!.reasons.at(-1)!, /its .*trainyard-model\.yml differs from the default branch’s$/)
})

for (const { name, dispatched, job } of [
  { name: 'on the branch itself', dispatched: 'branch', job: 'candidate of #1' },
  { name: 'on the default branch', dispatched: 'main', job: 'candidate of #2' },
] as const) {
  test(`a run that was dispatched ${name} for a number is reused for no release`, async t => {
    const ground = await open(t)
    const { stage, place } = ground
    const { data: main } = await stage.admin.repos.getBranch({ ...place, branch: 'main' })
    const { number, sha } = await ground.propose(BETTER)
    const { 'run-artifact': artifact } = (await planPull(ground, number)).matrix[0]!
    const headSha = dispatched === 'main' ? main.commit.sha : sha
    await ground.run({ headSha, event: 'workflow_dispatch' }, `${artifact}-1`, [
      `Model / model (flight-delay) / ${job}`,
    ])
    const { matrix } = await planRelease(ground, number)
    assert.equal(matrix[0]!['reuse-run'], '')
    assert.match(matrix[0]!['reuse-why'], /it was dispatched for #\d, not for a commit$/)
  })
}

test('a run that was dispatched on the branch, and says that it trained its commit, is reused', async t => {
  const ground = await open(t)
  const { number, sha } = await ground.propose(BETTER)
  const { 'run-artifact': artifact } = (await planPull(ground, number)).matrix[0]!
  const jobs = [`Model / model (flight-delay) / candidate of ${sha}`]
  const run = await ground.run({ headSha: sha, event: 'workflow_dispatch' }, `${artifact}-1`, jobs)
  const { matrix } = await planRelease(ground, number)
  assert.equal(matrix[0]!['reuse-run'], String(run.id), matrix[0]!['reuse-why'])
})

test('what differs from the reused run’s commit outside of `inputs` is said', async t => {
  const ground = await open(t, { ...FILES, 'helper.py': 'a\n' })
  const { number, sha } = await ground.propose(BETTER)
  const { 'run-artifact': artifact } = (await planPull(ground, number)).matrix[0]!
  await ground.run({ headSha: sha }, `${artifact}-1`)
  await pushFiles(ground.stage, ground.place, { branch: 'main', files: { 'helper.py': 'b\n' } })
  const { matrix, plan } = await planRelease(ground, number)
  const line = `\`inputs\` does not list helper.py, which differs between ${sha.slice(0, 8)}, whose run is reused, and this commit`
  assert.equal(matrix[0]!.reasons.at(-1), line)
  assert.equal(plan.models[0]!.reuseReasons.at(-1), line)
})

for (const { name, event, payload, ref, want } of [
  {
    name: 'a dispatch of a branch',
    event: 'workflow_dispatch',
    payload: {},
    ref: 'change-0',
    want: / of [0-9a-f]{40}$/,
  },
  { name: 'a pull request', event: 'pull_request', payload: null, ref: 'refs/pull/1/merge', want: /^$/ },
]) {
  test(`the job that trains is named after what it trains: ${name}`, async t => {
    const ground = await open(t)
    const { number } = await ground.propose(BETTER)
    const about = payload ?? (await pullPayload(ground, number))
    const { matrix, said } = await ground.plan({ event, payload: about, ref })
    assert.match(matrix[0]!.proof, want, said)
  })
}

test('a dispatch by number says beforehand that no release reuses it', async t => {
  const ground = await open(t)
  const { number } = await ground.propose(BETTER)
  await pullPayload(ground, number)
  const inputs = { 'pull-request': String(number) }
  const ref = `refs/pull/${number}/merge`
  const { matrix, said, plan } = await ground.plan({
    event: 'workflow_dispatch',
    payload: { inputs: {} },
    ref,
    inputs,
  })
  assert.equal(matrix[0]!.proof, ` of #${number}`)
  assert.match(plan.notes[0]!, /no release reuses this run, so the model is trained again after the merge$/)
  assert.match(said, /::warning.*no release reuses this run/)
})

test('the caller that is not Trainyard’s finds its own runs alone', async t => {
  const ground = await open(t)
  const { number, sha } = await ground.propose(BETTER)
  const payload = await pullPayload(ground, number)
  const request = { event: 'pull_request', payload, ref: `refs/pull/${number}/merge`, called: [] }
  const { 'run-artifact': artifact } = (await ground.plan(request)).matrix[0]!
  const run = await ground.run({ headSha: sha, path: CALLER, referenced: [] }, `${artifact}-1`)
  const { matrix } = await ground.plan(request)
  assert.equal(matrix[0]!['reuse-run'], String(run.id), matrix[0]!['reuse-why'])
})
