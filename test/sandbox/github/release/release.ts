import { nodeId } from '../identity/node-id.ts'
import { userView } from '../identity/user.ts'
import { repositoryPage, repositoryUrl } from '../repository/repository.ts'
import type { Release } from '../row/release.ts'
import type { Repository } from '../row/repository.ts'
import type { Schemas } from '../schemas.ts'
import type { World } from '../world.ts'
import { assetView } from './asset.ts'

export function releaseView(world: World, repository: Repository, release: Release): Schemas['release'] {
  const api = repositoryUrl(world, repository)
  const page = repositoryPage(world, repository)
  const url = `${api}/releases/${release.id}`
  const archive = (kind: string) => (release.draft ? null : `${api}/${kind}/${release.tag}`)
  const assets = world.store.assets.filter(asset => asset.releaseId === release.id)
  return {
    url,
    html_url: `${page}/releases/tag/${encodeURIComponent(release.draft ? release.slug : release.tag)}`,
    assets_url: `${url}/assets`,
    upload_url: `${world.uploads}/repos/${repository.owner}/${repository.name}/releases/${release.id}/assets{?name,label}`,
    tarball_url: archive('tarball'),
    zipball_url: archive('zipball'),
    id: release.id,
    node_id: nodeId('RE', release.id),
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: release.immutable,
    created_at: release.createdAt,
    updated_at: release.updatedAt,
    published_at: release.publishedAt,
    author: userView(world, release.author),
    assets: assets.map(asset => assetView(world, { repository, release, asset })),
  }
}

/** Newest first; drafts only with push access. */
export function releasesOf(world: World, repository: Repository, drafts: boolean): Release[] {
  const rows = world.store.releases.filter(
    row => row.repositoryId === repository.id && (drafts || !row.draft),
  )
  return rows.sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id)
}
