import { prerelease, rcompare } from 'semver'
import { readMarker, readYank, type Yank } from './marker.ts'
import { parseTag } from './tag.ts'

/** An asset as the API lists it; anything but `uploaded` is broken, and `digest` is null where it was never computed. */
export type StoredAsset = { id: number; name: string; state: string; size: number; digest: string | null }

/** A release or draft as the API lists it, with all its assets. */
export type StoredRelease = {
  id: number
  tag: string
  draft: boolean
  title: string | null
  body: string | null
  /** `target_commitish`. */
  target: string
  assets: StoredAsset[]
  /** What manifest.json says, where it was read: it is the truth, the marker in the body only a cache of it. */
  contentId?: string | null
}

/** A published version of one model. A held one is in use nowhere new: no promotion, no deployment, no champion. */
export type PublishedVersion = {
  id: number
  version: string
  tag: string
  contentId: string | null
  yanked: Yank | null
  held: boolean
}

/** The published versions of a model, the newest first; `holds` names versions. */
export function publishedVersions(given: {
  model: string
  releases: readonly StoredRelease[]
  holds: readonly string[]
}): PublishedVersion[] {
  const { model, releases, holds } = given
  return releases
    .flatMap(release => {
      const tagged = release.draft ? null : parseTag(release.tag)
      if (tagged?.model !== model) return []
      const { id, tag, body } = release
      const { version } = tagged
      const contentId = storedContentId(release)
      return [{ id, version, tag, contentId, yanked: readYank(body), held: holds.includes(version) }]
    })
    .sort((one, other) => rcompare(one.version, other.version))
}

/** What a candidate must beat: the newest version that is no trial and neither withdrawn nor held; null before the first release. */
export function championOf(published: readonly PublishedVersion[]): PublishedVersion | null {
  const fit = published.filter(
    ({ version, yanked, held }) => !yanked && !held && prerelease(version) === null,
  )
  return fit.toSorted((one, other) => rcompare(one.version, other.version))[0] ?? null
}

/** The content id of a release or draft, null where nothing says it. */
export function storedContentId(release: StoredRelease): string | null {
  return release.contentId ?? readMarker(release.body)?.contentId ?? null
}
