import type { Manifest } from '../contract/manifest.ts'
import { listAssets } from '../forge/asset.ts'
import type { Forge } from '../forge/client.ts'
import { listTags, type TagRow, tagCommit } from '../forge/tag.ts'
import { readMarker } from '../release/marker.ts'
import { championOf, type PublishedVersion, type ReleaseRecord } from '../release/published-version.ts'
import { parseTag } from '../release/tag.ts'
import type { ManifestReader } from './manifest.ts'
import { openRegistry, versionsOf } from './releases.ts'

/** A repository's releases as they were a moment ago, those of one model with what their manifests say. */
export type ModelReleases = {
  /** All of the repository; drafts of the model with all pages of their assets. */
  releases: ReleaseRecord[]
  /** Tags of the model, those without a release included. */
  tags: TagRow[]
  /** Of the model, the newest first. */
  versions: PublishedVersion[]
  /** `sha` is the commit of its tag, null where that is gone; `digest` is that of its artifact, null without a manifest. */
  champion: { version: string; tag: string; sha: string | null; digest: string | null } | null
  /** The manifest of the newest version, where it has one. */
  previous: Manifest | null
}

/** Reads what a new release of a model depends on. Lists anew each time it is called. */
export async function readModelReleases(
  forge: Forge,
  { model, manifestOf }: { model: string; manifestOf: ManifestReader },
): Promise<ModelReleases> {
  const [tags, listed] = await Promise.all([listTags(forge, `${model}@v`), openRegistry(forge).releases()])
  const releases = await Promise.all(
    listed.map(async row => {
      const isOwnDraft = row.draft && readMarker(row.body)?.model === model
      const assets = isOwnDraft ? await listAssets(forge, row.id) : row.assets
      return { ...row, assets, contentId: await unmarkedContent(row, { model, manifestOf }) }
    }),
  )
  const versions = versionsOf(model, releases)
  const manifestAt = async (version: PublishedVersion | null | undefined) => {
    const row = releases.find(({ id }) => id === version?.id)
    return row ? await manifestOf(row) : null
  }
  const best = championOf(versions)
  return {
    releases,
    tags,
    versions,
    champion: best && {
      version: best.version,
      tag: best.tag,
      sha: await commitOf(forge, best.tag, tags),
      digest: (await manifestAt(best))?.artifact.digest ?? null,
    },
    previous: await manifestAt(versions[0]),
  }
}

/** Null where the tag is gone: the release is being deleted. A tag that is newer than the list is asked for. */
async function commitOf(forge: Forge, tag: string, tags: readonly TagRow[]): Promise<string | null> {
  return tags.find(({ name }) => name === tag)?.sha ?? (await tagCommit(forge, tag))
}

/** The content id where the marker was edited out of the notes: then the manifest says what was released. */
async function unmarkedContent(
  row: ReleaseRecord,
  { model, manifestOf }: { model: string; manifestOf: ManifestReader },
): Promise<string | null> {
  if (row.draft || parseTag(row.tag)?.model !== model || readMarker(row.body) !== null) return null
  return (await manifestOf(row))?.contentId ?? null
}
