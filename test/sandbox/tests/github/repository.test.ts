import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openServerFixture, refused } from './server-fixture.ts'

test('a person makes a repository of their own; its name is taken whatever its case', async t => {
  const stage = await openServerFixture(t)
  const rosa = stage.as({ login: 'rosa' })
  const { data: made } = await rosa.repos.createForAuthenticatedUser({ name: 'Models', private: true })
  assert.deepEqual(
    [made.full_name, made.private, made.visibility, made.permissions?.admin],
    ['rosa/Models', true, 'private', true],
  )
  const twice = await refused(rosa.repos.createForAuthenticatedUser({ name: 'models' }))
  assert.deepEqual(twice.data['errors'], [
    { resource: 'Repository', code: 'custom', field: 'name', message: 'name already exists on this account' },
  ])
  assert.deepEqual(
    (await rosa.repos.listForAuthenticatedUser()).data.map(({ name }) => name),
    ['Models'],
  )
  assert.deepEqual((await stage.as({ login: 'otto' }).repos.listForAuthenticatedUser()).data, [])
})

test('an organisation’s owners make its repositories, and the site administrator founds it', async t => {
  const stage = await openServerFixture(t)
  await stage.admin.repos.createInOrg({ org: 'acme', name: 'flight-delay' })
  assert.equal((await stage.admin.users.getByUsername({ username: 'acme' })).data.type, 'Organization')
  await stage.admin.orgs.checkMembershipForUser({ org: 'acme', username: 'admin' })
  const rosa = stage.as({ login: 'rosa' })
  assert.equal((await refused(rosa.repos.createInOrg({ org: 'acme', name: 'other' }))).status, 404)
  assert.equal(
    (await refused(rosa.orgs.checkMembershipForUser({ org: 'acme', username: 'rosa' }))).status,
    404,
  )
})

test('administrators change settings, and the settings take effect', async t => {
  const stage = await openServerFixture(t)
  const place = await stage.repository()
  const { data } = await stage.admin.repos.update({
    ...place,
    allow_squash_merge: false,
    description: 'Late?',
  })
  assert.deepEqual(
    [data.allow_squash_merge, data.allow_merge_commit, data.description],
    [false, true, 'Late?'],
  )
  assert.equal(
    (await refused(stage.as({ login: 'rosa' }).repos.update({ ...place, archived: true }))).status,
    403,
  )
  await stage.admin.repos.update({ ...place, archived: true })
  const { status, data: said } = await refused(stage.admin.issues.create({ ...place, title: 'x' }))
  assert.deepEqual([status, said['message']], [403, 'Repository was archived so is read-only.'])
})

test('a fork is made once, listed with its parent, and keeps branches and tags', async t => {
  const stage = await openServerFixture(t)
  const place = await stage.repository()
  const { data: main } = await stage.admin.git.getRef({ ...place, ref: 'heads/main' })
  await stage.admin.git.createRef({ ...place, ref: 'refs/tags/v1', sha: main.object.sha })
  const rosa = stage.as({ login: 'rosa' })
  const { data: first } = await rosa.repos.createFork(place)
  const { data: second } = await rosa.repos.createFork(place)
  assert.equal(first.id, second.id)
  assert.deepEqual(
    (await rosa.repos.listForks(place)).data.map(({ full_name }) => full_name),
    ['rosa/flight-delay'],
  )
  const { data: tag } = await rosa.git.getRef({ owner: 'rosa', repo: 'flight-delay', ref: 'tags/v1' })
  assert.equal(tag.object.sha, main.object.sha)
})

test('the root of the tree is listed; nothing is protected', async t => {
  const { admin, repository } = await openServerFixture(t)
  const place = await repository()
  const { data: root } = await admin.request('GET /repos/{owner}/{repo}/contents', place)
  assert.deepEqual((await admin.repos.getContent({ ...place, path: '' })).data, root)
  assert.deepEqual(
    root.map(({ path }: { path: string }) => path),
    ['README.md'],
  )
  const { status, data } = await refused(admin.repos.getBranchProtection({ ...place, branch: 'main' }))
  assert.deepEqual([status, data['message']], [404, 'Branch not protected'])
  assert.equal((await admin.meta.get()).data.verifiable_password_authentication, false)
})
