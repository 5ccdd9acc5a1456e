import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Problem } from '../../../actions/_lib/contract/problem.ts'
import { createDraft } from '../../../actions/_lib/forge/release.ts'
import { checkChampion, readChampion } from '../../../actions/_lib/registry/champion.ts'
import { findRelease } from '../../../actions/_lib/registry/find.ts'
import { openRegistry } from '../../../actions/_lib/registry/releases.ts'
import { openRegistryStage } from './registry-fixture.ts'

const noDefault = async () => undefined

test('before the first release there is no version and no champion', async t => {
  const { forge } = await openRegistryStage(t)
  const registry = openRegistry(forge)
  assert.deepEqual(await registry.versions('flight-delay'), [])
  assert.equal(await readChampion(registry, 'flight-delay'), null)
})

test('the champion is the newest version that is no prerelease and not withdrawn, with the commit of its tag', async t => {
  const { forge, sha, publish, yank } = await openRegistryStage(t)
  for (const version of ['1.2.0', '1.10.0', '2.0.0-rc.1']) await publish(version, { manifest: null })
  await yank(await publish('2.0.0', { manifest: null }), '2.0.0')
  const registry = openRegistry(forge)
  assert.deepEqual(await readChampion(registry, 'flight-delay'), {
    version: '1.10.0',
    tag: 'flight-delay@v1.10.0',
    sha,
  })
  assert.equal(await readChampion(registry, 'other'), null)
})

test('a withdrawn version is held, other versions are not', async t => {
  const { forge, publish, yank } = await openRegistryStage(t)
  await publish('1.0.0', { manifest: null })
  await yank(await publish('1.1.0', { manifest: null }), '1.1.0')
  const versions = await openRegistry(forge).versions('flight-delay')
  assert.deepEqual(
    versions.map(({ version, held, yanked }) => [version, held, yanked?.why ?? null]),
    [
      ['1.1.0', true, 'leak'],
      ['1.0.0', false, null],
    ],
  )
})

test('one registry lists the releases once, however much it is asked; another sees what came since', async t => {
  const { forge, publish, requests } = await openRegistryStage(t)
  await publish('1.0.0', { manifest: null })
  const registry = openRegistry(forge)
  requests.length = 0
  await Promise.all([registry.versions('flight-delay'), registry.versions('other'), registry.releases()])
  await findRelease(registry, { request: 'flight-delay@1', defaultModel: noDefault })
  assert.deepEqual(
    requests.filter(request => request.includes('/releases')),
    ['GET /repos/acme/flight-delay/releases'],
  )
  await publish('1.1.0', { manifest: null })
  assert.equal((await registry.versions('flight-delay')).length, 1)
  assert.equal((await openRegistry(forge).versions('flight-delay')).length, 2)
})

test('a champion whose tag is gone is a Problem', async t => {
  const { forge, publish } = await openRegistryStage(t)
  await publish('1.0.0', { manifest: null })
  const { owner, repo } = forge
  await forge.client.rest.git.deleteRef({ owner, repo, ref: 'tags/flight-delay@v1.0.0' })
  await assert.rejects(readChampion(openRegistry(forge), 'flight-delay'), (problem: Problem) => {
    assert.match(problem.what, /flight-delay@v1\.0\.0 is published, but its tag is gone/)
    assert.match(problem.fix, /`trainyard yank flight-delay@1\.0\.0`/)
    return problem instanceof Problem
  })
})

test('a champion of an environment is refused, `latest` is not', () => {
  checkChampion('toy', 'latest', 'trainyard.yml')
  assert.throws(
    () => checkChampion('toy', 'production', 'trainyard.yml'),
    /production runs cannot be read yet/,
  )
})

for (const { request, want } of [
  { request: 'flight-delay@1.0', want: '1.0.1' },
  { request: 'flight-delay@latest', want: '1.0.1' },
  { request: 'flight-delay@1.1.0', want: '1.1.0' },
  { request: '1.0.0', want: '1.0.0' },
]) {
  test(`${request} is the release ${want}, drafts and other models left out`, async t => {
    const { forge, sha, publish, yank } = await openRegistryStage(t)
    for (const version of ['1.0.0', '1.0.1']) await publish(version, { manifest: null })
    await yank(await publish('1.1.0', { manifest: null }), '1.1.0')
    await publish('9.0.0', { model: 'other', manifest: null })
    await createDraft(forge, { tag: 'flight-delay@v8.0.0', target: sha, title: 'later', body: '' })
    const defaultModel = async () => 'flight-delay'
    const { model, version, release } = await findRelease(openRegistry(forge), { request, defaultModel })
    assert.deepEqual([model, version.version, release.tag], ['flight-delay', want, `flight-delay@v${want}`])
  })
}

test('a range without a model is a Problem where there is no default', async t => {
  const { forge } = await openRegistryStage(t)
  const found = findRelease(openRegistry(forge), { request: '1.0', defaultModel: noDefault })
  await assert.rejects(found, /no model is named/)
})
