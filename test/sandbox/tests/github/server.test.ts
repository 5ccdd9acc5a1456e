import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { openServer } from '../../github/server.ts'
import { createClone, gitIn, pushFiles } from './clone.ts'
import { clientOf, openServerFixture, recorded, refused, scratch } from './server-fixture.ts'

test('what was there when it stopped is there when it opens again', async t => {
  const state = join(scratch(t), 'state')
  const first = await openServer({ state, ...recorded() })
  const admin = clientOf(first, first.token)
  await admin.repos.createInOrg({ org: 'acme', name: 'flight-delay' })
  const place = { owner: 'acme', repo: 'flight-delay' }
  const content = Buffer.from('hello\n').toString('base64')
  await admin.repos.createOrUpdateFileContents({ ...place, path: 'a.txt', message: 'Begin', content })
  const { data: issue } = await admin.issues.create({ ...place, title: 'Stays' })
  const { data: release } = await admin.repos.createRelease({ ...place, tag_name: 'v1' })
  const url = `${release.upload_url.replace(/\{.*/, '')}?name=model.bin`
  await fetch(url, { method: 'POST', headers: { authorization: `token ${first.token}` }, body: 'weights' })
  await first.close()

  const second = await openServer({ state, ...recorded() })
  t.after(() => second.close())
  assert.equal(second.token, first.token)
  const again = clientOf(second, second.token)
  const { data: kept } = await again.issues.get({ ...place, issue_number: issue.number })
  assert.deepEqual([kept.id, kept.title], [issue.id, 'Stays'])
  assert.ok(kept.url.startsWith(second.api))
  const { data: assets } = await again.repos.listReleaseAssets({ ...place, release_id: release.id })
  const bytes = await (await fetch(assets[0]!.browser_download_url)).text()
  assert.equal(bytes, 'weights')
  const { data: next } = await again.issues.create({ ...place, title: 'New' })
  assert.deepEqual([next.number, next.id > issue.id], [2, true])
  const clone = await createClone({ sandbox: second, folder: scratch(t) } as never, place)
  assert.ok(existsSync(join(clone, 'a.txt')))
})

test('only its owner can read the state, old or new, because it holds tokens and secrets', async t => {
  const state = join(scratch(t), 'state')
  mkdirSync(state, { mode: 0o755 })
  const mask = process.umask(0)
  t.after(() => process.umask(mask))
  const sandbox = await openServer({ state })
  t.after(() => sandbox.close())
  assert.equal(statSync(state).mode & 0o777, 0o700)
  const tokens = readdirSync(join(state, 'store', 'tokens'))
  assert.ok(tokens.length > 0)
  for (const name of tokens) assert.equal(statSync(join(state, 'store', 'tokens', name)).mode & 0o777, 0o600)
})

test('two servers do not share a state', async t => {
  const state = join(scratch(t), 'state')
  const first = await openServer({ state })
  t.after(() => first.close())
  await assert.rejects(openServer({ state }), { name: 'Problem', where: state })
})

test('unknown routes are 404 and listed once each', async t => {
  const { admin, sandbox } = await openServerFixture(t)
  for (let n = 0; n < 2; n++)
    assert.equal((await refused(admin.request('GET /repos/acme/none/milestones'))).status, 404)
  assert.equal((await refused(admin.request('POST /gists'))).status, 404)
  assert.deepEqual(sandbox.unknownRoutes(), ['GET /repos/acme/none/milestones', 'POST /gists'])
  const control = await fetch(`${sandbox.url}/_sandbox/unknown-routes`, {
    headers: { authorization: `token ${sandbox.token}` },
  })
  assert.deepEqual(await control.json(), sandbox.unknownRoutes())
})

test('it listens on this machine alone', async t => {
  const { sandbox } = await openServerFixture(t)
  assert.match(sandbox.url, /^http:\/\/127\.0\.0\.1:\d+$/)
})

test('what GITHUB_TOKEN does starts no workflow, dispatches apart; what an app’s token does starts them', async t => {
  const stage = await openServerFixture(t)
  const place = await stage.repository()
  await pushFiles(stage, place, { branch: 'main', files: { '.github/workflows/train.yml': 'on: push\n' } })
  const seen = () => stage.sandbox.world.store.events.all().at(-1)
  const job = stage.as({ repositories: ['acme/flight-delay'] })
  await job.issues.create({ ...place, title: 'By a job' })
  assert.deepEqual([seen()?.name, seen()?.startsWorkflows], ['issues', false])
  await job.actions.createWorkflowDispatch({
    ...place,
    workflow_id: 'train.yml',
    ref: 'main',
    inputs: { model: 'm' },
  })
  assert.deepEqual(
    [seen()?.name, seen()?.startsWorkflows, seen()?.payload['inputs']],
    ['workflow_dispatch', true, { model: 'm' }],
  )
  await job.repos.createDispatchEvent({ ...place, event_type: 'retrain', client_payload: { why: 'drift' } })
  assert.deepEqual(
    [seen()?.name, seen()?.action, seen()?.startsWorkflows],
    ['repository_dispatch', 'retrain', true],
  )
  await stage
    .as({ app: 'trainyard', repositories: ['acme/flight-delay'] })
    .issues.create({ ...place, title: 'By an app' })
  assert.deepEqual([seen()?.actor, seen()?.startsWorkflows], ['trainyard[bot]', true])
})

test('listeners get events in order', async t => {
  const stage = await openServerFixture(t)
  const place = await stage.repository()
  const heard: string[] = []
  stage.sandbox.world.listeners.add(({ name, action }) => heard.push(action ? `${name}.${action}` : name))
  await pushFiles(stage, place, { branch: 'better', files: { 'a.txt': 'a\n' } })
  const { data: pull } = await stage.admin.pulls.create({
    ...place,
    title: 'Better',
    head: 'better',
    base: 'main',
  })
  await stage.admin.issues.addLabels({ ...place, issue_number: pull.number, labels: ['major'] })
  await pushFiles(stage, place, { branch: 'better', from: 'better', files: { 'a.txt': 'b\n' } })
  await stage.admin.pulls.merge({ ...place, pull_number: pull.number })
  assert.deepEqual(heard, [
    'push',
    'create',
    'pull_request.opened',
    'pull_request.labeled',
    'push',
    'pull_request.synchronize',
    'pull_request.closed',
    'push',
  ])
})

test('a wrong token is refused by the API and by git', async t => {
  const { sandbox, repository, folder } = await openServerFixture(t)
  await repository({ private: true })
  const { status, data } = await refused(
    clientOf(sandbox, 'ghp_wrong').repos.get({ owner: 'acme', repo: 'flight-delay' }),
  )
  assert.deepEqual([status, data['message']], [401, 'Bad credentials'])
  const url = sandbox.url.replace('//', '//x-access-token:wrong@')
  await assert.rejects(gitIn(folder, 'ls-remote', `${url}/acme/flight-delay.git`), {
    message: /Authentication failed/,
  })
})

test('a defect of the sandbox is a 500 that tells it, not a cut connection', async t => {
  const { admin, repository, sandbox } = await openServerFixture(t)
  const place = await repository()
  const { folder } = sandbox.world.repo(sandbox.world.store.repositories.all()[0]!)
  rmSync(folder, { recursive: true })
  const { status, data } = await refused(
    admin.git.createRef({ ...place, ref: 'refs/heads/x', sha: '0'.repeat(40) }),
  )
  assert.equal(status, 500)
  assert.match(String(data['sandbox']), /ENOENT: no such file or directory, scandir/)
})
