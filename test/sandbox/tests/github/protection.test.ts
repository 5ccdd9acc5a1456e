import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createClone, gitIn, pushFiles } from './clone.ts'
import { putJob, putRun } from './run.ts'
import { openServerFixture, refused, type ServerFixture } from './server-fixture.ts'

const place = { owner: 'acme', repo: 'flight-delay' }
const at = { ...place, pull_number: 1 }

/** A pull request into a `main` that requires `Trainyard`. */
async function guarded(
  stage: ServerFixture,
  { strict = false, enforce = true, contexts = ['Trainyard'] } = {},
) {
  await stage.repository()
  const head = await pushFiles(stage, place, { branch: 'better', files: { 'train.py': '1' } })
  await stage.admin.pulls.create({ ...place, title: 'Better', head: 'better', base: 'main' })
  await stage.admin.repos.updateBranchProtection({
    ...place,
    branch: 'main',
    required_status_checks: { strict, contexts },
    enforce_admins: enforce,
    required_pull_request_reviews: null,
    restrictions: null,
  })
  return head
}

async function stateOf({ admin }: ServerFixture) {
  await admin.pulls.get(at)
  return (await admin.pulls.get(at)).data.mergeable_state
}

test('a merge waits for the required check, is refused by a red one, and goes through a green one', async t => {
  const stage = await openServerFixture(t)
  const headSha = await guarded(stage)
  const merge = () => stage.admin.pulls.merge(at)
  const no = async () => {
    const { status, data } = await refused(merge())
    return [status, data['message'], await stateOf(stage)]
  }
  assert.deepEqual(await no(), [405, 'Required status check "Trainyard" is expected.', 'blocked'])
  const run = await putRun(stage, { headSha, event: 'pull_request' })
  putJob(stage, run, { name: 'Trainyard', status: 'in_progress', conclusion: null, completedAt: null })
  assert.deepEqual(await no(), [405, 'Required status check "Trainyard" is expected.', 'blocked'])
  putJob(stage, run, { name: 'Trainyard', conclusion: 'failure' })
  assert.deepEqual(await no(), [405, 'Required status check "Trainyard" is failing.', 'blocked'])
  putJob(stage, run, { name: 'Trainyard', conclusion: 'skipped' })
  assert.equal(await stateOf(stage), 'clean')
  putJob(stage, run, { name: 'train', conclusion: 'failure' })
  assert.equal(await stateOf(stage), 'unstable')
  assert.equal((await merge()).data.merged, true)
})

test('a commit status will do, several checks are counted, and only the named app’s check counts', async t => {
  const stage = await openServerFixture(t)
  const sha = await guarded(stage, { contexts: ['Trainyard', 'lint'] })
  const status = (context: string, state: 'success' | 'error') =>
    stage.admin.repos.createCommitStatus({ ...place, sha, context, state })
  await status('lint', 'error')
  const { data } = await refused(stage.admin.pulls.merge(at))
  assert.equal(data['message'], '2 of 2 required status checks have not succeeded: 1 expected and 1 failing.')
  await status('lint', 'success')
  await status('Trainyard', 'success')
  assert.equal(await stateOf(stage), 'clean')
  const checks = [{ context: 'Trainyard', app_id: 15368 }]
  await stage.admin.repos.updateBranchProtection({
    ...place,
    branch: 'main',
    required_status_checks: { strict: false, contexts: [], checks },
    enforce_admins: true,
    required_pull_request_reviews: null,
    restrictions: null,
  })
  const robot = stage.as({
    app: 'forger',
    repositories: ['acme/flight-delay'],
    permissions: { checks: 'write' },
  })
  await robot.checks.create({ ...place, name: 'Trainyard', head_sha: sha, conclusion: 'success' })
  assert.equal(
    (await refused(stage.admin.pulls.merge(at))).data['message'],
    'Required status check "Trainyard" is expected.',
  )
})

