import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { ReleaseRow } from '../../../actions/_lib/contract/release-row.ts'
import { deleteAsset, listAssets } from '../../../actions/_lib/forge/asset.ts'
import type { Forge } from '../../../actions/_lib/forge/client.ts'
import { type AssetDownload, downloadAsset } from '../../../actions/_lib/forge/download.ts'
import {
  createDraft,
  deleteDraft,
  listReleases,
  publishDraft,
  readRelease,
  releaseIdByTag,
  updateDraft,
} from '../../../actions/_lib/forge/release.ts'
import { deadlineOf } from '../../../actions/_lib/forge/stream.ts'
import { createTag, listTags } from '../../../actions/_lib/forge/tag.ts'
import { type AssetUpload, uploadAsset } from '../../../actions/_lib/forge/upload.ts'
import {
  addRelease,
  addToken,
  breakDownloads,
  openSandboxFixture,
  pushFiles,
  type SandboxFixture,
} from '../../sandbox/testing.ts'
import { impatient } from './pull-fixture.ts'

const BYTES = Buffer.from(Uint8Array.from({ length: 3_000_000 }, (_, i) => i * 7 + (i >> 8)))
const digestOf = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

type ReleaseStage = SandboxFixture & {
  forge: Forge
  sha: string
  draft: ReleaseRow
  fields: Parameters<typeof createDraft>[1]
}

async function open(t: TestContext): Promise<ReleaseStage> {
  const stage = await openSandboxFixture(t)
  const place = await stage.repository()
  const secret = addToken(stage.sandbox, {
    repositories: ['acme/flight-delay'],
    permissions: { contents: 'write' },
  })
  const forge = { client: impatient(stage, secret), ...place }
  const sha = (await stage.admin.repos.getBranch({ ...place, branch: 'main' })).data.commit.sha
  const fields = { tag: 'flight-delay@v1.0.0', target: sha, title: 'flight-delay 1.0.0', body: 'notes' }
  return { ...stage, forge, sha, fields, draft: await createDraft(forge, fields) }
}

function uploadOf({ folder, draft }: ReleaseStage, more: Partial<AssetUpload> = {}): AssetUpload {
  const file = join(folder, 'model.bin')
  writeFileSync(file, BYTES)
  const { uploadUrl } = draft
  return {
    uploadUrl,
    name: 'model.bin',
    file,
    start: 0,
    size: BYTES.length,
    digest: digestOf(BYTES),
    ...more,
  }
}

const at = (stage: ReleaseStage, more: Partial<AssetDownload> = {}) => ({
  size: BYTES.length,
  digest: digestOf(BYTES),
  to: join(stage.folder, 'down.bin'),
  wait: async () => {},
  ...more,
})

test('a draft is found by list, id and tag, changed, published once, and makes its tag', async t => {
  const { forge, draft, fields, sha } = await open(t)
  assert.equal(await releaseIdByTag(forge, fields.tag), draft.id)
  assert.deepEqual(await listTags(forge, 'flight-delay@v'), [])
  await updateDraft(forge, { id: draft.id, ...fields, body: 'other' })
  assert.deepEqual(
    (await listReleases(forge)).map(({ id, draft, body }) => [id, draft, body]),
    [[draft.id, true, 'other']],
  )
  await publishDraft(forge, { id: draft.id, tag: fields.tag, makeLatest: 'false' })
  assert.deepEqual(await listTags(forge, 'flight-delay@v'), [{ name: 'flight-delay@v1.0.0', sha }])
  assert.deepEqual(await readRelease(forge, draft.id).then(row => [row?.draft, row?.target]), [false, sha])
  assert.equal(await deleteDraft(forge, draft.id), false)
  assert.equal((await listReleases(forge)).length, 1)
})

test('what is gone already is deleted', async t => {
  const { forge, draft } = await open(t)
  assert.equal(await deleteAsset(forge, 999), false)
  assert.equal(await deleteDraft(forge, draft.id), true)
  assert.equal(await deleteDraft(forge, draft.id), false)
  assert.equal(await readRelease(forge, draft.id), null)
  assert.deepEqual(await listAssets(forge, draft.id), [])
})

test('releases and tags are listed over all pages', async t => {
  const { forge, sandbox, draft, sha } = await open(t)
  for (let n = 0; n < 130; n++) addRelease(sandbox, draft, `x@v1.${n}.0`)
  assert.equal((await listReleases(forge)).length, 131)
  for (const version of ['1.0.0', '1.1.0'])
    await forge.client.rest.git.createRef({ ...forge, ref: `refs/tags/x@v${version}`, sha } as never)
  assert.deepEqual(await listTags(forge, 'x@v'), [
    { name: 'x@v1.0.0', sha },
    { name: 'x@v1.1.0', sha },
  ])
})

test('a tag is made once, also where the answer is lost, and never moved', async t => {
  const stage = await open(t)
  const { forge, sandbox, sha } = stage
  sandbox.faults.add({ name: 'lost', method: 'POST', when: 'after', effect: { kind: 'cut' } })
  for (let n = 0; n < 2; n++) await createTag(forge, { tag: 'x@v1.0.0', sha })
  const elsewhere = await pushFiles(stage, forge, { branch: 'b', files: { b: 'b' } })
  await assert.rejects(createTag(forge, { tag: 'x@v1.0.0', sha: elsewhere }), /already exists/)
  assert.deepEqual(await listTags(forge, 'x@v'), [{ name: 'x@v1.0.0', sha }])
})

