import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { isRecent } from '../../github/git/version.ts'
import { createToken } from '../../github/identity/token.ts'
import { createClone, gitIn, remoteOf } from './clone.ts'
import { openServerFixture } from './server-fixture.ts'

test('git clones, commits and pushes, and the API shows what was pushed', async t => {
  const stage = await openServerFixture(t)
  const place = await stage.repository()
  const clone = await createClone(stage, place)
  writeFileSync(join(clone, 'train.py'), 'print("late")\n')
  await gitIn(clone, 'add', '.')
  await gitIn(clone, 'commit', '-qm', 'Train')
  await gitIn(clone, 'push', '-q', 'origin', 'HEAD:main', 'HEAD:refs/tags/v1')
  const { data: branch } = await stage.admin.repos.getBranch({ ...place, branch: 'main' })
  assert.equal(branch.commit.sha, (await gitIn(clone, 'rev-parse', 'HEAD')).trim())
  const { data: tag } = await stage.admin.git.getRef({ ...place, ref: 'tags/v1' })
  assert.equal(tag.object.sha, branch.commit.sha)
  const pushes = stage.sandbox.world.store.events.filter(({ name }) => name === 'push')
  assert.deepEqual(
    pushes.map(({ payload }) => payload['ref']),
    ['refs/heads/main', 'refs/heads/main', 'refs/tags/v1'],
  )
})

test('the caller’s own git configuration and variables do not reach the server', async t => {
  process.env['GIT_DIR'] = '/nonexistent'
  t.after(() => delete process.env['GIT_DIR'])
  const stage = await openServerFixture(t)
  const place = await stage.repository()
  const { data } = await stage.admin.repos.getBranch({ ...place, branch: 'main' })
  assert.match(data.commit.sha, /^[0-9a-f]{40}$/)
})

const refusals = [
  { name: 'no token pushes', token: null, want: /Authentication failed|could not read Username/ },
  {
    name: 'a token that reads contents pushes',
    token: { contents: 'read' },
    want: /Permission to acme\/flight-delay.git denied to github-actions\[bot\]/,
  },
] as const

for (const { name, token, want } of refusals) {
  test(`${name}: refused in GitHub's words`, async t => {
    const stage = await openServerFixture(t)
    const place = await stage.repository()
    const clone = await createClone(stage, place)
    const secret =
      token &&
      createToken(stage.sandbox.world, { permissions: token, repositories: ['acme/flight-delay'] }).secret
    const url = remoteOf(stage, place, secret)
    await assert.rejects(gitIn(clone, 'push', url, 'HEAD:main'), { message: want })
  })
}

test('a private repository is not found without a token that sees it', async t => {
  const stage = await openServerFixture(t)
  const place = await stage.repository({ private: true })
  const { secret } = createToken(stage.sandbox.world, { repositories: ['acme/other'] })
  await assert.rejects(gitIn(stage.folder, 'ls-remote', remoteOf(stage, place, secret)), {
    message: /not found/,
  })
  await assert.rejects(gitIn(stage.folder, 'ls-remote', remoteOf(stage, place, null)), {
    message: /could not read Username/,
  })
})

test('a job’s token does not push workflow files', async t => {
  const stage = await openServerFixture(t)
  const place = await stage.repository()
  const clone = await createClone(stage, place)
  execFileSync('mkdir', ['-p', join(clone, '.github/workflows')])
  writeFileSync(join(clone, '.github/workflows/train.yml'), 'on: push\n')
  await gitIn(clone, 'add', '.')
  await gitIn(clone, 'commit', '-qm', 'Workflow')
  const { secret } = createToken(stage.sandbox.world, { repositories: ['acme/flight-delay'] })
  const url = remoteOf(stage, place, secret)
  await assert.rejects(gitIn(clone, 'push', url, 'HEAD:refs/heads/ci'), {
    message:
      /refusing to allow a GitHub App to create or update workflow `.github\/workflows\/train.yml` without `workflows` permission/,
  })
  await gitIn(clone, 'push', '-q', 'origin', 'HEAD:refs/heads/ci')
})

test('branches that only GitHub writes cannot be pushed', async t => {
  const stage = await openServerFixture(t)
  const clone = await createClone(stage, await stage.repository())
  await assert.rejects(gitIn(clone, 'push', 'origin', 'HEAD:refs/pull/7/head'), {
    message: /deny updating a hidden ref/,
  })
})

const versions = [
  { said: 'git version 2.37.9\n', want: false },
  { said: 'git version 2.38.0\n', want: true },
  { said: 'git version 2.50.1 (Apple Git-155)\n', want: true },
  { said: 'git version 3.0.0.windows.1\n', want: true },
]

for (const { said, want } of versions) {
  test(`${said.trim()} is ${want ? 'recent' : 'too old'}`, () => assert.equal(isRecent(said), want))
}
