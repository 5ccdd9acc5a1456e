import { matchesGlob } from 'node:path/posix'
import { protectionOf } from '../repository/protection.ts'
import type { BranchPolicy } from '../row/deployment.ts'
import type { Repository } from '../row/repository.ts'
import type { World } from '../world.ts'
import { environmentNamed } from './environment.ts'

/** Whether a job of that ref (`refs/heads/main`) may use an environment and its secrets. */
export function mayDeploy(world: World, repository: Repository, environment: string, ref: string): boolean {
  const row = environmentNamed(world, repository, environment)
  if (!row?.branches) return true
  const [, kind, name = ''] = ref.match(/^refs\/(heads|tags)\/(.+)$/) ?? []
  if (row.branches === 'protected')
    return kind === 'heads' && protectionOf(world, repository, name) !== undefined
  const type = kind === 'heads' ? 'branch' : 'tag'
  return policiesOf(world, row.id).some(
    policy => kind !== undefined && policy.type === type && matchesGlob(name, policy.name),
  )
}

export function policiesOf(world: World, environmentId: number): BranchPolicy[] {
  return world.store.branchPolicies.filter(row => row.environmentId === environmentId)
}
