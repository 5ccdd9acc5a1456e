import type { AssetRow } from '../contract/release-row.ts'
import type { Forge } from './client.ts'
import { failureOf } from './errors.ts'

const PAGE = 100

/** All assets of a release over all pages; none if it was deleted meanwhile. */
export async function listAssets(forge: Forge, release: number): Promise<AssetRow[]> {
  try {
    return await pagesOfAssets(forge, release)
  } catch (error) {
    if (failureOf(error)?.status === 404) return []
    throw error
  }
}

async function pagesOfAssets({ client, owner, repo }: Forge, release: number): Promise<AssetRow[]> {
  const found = await client.paginate(client.rest.repos.listReleaseAssets, {
    owner,
    repo,
    release_id: release,
    per_page: PAGE,
  })
  return found.map(assetOf)
}

/** Deletes an asset; answers whether it existed. */
export async function deleteAsset({ client, owner, repo }: Forge, id: number): Promise<boolean> {
  return await deleteIfPresent(() => client.rest.repos.deleteReleaseAsset({ owner, repo, asset_id: id }))
}

/** Sends a request to delete something; answers whether it existed. */
export async function deleteIfPresent(request: () => Promise<unknown>): Promise<boolean> {
  try {
    await request()
    return true
  } catch (error) {
    if (failureOf(error)?.status === 404) return false
    throw error
  }
}

export type AssetAnswer = { id: number; name: string; state: string; size: number; digest?: string | null }

/** An asset as the API answers it. */
export function assetOf({ id, name, state, size, digest }: AssetAnswer): AssetRow {
  return { id, name, state, size, digest: digest ?? null }
}
