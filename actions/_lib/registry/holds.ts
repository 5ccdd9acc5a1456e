import {
  type PublishedRelease,
  type PublishedVersion,
  publishedVersions,
} from '../release/published-version.ts'

/**
 * Marks the versions that must not be used anew. The only source of holds so far are yanks: a yanked version is held. Environments
 * will hold versions, too; their holds are to be added here, which all of Trainyard reads.
 */
export function withHolds(releases: readonly PublishedRelease[]): PublishedVersion[] {
  const yanked = releases.flatMap(({ version, yanked }) => (yanked === null ? [] : [version]))
  return publishedVersions(releases, yanked)
}
