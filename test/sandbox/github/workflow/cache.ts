import type { Readable } from 'node:stream'
import type { Cache } from '../row/workflow.ts'
import type { World } from '../world.ts'

export type CacheQuestion = {
  repositoryId: number
  /** Refs whose caches are visible, own ref first. */
  refs: readonly string[]
  version: string
  /** The exact key first, then prefixes. */
  keys: readonly string[]
}

/** The best match: per ref the exact key, then prefixes, newest first. */
export function findCache(world: World, { repositoryId, refs, version, keys }: CacheQuestion): Cache | null {
  for (const ref of refs) {
    const rows = world.store.caches
      .filter(row => row.repositoryId === repositoryId && row.ref === ref && row.version === version)
      .reverse()
    const exact = rows.find(row => row.key === keys[0])
    const found =
      exact ?? keys.map(key => rows.find(row => row.key.startsWith(key))).find(row => row !== undefined)
    if (found) return found
  }
  return null
}

/** Stores an archive; null if the ref already has one under this key. */
export async function storeCache(
  world: World,
  { repositoryId, ref, key, version }: Pick<Cache, 'repositoryId' | 'ref' | 'key' | 'version'>,
  archive: Readable,
): Promise<Cache | null> {
  const isSame = (row: Cache) =>
    row.repositoryId === repositoryId && row.ref === ref && row.key === key && row.version === version
  if (world.store.caches.find(isSame)) return null
  const id = world.store.nextId()
  await world.caches.write(id, archive)
  if (world.store.caches.find(isSame)) {
    world.caches.remove(id)
    return null
  }
  const bytes = world.caches.size(id)
  return world.store.caches.put({ id, repositoryId, ref, key, version, bytes, createdAt: world.time() })
}
