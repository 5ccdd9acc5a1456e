import { nodeId } from '../identity/node-id.ts'
import { repositoryUrl } from '../repository/repository.ts'
import type { Label } from '../row/issue.ts'
import type { Repository } from '../row/repository.ts'
import type { Schemas } from '../schemas.ts'
import type { World } from '../world.ts'

const GREY = 'ededed'

export function labelNamed(world: World, repository: Repository, name: string): Label | undefined {
  const wanted = name.toLowerCase()
  return world.store.labels.find(
    row => row.repositoryId === repository.id && row.name.toLowerCase() === wanted,
  )
}

/** The label of that name; added in grey if it does not exist. */
export function ensureLabel(world: World, repository: Repository, name: string): Label {
  const known = labelNamed(world, repository, name)
  if (known) return known
  const row = { id: world.store.nextId(), repositoryId: repository.id, name, color: GREY, description: null }
  return world.store.labels.put(row)
}

export function labelView(world: World, repository: Repository, label: Label): Schemas['label'] {
  return {
    id: label.id,
    node_id: nodeId('LA', label.id),
    url: `${repositoryUrl(world, repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    description: label.description,
    default: false,
  }
}
