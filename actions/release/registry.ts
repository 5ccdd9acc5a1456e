import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Manifest, manifestSchema } from '../_lib/contract/manifest.ts'
import { Problem } from '../_lib/contract/problem.ts'
import type { Forge } from '../_lib/forge/client.ts'
import { downloadAsset } from '../_lib/forge/download.ts'
import { listAssets, listReleases, type ReleaseRow } from '../_lib/forge/release.ts'
import { listTags, type TagRow, tagCommit } from '../_lib/forge/tag.ts'
import { MANIFEST } from '../_lib/release/asset-name.ts'
import { readMarker } from '../_lib/release/marker.ts'
import type { ReleaseOrder } from '../_lib/release/order.ts'
import { championOf, type PublishedVersion, publishedVersions } from '../_lib/release/published-version.ts'
import { parseTag } from '../_lib/release/tag.ts'
import { readDocument } from './documents.ts'
import type { Leader, OrderReader } from './order.ts'

/** A repository's releases as they were a moment ago, those of one model with what their manifests say. */
export type Registry = {
  releases: (ReleaseRow & { contentId: string | null })[]
  /** Tags of the model that are taken, those without a release included. */
  tags: string[]
  /** Tags at the very commit that is to be released, without a release: a run that was interrupted may have made one. */
  free: string[]
  /** Whether it is this commit's turn. */
  order: ReleaseOrder
  /** Of the model, the newest first. */
  published: PublishedVersion[]
  /** What a candidate must beat today. */
  champion: { version: string; digest: string | null } | null
  /** Of the newest release that has one. */
  previous: Manifest | null
}

const MOST_MANIFEST_BYTES = 32 * 1024 * 1024

/** Reads manifests once, by asset id: an asset never changes. */
export type ManifestReader = (release: ReleaseRow) => Promise<Manifest | null>

/** Reads manifest.json of releases into a folder; null where a release has none. */
export function manifestReader(forge: Forge, folder: string): ManifestReader {
  const known = new Map<number, Promise<Manifest>>()
  return async ({ tag, assets }) => {
    const asset = assets.find(({ name, state }) => name === MANIFEST && state === 'uploaded')
    if (asset === undefined) return null
    if (asset.size > MOST_MANIFEST_BYTES) throw strange(tag)
    const read = known.get(asset.id) ?? fetchManifest(forge, folder, asset)
    known.set(asset.id, read)
    return await read
  }
}

type Given = {
  model: string
  /** The commit that is to be released. */
  target: string
  manifestOf: ManifestReader
  orderOf: OrderReader
}

/** Everything that a plan depends on; a draft's assets over all pages. */
export async function readRegistry(
  forge: Forge,
  { model, target, manifestOf, orderOf }: Given,
): Promise<Registry> {
  const [tags, listed] = await Promise.all([listTags(forge, `${model}@v`), listReleases(forge)])
  const releases = await Promise.all(
    listed.map(async row => {
      const isOwnDraft = row.draft && readMarker(row.body)?.model === model
      const whole = isOwnDraft ? { ...row, assets: await listAssets(forge, row.id) } : row
      return { ...whole, contentId: await unmarkedContent(row, { model, manifestOf }) }
    }),
  )
  const published = publishedVersions({ model, releases, holds: [] })
  const best = championOf(published)
  const manifests = async (found: PublishedVersion | null | undefined) => {
    const row = releases.find(({ id }) => id === found?.id)
    return row ? await manifestOf(row) : null
  }
  return {
    releases,
    ...tagsBy(tags, target, published),
    order: await orderOf(best && (await leaderOf(forge, best, tags))),
    published,
    champion: best && { version: best.version, digest: (await manifests(best))?.artifact.digest ?? null },
    previous: await manifests(published[0]),
  }
}

function tagsBy(rows: readonly TagRow[], target: string, published: readonly PublishedVersion[]) {
  const out = new Set(published.map(({ tag }) => tag))
  const isFree = ({ name, sha }: TagRow) => sha === target && !out.has(name)
  const namesOf = (some: readonly TagRow[]) => some.map(({ name }) => name)
  return { tags: namesOf(rows.filter(row => !isFree(row))), free: namesOf(rows.filter(isFree)) }
}

/** Null where the tag is gone: it came after the list of tags, or somebody deletes the release. */
async function leaderOf(
  forge: Forge,
  { tag }: PublishedVersion,
  tags: readonly TagRow[],
): Promise<Leader | null> {
  const sha = tags.find(({ name }) => name === tag)?.sha ?? (await tagCommit(forge, tag))
  return sha === null ? null : { tag, sha }
}

/** Somebody may have edited the marker out of the notes: then the manifest says what was released. */
async function unmarkedContent(
  row: ReleaseRow,
  { model, manifestOf }: { model: string; manifestOf: ManifestReader },
): Promise<string | null> {
  if (row.draft || parseTag(row.tag)?.model !== model || readMarker(row.body) !== null) return null
  return (await manifestOf(row))?.contentId ?? null
}

async function fetchManifest(
  forge: Forge,
  folder: string,
  { id, size, digest }: ReleaseRow['assets'][number],
): Promise<Manifest> {
  await mkdir(folder, { recursive: true })
  const to = join(folder, `manifest-${id}.json`)
  await downloadAsset(forge, { id, size, digest, to })
  return await readDocument(manifestSchema, to)
}

function strange(tag: string): Problem {
  return new Problem({
    what: `manifest.json of ${tag} is larger than any that Trainyard writes`,
    where: `release ${tag}`,
    fix: 'look at who made that release, and delete it if nobody knows',
  })
}