test('a part of a file goes up in one read, with its digest', async t => {
  const stage = await open(t)
  let bytes = 0
  const part = BYTES.subarray(1000, 251_000)
  const onBytes = (count: number) => (bytes += count)
  await uploadAsset(
    stage.forge,
    uploadOf(stage, { start: 1000, size: part.length, digest: digestOf(part), onBytes }),
  )
  assert.equal(bytes, part.length)
  const [asset] = await listAssets(stage.forge, stage.draft.id)
  assert.deepEqual(
    { ...asset, id: 0 },
    { id: 0, name: 'model.bin', state: 'uploaded', size: part.length, digest: digestOf(part) },
  )
})

for (const { name, rule, what, state } of [
  {
    name: 'cut in the middle',
    rule: { when: 'during', effect: { kind: 'cut' } },
    what: /cannot be reached/,
    state: ['starter'],
  },
  { name: 'refused', rule: { effect: { kind: 'cut' } }, what: /cannot be reached/, state: [] },
  {
    name: 'applied with its answer lost',
    rule: { when: 'after', effect: { kind: 'cut' } },
    what: /cannot be reached/,
    state: ['uploaded'],
  },
  { name: 'answered by 502', rule: { effect: { kind: 'status', status: 502 } }, what: /502/, state: [] },
] as const) {
  test(`an upload that is ${name} is a Problem and is not sent again by itself`, async t => {
    const stage = await open(t)
    stage.sandbox.faults.add({ name, method: 'POST', path: '/repos/*/*/releases/*/assets', ...rule })
    await assert.rejects(uploadAsset(stage.forge, uploadOf(stage)), {
      name: 'Problem',
      what,
      kind: 'outside',
    })
    const assets = await listAssets(stage.forge, stage.draft.id)
    assert.deepEqual(
      assets.map(asset => asset.state),
      state,
    )
  })
}

test('a deadline is a whole number of milliseconds, ten minutes at least, four hours for 1.9 GB', () => {
  assert.deepEqual([1, 1_900_000_000, 2 ** 30].map(deadlineOf), [600_000, 14_495_850, 8_192_000])
  for (const bytes of [1_234_567_891, 99_999_999]) assert.ok(Number.isInteger(deadlineOf(bytes)))
})

test('an upload under a name that is taken, without permission or of a changed file is a Problem', async t => {
  const stage = await open(t)
  await uploadAsset(stage.forge, uploadOf(stage))
  await assert.rejects(uploadAsset(stage.forge, uploadOf(stage)), { what: /already_exists/ })
  const reader = addToken(stage.sandbox, {
    permissions: { contents: 'read' },
    repositories: ['acme/flight-delay'],
  })
  const forge = { ...stage.forge, client: impatient(stage, reader) }
  await assert.rejects(uploadAsset(forge, uploadOf(stage, { name: 'b' })), { name: 'Problem' })
  const digest = digestOf(Buffer.from('other'))
  await assert.rejects(uploadAsset(stage.forge, uploadOf(stage, { name: 'c', digest })), {
    what: /changed while/,
  })
  await assert.rejects(
    uploadAsset(stage.forge, uploadOf(stage, { name: 'd', file: join(stage.folder, 'no') })),
    {
      what: /cannot be read/,
    },
  )
  for (const { more, what } of [
    { more: { size: BYTES.length + 1 }, what: /changed while/ },
    { more: { size: 0 }, what: /is empty/ },
  ])
    await assert.rejects(uploadAsset(stage.forge, uploadOf(stage, { name: 'e', ...more })), { what })
})

test('a download goes on by Range after each break, and every byte is hashed', async t => {
  const stage = await open(t)
  const { id } = await uploadAsset(stage.forge, uploadOf(stage))
  const begun = breakDownloads(stage.sandbox, [500_000, 900_000])
  assert.equal(await downloadAsset(stage.forge, { id, ...at(stage) }), digestOf(BYTES))
  assert.deepEqual(readFileSync(join(stage.folder, 'down.bin')), BYTES)
  const [first, second = 0, third = 0, ...more] = begun
  assert.deepEqual([first, more], [0, []])
  assert.ok(second > 400_000 && third > second + 800_000, `each goes on: ${begun}`)
  assert.equal(existsSync(join(stage.folder, 'down.bin.partial')), false)
})

for (const { name, partial, fetched } of [
  { name: 'goes on where an earlier run stopped', partial: BYTES.subarray(0, 2_000_000), fetched: 1_000_000 },
  { name: 'needs no byte more where all are there', partial: BYTES, fetched: 0 },
  {
    name: 'begins anew where there is more than there should be',
    partial: Buffer.concat([BYTES, BYTES]),
    fetched: BYTES.length,
  },
]) {
  test(`a download ${name}`, async t => {
    const stage = await open(t)
    const { id } = await uploadAsset(stage.forge, uploadOf(stage))
    writeFileSync(join(stage.folder, 'down.bin.partial'), partial)
    let bytes = 0
    await downloadAsset(stage.forge, { id, ...at(stage, { onBytes: count => (bytes += count) }) })
    assert.equal(bytes, fetched)
    assert.deepEqual(readFileSync(join(stage.folder, 'down.bin')), BYTES)
  })
}

test('bytes that are not what was released are a Problem, and are not kept', async t => {
  const stage = await open(t)
  const { id } = await uploadAsset(stage.forge, uploadOf(stage))
  writeFileSync(join(stage.folder, 'down.bin.partial'), Buffer.from('something else'))
  await assert.rejects(downloadAsset(stage.forge, { id, ...at(stage) }), { what: /differs from the release/ })
  assert.equal(existsSync(join(stage.folder, 'down.bin')), false)
  assert.equal(existsSync(join(stage.folder, 'down.bin.partial')), false)
  await assert.rejects(downloadAsset(stage.forge, { id, ...at(stage, { size: 10 }) }), {
    what: /longer than the release says/,
  })
  assert.equal(
    await downloadAsset(stage.forge, { id, ...at(stage, { to: null, digest: null }) }),
    digestOf(BYTES),
  )
})