test('a strict branch requires its tip in the head; administrators are exempt unless included', async t => {
  const stage = await openServerFixture(t)
  const sha = await guarded(stage, { strict: true })
  await stage.admin.repos.createCommitStatus({ ...place, sha, context: 'Trainyard', state: 'success' })
  assert.equal(await stateOf(stage), 'clean')
  await stage.admin.repos.deleteBranchProtection({ ...place, branch: 'main' })
  await pushFiles(stage, place, { branch: 'main', files: { 'other.py': '1' } })
  await stage.admin.repos.updateBranchProtection({
    ...place,
    branch: 'main',
    required_status_checks: { strict: true, contexts: ['Trainyard'] },
    enforce_admins: null,
    required_pull_request_reviews: null,
    restrictions: null,
  })
  assert.equal(await stateOf(stage), 'behind')
  await stage.admin.repos.addCollaborator({ ...place, username: 'ada', permission: 'push' })
  const ada = stage.as({ login: 'ada' })
  assert.equal((await refused(ada.pulls.merge(at))).status, 405)
  assert.equal((await stage.admin.pulls.merge(at)).data.merged, true)
})

test('protection is seen on the branch, taken off again, and what it cannot do is refused', async t => {
  const stage = await openServerFixture(t)
  await guarded(stage, { strict: true, enforce: false })
  const main = { ...place, branch: 'main' }
  const { data } = await stage.admin.repos.getBranchProtection(main)
  assert.deepEqual(
    [data.required_status_checks?.contexts, data.enforce_admins?.enabled],
    [['Trainyard'], false],
  )
  const { data: branch } = await stage.admin.repos.getBranch(main)
  assert.deepEqual(
    [branch.protected, branch.protection.required_status_checks?.enforcement_level],
    [true, 'non_admins'],
  )
  const reviews = { required_approving_review_count: 1 }
  const asked = { required_status_checks: null, enforce_admins: null, restrictions: null }
  const more = stage.admin.repos.updateBranchProtection({
    ...main,
    ...asked,
    required_pull_request_reviews: reviews,
  })
  assert.equal((await refused(more)).status, 422)
  const job = stage.as({ repositories: ['acme/flight-delay'] })
  assert.equal((await refused(job.repos.deleteBranchProtection(main))).status, 403)
  await stage.admin.repos.deleteBranchProtection(main)
  const { data: branches } = await stage.admin.repos.listBranches(place)
  assert.deepEqual(
    branches.map(({ protected: is }) => is),
    [false, false],
  )
  assert.equal((await refused(stage.admin.repos.getBranchProtection(main))).status, 404)
})

test('no way leads past a required check: a push, a file, a ref, a deletion', async t => {
  const stage = await openServerFixture(t)
  const green = await guarded(stage)
  const { token } = stage.sandbox
  const clone = await createClone(stage, place, token)
  await gitIn(clone, 'checkout', '-q', '-b', 'past', 'origin/better')
  const push = (...refs: string[]) => gitIn(clone, 'push', '-q', 'origin', ...refs)
  await assert.rejects(
    push('past:main'),
    /GH006: .*refs\/heads\/main\. Required status check "Trainyard" is expected\./,
  )
  await assert.rejects(push(':main'), /Cannot delete this protected branch|deletion of the current branch/)
  const content = Buffer.from('x').toString('base64')
  const file = stage.admin.repos.createOrUpdateFileContents({ ...place, path: 'x', message: 'x', content })
  assert.deepEqual(await said(file), [
    409,
    'Could not update file: Required status check "Trainyard" is expected.',
  ])
  const ref = { ...place, ref: 'heads/main' }
  const move = () => stage.admin.git.updateRef({ ...ref, sha: green })
  assert.deepEqual(await said(move()), [422, 'Required status check "Trainyard" is expected.'])
  assert.deepEqual(await said(stage.admin.git.deleteRef(ref)), [422, 'Cannot delete this protected branch'])
  await push('past:free')

  await stage.admin.repos.createCommitStatus({ ...place, sha: green, context: 'Trainyard', state: 'success' })
  const { data: before } = await stage.admin.git.getRef(ref)
  await push('past:main')
  assert.equal((await stage.admin.git.getRef(ref)).data.object.sha, green)
  await stage.admin.repos.createCommitStatus({
    ...place,
    sha: before.object.sha,
    context: 'Trainyard',
    state: 'success',
  })
  await assert.rejects(push('-f', `${before.object.sha}:main`), /Cannot force-push to this protected branch/)
  const back = stage.admin.git.updateRef({ ...ref, sha: before.object.sha, force: true })
  assert.deepEqual(await said(back), [422, 'Cannot force-push to this protected branch'])
})

async function said(request: Promise<unknown>) {
  const { status, data } = await refused(request)
  return [status, data['message']]
}
