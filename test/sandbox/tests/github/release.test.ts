import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { connect } from 'node:net'
import { test } from 'node:test'
import type { Octokit } from '@octokit/rest'
import { clientOf, openServerFixture, refused } from './server-fixture.ts'

const TAG = 'flight-delay@v1.0.0'

function upload(client: Octokit, url: string, { name, bytes }: { name: string; bytes: Buffer }) {
  return client.repos.uploadReleaseAsset({
    url,
    owner: '',
    repo: '',
    release_id: 0,
    name,
    data: bytes as unknown as string,
    headers: { 'content-type': 'application/octet-stream', 'content-length': bytes.length },
  })
}

test('the protocol: draft at a commit, assets, publication; the tag is made last', async t => {
  const stage = await openServerFixture(t)
  const { admin } = stage
  const place = await stage.repository()
  const { data: main } = await admin.repos.getBranch({ ...place, branch: 'main' })
  const { data: draft } = await admin.repos.createRelease({
    ...place,
    tag_name: TAG,
    target_commitish: main.commit.sha,
    name: 'Flight delay 1.0.0',
    draft: true,
  })
  assert.deepEqual([draft.draft, draft.published_at, draft.tarball_url], [true, null, null])
  assert.equal((await refused(admin.git.getRef({ ...place, ref: `tags/${TAG}` }))).status, 404)
  assert.equal((await refused(admin.repos.getReleaseByTag({ ...place, tag: TAG }))).status, 404)
  const reader = stage.as({ repositories: ['acme/flight-delay'], permissions: { contents: 'read' } })
  assert.deepEqual((await reader.repos.listReleases(place)).data, [])
  assert.equal((await refused(reader.repos.getRelease({ ...place, release_id: draft.id }))).status, 404)
  assert.deepEqual(
    (await admin.repos.listReleases(place)).data.map(({ id }) => id),
    [draft.id],
  )

  const bytes = randomBytes(3_000_000)
  const { data: asset } = await upload(admin, draft.upload_url, { name: 'model v1.bin', bytes })
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  assert.deepEqual(
    [asset.name, asset.state, asset.size, asset.digest],
    ['model.v1.bin', 'uploaded', 3_000_000, digest],
  )
  const twice = await refused(upload(admin, draft.upload_url, { name: 'model.v1.bin', bytes }))
  assert.deepEqual(twice.data['errors'], [
    { resource: 'ReleaseAsset', code: 'already_exists', field: 'name' },
  ])

  const { data: published } = await admin.repos.updateRelease({
    ...place,
    release_id: draft.id,
    draft: false,
    make_latest: 'false',
  })
  assert.deepEqual([published.draft, published.tag_name], [false, TAG])
  const { data: tag } = await admin.git.getRef({ ...place, ref: `tags/${TAG}` })
  assert.equal(tag.object.sha, main.commit.sha)
  assert.equal((await reader.repos.getReleaseByTag({ ...place, tag: TAG })).data.id, draft.id)
  assert.equal((await refused(admin.repos.getLatestRelease(place))).status, 404)
  const versions = await admin.git.listMatchingRefs({ ...place, ref: 'tags/flight-delay@v' })
  assert.deepEqual(
    versions.data.map(({ ref }) => ref),
    [`refs/tags/${TAG}`],
  )

  const got = await reader.repos.getReleaseAsset({
    ...place,
    asset_id: asset.id,
    headers: { accept: 'application/octet-stream' },
  })
  assert.ok(Buffer.from(got.data as unknown as ArrayBuffer).equals(bytes))
  const part = await fetch(asset.browser_download_url.replace(/untagged-\w+/, encodeURIComponent(TAG)), {
    headers: { range: 'bytes=100-199' },
  })
  assert.deepEqual([part.status, part.headers.get('content-range')], [206, 'bytes 100-199/3000000'])
  assert.ok(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(100, 200)))
})

test('an upload that breaks off leaves a starter without a digest, which blocks its name until it is deleted', async t => {
  const { admin, repository, sandbox } = await openServerFixture(t)
  const place = await repository()
  const { data: draft } = await admin.repos.createRelease({ ...place, tag_name: TAG, draft: true })
  const socket = connect(Number(new URL(sandbox.url).port), '127.0.0.1')
  await once(socket, 'connect')
  const path = `/api/uploads/repos/acme/flight-delay/releases/${draft.id}/assets?name=model.bin`
  socket.write(
    `POST ${path} HTTP/1.1\r\nHost: ${new URL(sandbox.url).host}\r\nAuthorization: token ${sandbox.token}\r\nContent-Length: 1000\r\n\r\nabc`,
  )
  const at = { ...place, release_id: draft.id }
  const listed = async () => (await admin.repos.listReleaseAssets(at)).data
  while ((await listed()).length === 0) await new Promise(setImmediate)
  socket.destroy()
  const [starter] = await listed()
  assert.deepEqual([starter?.state, starter?.size, starter?.digest], ['starter', 0, null])
  const blocked = await refused(
    upload(admin, draft.upload_url, { name: 'model.bin', bytes: Buffer.from('whole') }),
  )
  assert.equal(blocked.status, 422)
  await admin.repos.deleteReleaseAsset({ ...place, asset_id: starter!.id })
  const { data: whole } = await upload(admin, draft.upload_url, {
    name: 'model.bin',
    bytes: Buffer.from('whole'),
  })
  assert.equal(whole.state, 'uploaded')
})

const oversized = [
  { name: 'an empty asset', length: 0, status: 400 },
  { name: 'an asset of 2 GiB', length: 2 ** 31, status: 422 },
]

