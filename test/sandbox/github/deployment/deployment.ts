import { appView } from '../identity/app.ts'
import { nodeId } from '../identity/node-id.ts'
import { userView } from '../identity/user.ts'
import { repositoryUrl } from '../repository/repository.ts'
import type { Deployment, DeploymentStatus } from '../row/deployment.ts'
import type { Repository } from '../row/repository.ts'
import type { Schemas } from '../schemas.ts'
import type { World } from '../world.ts'

export function deploymentView(world: World, repository: Repository, row: Deployment): Schemas['deployment'] {
  const url = `${repositoryUrl(world, repository)}/deployments/${row.id}`
  return {
    url,
    id: row.id,
    node_id: nodeId('DE', row.id),
    sha: row.sha,
    ref: row.ref,
    task: row.task,
    payload: row.payload as Schemas['deployment']['payload'],
    original_environment: row.environment,
    environment: row.environment,
    description: row.description,
    creator: userView(world, row.creator),
    created_at: row.createdAt,
    updated_at: row.updatedAt,
    statuses_url: `${url}/statuses`,
    repository_url: repositoryUrl(world, repository),
    transient_environment: row.transient,
    production_environment: row.production,
    performed_via_github_app: row.app === null ? null : appView(world, row.app),
  }
}

export function deploymentStatusView(
  world: World,
  repository: Repository,
  row: DeploymentStatus,
): Schemas['deployment-status'] {
  const deployment = `${repositoryUrl(world, repository)}/deployments/${row.deploymentId}`
  return {
    url: `${deployment}/statuses/${row.id}`,
    id: row.id,
    node_id: nodeId('DES', row.id),
    state: row.state,
    creator: userView(world, row.creator),
    description: row.description,
    environment: row.environment,
    target_url: row.logUrl,
    log_url: row.logUrl,
    environment_url: row.environmentUrl,
    created_at: row.at,
    updated_at: row.at,
    deployment_url: deployment,
    repository_url: repositoryUrl(world, repository),
    performed_via_github_app: row.app === null ? null : appView(world, row.app),
  }
}
