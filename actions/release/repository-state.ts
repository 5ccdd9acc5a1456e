import type { Forge } from '../_lib/forge/client.ts'
import type { TagRow } from '../_lib/forge/tag.ts'
import type { ManifestReader } from '../_lib/registry/manifest.ts'
import { type ModelReleases, readModelReleases } from '../_lib/registry/model-releases.ts'
import type { ReleaseOrder } from '../_lib/release/order.ts'
import type { OrderReader } from './order.ts'

/** What the plan of a release depends on, as it was a moment ago. */
export type RepositoryState = Omit<ModelReleases, 'tags'> & {
  /** Tags of the model that are taken, those without a release included. */
  tags: string[]
  /** Tags at the commit that is to be released, without a release: an interrupted run may have made one. */
  free: string[]
  /** Whether it is this commit's turn. */
  order: ReleaseOrder
}

type StateReading = {
  model: string
  /** The commit that is to be released. */
  target: string
  manifestOf: ManifestReader
  orderOf: OrderReader
}

/** Reads everything that the plan of a release depends on. */
export async function readRepositoryState(
  forge: Forge,
  { model, target, manifestOf, orderOf }: StateReading,
): Promise<RepositoryState> {
  const found = await readModelReleases(forge, { model, manifestOf })
  const { champion } = found
  const sha = champion?.sha ?? null
  const order = await orderOf(champion && sha !== null ? { tag: champion.tag, sha } : null)
  return { ...found, ...tagsBy(found, target), order }
}

function tagsBy({ tags, versions }: ModelReleases, target: string): { tags: string[]; free: string[] } {
  const released = new Set(versions.map(({ tag }) => tag))
  const isFree = ({ name, sha }: TagRow) => sha === target && !released.has(name)
  const namesOf = (rows: readonly TagRow[]) => rows.map(({ name }) => name)
  return { tags: namesOf(tags.filter(row => !isFree(row))), free: namesOf(tags.filter(isFree)) }
}
