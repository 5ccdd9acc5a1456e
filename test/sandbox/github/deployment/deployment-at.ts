import { found } from '../http/answer.ts'
import { number, type RepositoryCall } from '../http/route.ts'
import type { Deployment, DeploymentStatus } from '../row/deployment.ts'

/** The deployment of `:id` in the path, or 404. */
export function deploymentAt(call: RepositoryCall): Deployment {
  const row = call.world.store.deployments.get(number(call, 'id'))
  return found(row?.repositoryId === call.repository.id ? row : null)
}

/** Its statuses, newest first. */
export function statusesOf({ world }: RepositoryCall, { id }: Deployment): DeploymentStatus[] {
  return world.store.deploymentStatuses.filter(row => row.deploymentId === id).reverse()
}
