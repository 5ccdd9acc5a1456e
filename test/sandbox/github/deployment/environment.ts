import { nodeId } from '../identity/node-id.ts'
import { fullName, repositoryPage, repositoryUrl } from '../repository/repository.ts'
import type { Environment } from '../row/deployment.ts'
import type { Repository } from '../row/repository.ts'
import type { Schemas } from '../schemas.ts'
import type { World } from '../world.ts'

export function environmentNamed(
  world: World,
  repository: Repository,
  name: string,
): Environment | undefined {
  return world.store.environments.find(row => row.repositoryId === repository.id && row.name === name)
}

export function ensureEnvironment(world: World, repository: Repository, name: string): Environment {
  const known = environmentNamed(world, repository, name)
  if (known) return known
  const time = world.time()
  const row = {
    id: world.store.nextId(),
    repositoryId: repository.id,
    name,
    branches: null,
    createdAt: time,
    updatedAt: time,
  }
  return world.store.environments.put(row)
}

export function environmentView(
  world: World,
  repository: Repository,
  row: Environment,
): Schemas['environment'] {
  const page = `${repositoryPage(world, repository)}/deployments/activity_log?environments_filter=${row.name}`
  return {
    id: row.id,
    node_id: nodeId('EN', `${fullName(repository)}/${row.name}`),
    name: row.name,
    url: `${repositoryUrl(world, repository)}/environments/${encodeURIComponent(row.name)}`,
    html_url: page,
    created_at: row.createdAt,
    updated_at: row.updatedAt,
    protection_rules: row.branches
      ? [{ id: row.id, node_id: nodeId('GA', row.id), type: 'branch_policy' }]
      : [],
    deployment_branch_policy: row.branches
      ? {
          protected_branches: row.branches === 'protected',
          custom_branch_policies: row.branches === 'custom',
        }
      : null,
  }
}
