import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pushFiles } from './clone.ts'
import { openServerFixture, type ServerFixture } from './server-fixture.ts'

const place = { owner: 'acme', repo: 'flight-delay' }

async function queue({ sandbox }: ServerFixture, method: 'POST' | 'PUT', number = 1) {
  const url = `${sandbox.url}/_sandbox/repos/acme/flight-delay/pulls/${number}/merge-group`
  const response = await fetch(url, { method, headers: { authorization: `token ${sandbox.token}` } })
  return {
    status: response.status,
    body: (await response.json()) as { ref: string; sha: string; message?: string },
  }
}

test('a queued pull request is checked as the base will be, and merged as it was checked', async t => {
  const stage = await openServerFixture(t)
  await stage.repository()
  await pushFiles(stage, place, { branch: 'better', files: { 'train.py': '1' } })
  await stage.admin.pulls.create({ ...place, title: 'Better', head: 'better', base: 'main' })
  await stage.admin.repos.updateBranchProtection({
    ...place,
    branch: 'main',
    required_status_checks: { strict: false, contexts: ['Trainyard'] },
    enforce_admins: true,
    required_pull_request_reviews: null,
    restrictions: null,
  })
  const { data: main } = await stage.admin.git.getRef({ ...place, ref: 'heads/main' })
  const { status, body: group } = await queue(stage, 'POST')
  assert.equal(status, 201)
  assert.equal(group.ref, `refs/heads/gh-readonly-queue/main/pr-1-${main.object.sha}`)
  const told = stage.sandbox.world.store.events.find(({ name }) => name === 'merge_group')
  assert.deepEqual(
    [told?.action, told?.payload['head_sha'], told?.payload['base_sha']],
    ['checks_requested', group.sha, main.object.sha],
  )
  const early = await queue(stage, 'PUT')
  assert.deepEqual(
    [early.status, early.body.message],
    [405, 'Required status check "Trainyard" is expected.'],
  )
  await stage.admin.repos.createCommitStatus({
    ...place,
    sha: group.sha,
    context: 'Trainyard',
    state: 'success',
  })
  assert.equal((await queue(stage, 'PUT')).body.sha, group.sha)
  const { data: moved } = await stage.admin.git.getRef({ ...place, ref: 'heads/main' })
  const { data: pull } = await stage.admin.pulls.get({ ...place, pull_number: 1 })
  assert.deepEqual([moved.object.sha, pull.merged, pull.merge_commit_sha], [group.sha, true, group.sha])
  assert.equal((await queue(stage, 'PUT')).status, 404)
})

test('a pull request that is queued behind another is built on its commit', async t => {
  const stage = await openServerFixture(t)
  await stage.repository()
  for (const name of ['first', 'second']) {
    await pushFiles(stage, place, { branch: name, files: { [name]: '1' } })
    await stage.admin.pulls.create({ ...place, title: name, head: name, base: 'main' })
  }
  const first = await queue(stage, 'POST')
  const second = await queue(stage, 'POST', 2)
  assert.equal(second.body.ref, `refs/heads/gh-readonly-queue/main/pr-2-${first.body.sha}`)
  const told = stage.sandbox.world.store.events.filter(({ name }) => name === 'merge_group').at(-1)
  assert.equal(told?.payload['base_sha'], first.body.sha)
})

test('what conflicts, or is a draft, is not queued', async t => {
  const stage = await openServerFixture(t)
  await stage.repository()
  await pushFiles(stage, place, { branch: 'better', files: { 'README.md': '1' } })
  await stage.admin.pulls.create({ ...place, title: 'Better', head: 'better', base: 'main', draft: true })
  assert.equal((await queue(stage, 'POST')).status, 422)
  const { world } = stage.sandbox
  world.store.pulls.put({ ...world.store.pulls.all()[0]!, draft: false })
  await pushFiles(stage, place, { branch: 'main', files: { 'README.md': '2' } })
  const { status, body } = await queue(stage, 'POST')
  assert.deepEqual([status, body.message], [422, 'Pull request conflicts with its base'])
})
