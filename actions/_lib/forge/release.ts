import type { ReleaseRow } from '../contract/release-row.ts'
import { type AssetAnswer, assetOf, deleteIfPresent, listAssets } from './asset.ts'
import type { Forge } from './client.ts'
import { failureOf } from './errors.ts'
import { graphqlBase } from './identity.ts'

/** The fields of a draft. */
type DraftFields = { tag: string; target: string; title: string; body: string }

const PAGE = 100

/** All releases over all pages; drafts are included only for a token with write access. */
export async function listReleases({ client, owner, repo }: Forge): Promise<ReleaseRow[]> {
  const found = await client.paginate(client.rest.repos.listReleases, { owner, repo, per_page: PAGE })
  return found.map(rowOf)
}

/** A release or draft with all its assets; null if it does not exist. */
export async function readRelease(forge: Forge, id: number): Promise<ReleaseRow | null> {
  const { client, owner, repo } = forge
  try {
    const { data } = await client.rest.repos.getRelease({ owner, repo, release_id: id })
    return { ...rowOf(data), assets: await listAssets(forge, id) }
  } catch (error) {
    if (failureOf(error)?.status === 404) return null
    throw error
  }
}

/** Id of a release or draft by its tag. From GraphQL, which knows a new draft before the list shows it. */
export async function releaseIdByTag({ client, owner, repo }: Forge, tag: string): Promise<number | null> {
  const { data } = await client.request('POST /graphql', {
    baseUrl: graphqlBase(client),
    query:
      'query($owner: String!, $repo: String!, $tag: String!) { repository(owner: $owner, name: $repo) { release(tagName: $tag) { databaseId } } }',
    variables: { owner, repo, tag },
    request: { repeatable: true },
  })
  return data?.data?.repository?.release?.databaseId ?? null
}

/** Creates a draft. Never retried: where the answer is lost, callers must list before they create another. */
export async function createDraft(
  { client, owner, repo }: Forge,
  { tag, target, title, body }: DraftFields,
): Promise<ReleaseRow> {
  const { data } = await client.rest.repos.createRelease({
    owner,
    repo,
    tag_name: tag,
    target_commitish: target,
    name: title,
    body,
    draft: true,
    make_latest: 'false',
  })
  return rowOf(data)
}

/** Changes the fields of a draft, which stays a draft. */
export async function updateDraft(
  { client, owner, repo }: Forge,
  { id, tag, target, title, body }: DraftFields & { id: number },
): Promise<void> {
  await client.rest.repos.updateRelease({
    owner,
    repo,
    release_id: id,
    tag_name: tag,
    target_commitish: target,
    name: title,
    body,
    draft: true,
  })
}

/** Publishes a draft, which creates its tag. Never retried: where the answer is lost, callers must read before they publish again. */
export async function publishDraft(
  { client, owner, repo }: Forge,
  { id, tag, makeLatest }: { id: number; tag: string; makeLatest: 'true' | 'false' },
): Promise<void> {
  await client.rest.repos.updateRelease({
    owner,
    repo,
    release_id: id,
    tag_name: tag,
    draft: false,
    make_latest: makeLatest,
    request: { repeatable: false },
  } as never)
}

/** Replaces the notes of a release; tag and assets stay. */
export async function updateNotes(
  { client, owner, repo }: Forge,
  { id, body }: { id: number; body: string },
): Promise<void> {
  await client.rest.repos.updateRelease({ owner, repo, release_id: id, body })
}

/** Deletes a release if it is a draft now; answers whether it did. A missing one is not an error. */
export async function deleteDraft(forge: Forge, id: number): Promise<boolean> {
  const { client, owner, repo } = forge
  const there = await readRelease(forge, id)
  if (!there?.draft) return false
  return await deleteIfPresent(() => client.rest.repos.deleteRelease({ owner, repo, release_id: id }))
}

type ReleaseAnswer = {
  id: number
  tag_name: string
  draft: boolean
  name: string | null
  body?: string | null
  target_commitish: string
  html_url: string
  upload_url: string
  assets: AssetAnswer[]
}
function rowOf(data: ReleaseAnswer): ReleaseRow {
  return {
    id: data.id,
    tag: data.tag_name,
    draft: data.draft,
    title: data.name,
    body: data.body ?? null,
    target: data.target_commitish,
    assets: data.assets.map(assetOf),
    url: data.html_url,
    uploadUrl: data.upload_url.split('{', 1)[0]!,
  }
}
