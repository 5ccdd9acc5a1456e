import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { openReleaseGround, type ReleaseGround, settled, started } from '../fixtures/release-fixture.ts'
import { addToken, pushFiles } from '../sandbox/testing.ts'
import { type ActionProcess, openAction } from './walk/action-process.ts'

let action: ActionProcess

before(async () => {
  action = await openAction('release')
})
after(() => action.remove())

const second = (ground: ReleaseGround, inputs: Record<string, string> = {}) =>
  started(action, ground.step(join(ground.files, 'second'), inputs))

test('a commit whose workflow files main has changed since: GITHUB_TOKEN is told the cure, an App’s token with `workflows` releases', async t => {
  const ground = await openReleaseGround(t, action)
  const { stage, place } = ground
  const workflow = (text: string) => ({ branch: 'main', files: { '.github/workflows/model.yml': text } })
  const sha = await pushFiles(stage, place, workflow('one\n'))
  await pushFiles(stage, place, workflow('two\n'))
  const refused = await second(ground, { sha })
  assert.equal(refused.status, 3, refused.said)
  assert.match(
    refused.said,
    /refuses flight-delay@v1\.0\.1 at [0-9a-f]{40}: the workflow files of that commit differ from those of main/,
  )
  assert.match(refused.said, /release the newest commit of main/)
  assert.match(
    refused.said,
    /`release-token` \(`github-token` of actions\/release\) a token of a GitHub App with `contents: write` and `workflows: write`/,
  )
  const secret = addToken(stage.sandbox, {
    app: 'releaser',
    repositories: ['acme/flight-delay'],
    permissions: { contents: 'write', workflows: 'write' },
  })
  const passed = await second(ground, { sha, 'github-token': secret })
  assert.equal(passed.status, 0, passed.said)
  await settled(stage, { place, sha, version: '1.0.1' })
})

test('a job without `contents: write` is told that line, not the workflow files', async t => {
  const ground = await openReleaseGround(t, action)
  const secret = addToken(ground.stage.sandbox, {
    repositories: ['acme/flight-delay'],
    permissions: { contents: 'read' },
  })
  const { status, said } = await second(ground, { 'github-token': secret })
  assert.equal(status, 3, said)
  assert.match(said, /add `contents: write` under `permissions:` of the job/)
  assert.doesNotMatch(said, /differ from those of main/)
})

for (const [method, path, what] of [
  ['POST', '/repos/*/*/releases', 'draft'],
  ['PATCH', '/repos/*/*/releases/*', 'publication'],
] as const) {
  test(`where GitHub refuses the ${what} and not the tag, the tag is made first, once`, async t => {
    const ground = await openReleaseGround(t, action)
    const { faults } = ground.stage.sandbox
    const message = 'Resource not accessible by integration'
    faults.add({ name: 'workflows', method, path, effect: { kind: 'status', status: 403, message } })
    const { status, said } = await second(ground)
    assert.equal(status, 0, said)
    await ground.settled()
  })
}

for (const { name, at, version } of [
  { name: 'at this very commit is the interrupted run’s own: it is used', at: 'here', version: '1.0.1' },
  { name: 'at another commit is taken: the version is the next', at: 'elsewhere', version: '1.0.2' },
]) {
  test(`a tag without a release ${name}`, async t => {
    const ground = await openReleaseGround(t, action)
    const { stage, place } = ground
    const elsewhere = await pushFiles(stage, place, { branch: 'side', files: { a: 'a' } })
    const sha = at === 'here' ? ground.sha : elsewhere
    await stage.admin.git.createRef({ ...place, ref: 'refs/tags/flight-delay@v1.0.1', sha })
    const { status, said } = await second(ground)
    assert.equal(status, 0, said)
    await settled(stage, { place, sha: ground.sha, version })
  })
}
