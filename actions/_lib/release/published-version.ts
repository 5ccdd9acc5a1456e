import { prerelease, rcompare } from 'semver'
import type { ReleaseRow } from '../contract/release-row.ts'
import { readMarker, readYank, type Yank } from './marker.ts'
import { parseTag } from './tag.ts'

/** A release or draft, and the content id that its manifest.json names where that was read; the marker in its body is a cache of it. */
export type ReleaseRecord = ReleaseRow & { contentId?: string | null }

/** A published release of one model. */
export type PublishedRelease = {
  id: number
  version: string
  tag: string
  contentId: string | null
  yanked: Yank | null
}

/** A published version of a model. A held one is not used anew: it is no champion, and no range matches it. */
export type PublishedVersion = PublishedRelease & { held: boolean }

/** The published releases of a model, the newest version first. */
export function publishedReleases({
  model,
  releases,
}: {
  model: string
  releases: readonly ReleaseRecord[]
}): PublishedRelease[] {
  return releases
    .flatMap(release => {
      const tagged = release.draft ? null : parseTag(release.tag)
      if (tagged?.model !== model) return []
      const { id, tag, body } = release
      const { version } = tagged
      return [{ id, version, tag, contentId: storedContentId(release), yanked: readYank(body) }]
    })
    .sort((one, other) => rcompare(one.version, other.version))
}

/** Marks those versions that are held; `holds` names versions. */
export function publishedVersions(
  releases: readonly PublishedRelease[],
  holds: readonly string[],
): PublishedVersion[] {
  return releases.map(release => ({ ...release, held: holds.includes(release.version) }))
}

/** The version that a candidate must beat: the newest that is no prerelease, not yanked and not held; null before the first release. */
export function championOf(versions: readonly PublishedVersion[]): PublishedVersion | null {
  const fit = versions.filter(({ version, yanked, held }) => !yanked && !held && prerelease(version) === null)
  return fit.toSorted((one, other) => rcompare(one.version, other.version))[0] ?? null
}

/** The content id of a release or draft; null where neither its manifest nor its marker names it. */
function storedContentId(release: ReleaseRecord): string | null {
  return release.contentId ?? readMarker(release.body)?.contentId ?? null
}
