import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { createDraft, updateNotes } from '../../../actions/_lib/forge/release.ts'
import { createTag } from '../../../actions/_lib/forge/tag.ts'
import { manifestReader } from '../../../actions/_lib/registry/manifest.ts'
import { readModelReleases } from '../../../actions/_lib/registry/model-releases.ts'
import { digest } from '../report/documents.ts'
import { contentOf, openRegistryStage, type RegistryStage } from './registry-fixture.ts'

const model = 'flight-delay'
const artifact = (letter: string) => ({ digest: digest(letter), bytes: 0, files: [] })

function reading({ forge, folder }: RegistryStage) {
  const manifestOf = manifestReader(forge, join(folder, 'known'))
  return () => readModelReleases(forge, { model, manifestOf })
}

test('before the first release there is neither champion nor previous manifest', async t => {
  const stage = await openRegistryStage(t)
  const { champion, previous, versions, tags } = await reading(stage)()
  assert.deepEqual(
    { champion, previous, versions, tags },
    { champion: null, previous: null, versions: [], tags: [] },
  )
})

test('the champion comes with commit and artifact, the previous manifest is the newest version’s, withdrawn or not', async t => {
  const stage = await openRegistryStage(t)
  await stage.publish('1.0.0', { manifest: { artifact: artifact('1') } })
  await stage.yank(await stage.publish('1.1.0', { manifest: { artifact: artifact('2') } }), '1.1.0')
  const { champion, previous, versions } = await reading(stage)()
  assert.deepEqual(champion, {
    version: '1.0.0',
    tag: 'flight-delay@v1.0.0',
    sha: stage.sha,
    digest: digest('1'),
  })
  assert.equal(previous?.artifact.digest, digest('2'))
  assert.deepEqual(
    versions.map(({ version, contentId }) => [version, contentId]),
    [
      ['1.1.0', contentOf('1.1.0')],
      ['1.0.0', contentOf('1.0.0')],
    ],
  )
})

test('a champion without manifest or without tag is told so', async t => {
  const stage = await openRegistryStage(t)
  await stage.publish('1.0.0', { manifest: null })
  const { owner, repo, client } = stage.forge
  await client.rest.git.deleteRef({ owner, repo, ref: 'tags/flight-delay@v1.0.0' })
  const { champion, previous } = await reading(stage)()
  assert.deepEqual([champion?.sha, champion?.digest, previous], [null, null, null])
})

test('where the marker was edited out of the notes the manifest names the content', async t => {
  const stage = await openRegistryStage(t)
  const id = await stage.publish('1.0.0', { manifest: { contentId: digest('c') } })
  await updateNotes(stage.forge, { id, body: 'Better notes' })
  const { versions } = await reading(stage)()
  assert.equal(versions[0]?.contentId, digest('c'))
})

test('tags without a release are listed, those of other models are not', async t => {
  const stage = await openRegistryStage(t)
  for (const tag of ['flight-delay@v3.0.0', 'other@v1.0.0', 'v2'])
    await createTag(stage.forge, { tag, sha: stage.sha })
  const { tags } = await reading(stage)()
  assert.deepEqual(
    tags.map(({ name }) => name),
    ['flight-delay@v3.0.0'],
  )
})

test('each reading lists anew, and downloads each manifest once', async t => {
  const stage = await openRegistryStage(t)
  await stage.publish('1.0.0')
  const read = reading(stage)
  const downloads = () => stage.requests.filter(request => request.includes('/releases/assets/'))
  await read()
  assert.equal(downloads().length, 1)
  await createDraft(stage.forge, { tag: 'x', target: stage.sha, title: 'x', body: '' })
  stage.requests.length = 0
  const { releases } = await read()
  assert.equal(releases.length, 2)
  assert.deepEqual(downloads(), [])
})
