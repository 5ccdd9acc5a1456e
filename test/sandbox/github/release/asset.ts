import { nodeId } from '../identity/node-id.ts'
import { userView } from '../identity/user.ts'
import { repositoryPage, repositoryUrl } from '../repository/repository.ts'
import type { Asset, Release } from '../row/release.ts'
import type { Repository } from '../row/repository.ts'
import type { Schemas } from '../schemas.ts'
import type { World } from '../world.ts'

type View = Schemas['release-asset']

/** GitHub's API description says `open` where its answers say `starter`. */
export function assetView(
  world: World,
  { repository, release, asset }: { repository: Repository; release: Release; asset: Asset },
): View {
  const tag = encodeURIComponent(release.draft ? release.slug : release.tag)
  return {
    url: `${repositoryUrl(world, repository)}/releases/assets/${asset.id}`,
    browser_download_url: `${repositoryPage(world, repository)}/releases/download/${tag}/${asset.name}`,
    id: asset.id,
    node_id: nodeId('RA', asset.id),
    name: asset.name,
    label: asset.label,
    state: asset.state as View['state'],
    content_type: asset.contentType,
    size: asset.bytes,
    digest: asset.digest,
    download_count: asset.downloads,
    created_at: asset.createdAt,
    updated_at: asset.updatedAt,
    uploader: userView(world, asset.uploader),
  }
}

/** The asset name that GitHub derives from a file name: other characters become dots, and dots at the ends are padded. */
export function assetName(given: string): string {
  const plain = given.replace(/[^A-Za-z0-9._-]+/g, '.')
  return plain.replace(/^\./, 'default.').replace(/\.$/, '.default')
}