for (const { name, length, status } of oversized) {
  test(`${name} is refused before its bytes are read`, async t => {
    const { admin, repository, sandbox } = await openServerFixture(t)
    const place = await repository()
    const { data: draft } = await admin.repos.createRelease({ ...place, tag_name: TAG, draft: true })
    const socket = connect(Number(new URL(sandbox.url).port), '127.0.0.1')
    const path = `/api/uploads/repos/acme/flight-delay/releases/${draft.id}/assets?name=model.bin`
    socket.write(
      `POST ${path} HTTP/1.1\r\nHost: ${new URL(sandbox.url).host}\r\nAuthorization: token ${sandbox.token}\r\nContent-Length: ${length}\r\n\r\n`,
    )
    const [answer] = (await once(socket, 'data')) as [Buffer]
    assert.match(answer.toString(), new RegExp(`^HTTP/1.1 ${status} `))
    socket.destroy()
    assert.deepEqual((await admin.repos.listReleaseAssets({ ...place, release_id: draft.id })).data, [])
  })
}

test('a second release of a published tag is already_exists; two drafts of one tag are not', async t => {
  const { admin, repository } = await openServerFixture(t)
  const place = await repository()
  await admin.repos.createRelease({ ...place, tag_name: TAG, draft: true })
  await admin.repos.createRelease({ ...place, tag_name: TAG, draft: true })
  await admin.repos.createRelease({ ...place, tag_name: TAG })
  const { data } = await refused(admin.repos.createRelease({ ...place, tag_name: TAG }))
  assert.deepEqual(data['errors'], [{ resource: 'Release', code: 'already_exists', field: 'tag_name' }])
  assert.equal((await admin.repos.listReleases(place)).data.length, 3)
})

test('the target is ignored if the tag exists, and refused if it is unknown', async t => {
  const { admin, repository } = await openServerFixture(t)
  const place = await repository()
  const { data: main } = await admin.repos.getBranch({ ...place, branch: 'main' })
  await admin.git.createRef({ ...place, ref: `refs/tags/${TAG}`, sha: main.commit.sha })
  await admin.repos.createRelease({ ...place, tag_name: TAG, target_commitish: 'nowhere' })
  const request = { ...place, tag_name: 'v2', target_commitish: 'nowhere' }
  assert.equal((await refused(admin.repos.createRelease(request))).status, 422)
})

test('an immutable release keeps its tag and assets, and lets its notes be edited', async t => {
  const { admin, repository } = await openServerFixture(t)
  const place = await repository({ immutableReleases: true })
  const { data: draft } = await admin.repos.createRelease({ ...place, tag_name: TAG, draft: true })
  const { data: asset } = await upload(admin, draft.upload_url, {
    name: 'model.bin',
    bytes: Buffer.from('weights'),
  })
  const at = { ...place, release_id: draft.id }
  assert.equal((await admin.repos.updateRelease({ ...at, draft: false })).data.immutable, true)
  assert.equal((await refused(admin.repos.deleteReleaseAsset({ ...place, asset_id: asset.id }))).status, 422)
  assert.equal(
    (await refused(upload(admin, draft.upload_url, { name: 'late.bin', bytes: Buffer.from('x') }))).status,
    422,
  )
  assert.equal((await refused(admin.git.deleteRef({ ...place, ref: `tags/${TAG}` }))).status, 422)
  assert.equal((await admin.repos.updateRelease({ ...at, body: 'Notes' })).data.body, 'Notes')
})

test('the latest release is the last that wanted to be', async t => {
  const { admin, repository } = await openServerFixture(t)
  const place = await repository()
  const release = async (tag_name: string, make_latest: 'true' | 'false') =>
    await admin.repos.createRelease({ ...place, tag_name, make_latest })
  await release('v1', 'true')
  await release('v2', 'false')
  assert.equal((await admin.repos.getLatestRelease(place)).data.tag_name, 'v1')
  await release('v3', 'true')
  assert.equal((await admin.repos.getLatestRelease(place)).data.tag_name, 'v3')
})

test('a private repository’s assets are not downloaded by their page', async t => {
  const { admin, repository, sandbox } = await openServerFixture(t)
  const place = await repository({ private: true })
  const { data: release } = await admin.repos.createRelease({ ...place, tag_name: TAG })
  const { data: asset } = await upload(admin, release.upload_url, {
    name: 'model.bin',
    bytes: Buffer.from('secret'),
  })
  assert.equal((await fetch(asset.browser_download_url)).status, 404)
  assert.equal(
    (await refused(clientOf(sandbox).repos.getReleaseAsset({ ...place, asset_id: asset.id }))).status,
    404,
  )
})

test('a release is deleted with its assets, and its tag stays; an asset is renamed', async t => {
  const { admin, repository } = await openServerFixture(t)
  const place = await repository()
  const { data: release } = await admin.repos.createRelease({ ...place, tag_name: TAG })
  const { data: asset } = await upload(admin, release.upload_url, { name: 'a.bin', bytes: Buffer.from('a') })
  await upload(admin, release.upload_url, { name: 'b.bin', bytes: Buffer.from('b') })
  const at = { ...place, asset_id: asset.id }
  assert.equal((await refused(admin.repos.updateReleaseAsset({ ...at, name: 'b.bin' }))).status, 422)
  assert.equal((await admin.repos.updateReleaseAsset({ ...at, name: 'c.bin' })).data.name, 'c.bin')
  const of = { ...place, release_id: release.id }
  assert.equal((await admin.repos.getRelease(of)).data.assets.length, 2)
  await admin.repos.deleteRelease(of)
  assert.equal((await refused(admin.repos.getReleaseAsset(at))).status, 404)
  assert.equal((await admin.git.getRef({ ...place, ref: `tags/${TAG}` })).status, 200)
})
