import type { Release } from '../row/release.ts'
import type { Repository } from '../row/repository.ts'
import type { World } from '../world.ts'
import { releasesOf } from './release.ts'

/** The release of `/releases/latest`: the last with `make_latest: true`, else the newest without `make_latest: false`. */
export function latestRelease(world: World, repository: Repository): Release | undefined {
  const full = releasesOf(world, repository, false).filter(row => !row.prerelease)
  const byPublication = full.toSorted(
    (a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? '') || b.id - a.id,
  )
  return (
    byPublication.find(row => row.makeLatest === 'true') ??
    byPublication.find(row => row.makeLatest === 'legacy')
  )
}
