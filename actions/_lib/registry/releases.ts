import type { ReleaseRow } from '../contract/release-row.ts'
import type { Forge } from '../forge/client.ts'
import { listReleases } from '../forge/release.ts'
import { type PublishedVersion, publishedReleases, type ReleaseRecord } from '../release/published-version.ts'
import { withHolds } from './holds.ts'

/** The releases of a repository as they are at one moment: listed once, when the first question is asked. Open another to look again. */
export type Registry = {
  forge: Forge
  /** All releases of the repository; drafts are among them only for a token that may push. */
  releases: () => Promise<readonly ReleaseRow[]>
  /** The published versions of a model, the newest first. */
  versions: (model: string) => Promise<PublishedVersion[]>
}

export function openRegistry(forge: Forge): Registry {
  let listed: Promise<ReleaseRow[]> | null = null
  const releases = () => {
    listed ??= listReleases(forge)
    return listed
  }
  return { forge, releases, versions: async model => versionsOf(model, await releases()) }
}

/** The published versions of a model among releases, with their holds; the newest first. */
export function versionsOf(model: string, releases: readonly ReleaseRecord[]): PublishedVersion[] {
  return withHolds(publishedReleases({ model, releases }))
}
