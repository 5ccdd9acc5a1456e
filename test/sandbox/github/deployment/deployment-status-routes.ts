import * as z from 'zod'
import { created } from '../http/answer.ts'
import { input } from '../http/input.ts'
import { paged } from '../http/page.ts'
import { type RepositoryCall, type Route, route } from '../http/route.ts'
import { reads, writes } from '../identity/permission.ts'
import type { Deployment } from '../row/deployment.ts'
import { announce } from '../workflow/event.ts'
import { deploymentStatusView } from './deployment.ts'
import { deploymentAt, statusesOf } from './deployment-at.ts'

/** Statuses of deployments. */
export const deploymentStatusRoutes: Route[] = [
  route('GET', '/deployments/:id/statuses', reads('deployments'), listStatuses),
  route('POST', '/deployments/:id/statuses', writes('deployments'), createStatus),
]

function listStatuses(call: RepositoryCall) {
  return paged(call, statusesOf(call, deploymentAt(call)), row =>
    deploymentStatusView(call.world, call.repository, row),
  )
}

const report = z.object({
  state: z.enum(['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success']),
  description: z.string().max(140).default(''),
  environment: z.string().optional(),
  environment_url: z.string().default(''),
  log_url: z.string().default(''),
  target_url: z.string().default(''),
  auto_inactive: z.boolean().default(true),
})

function createStatus(call: RepositoryCall) {
  const { world, repository, token } = call
  const deployment = deploymentAt(call)
  const wanted = input(call, report)
  const environment = wanted.environment ?? deployment.environment
  const status = world.store.deploymentStatuses.put({
    id: world.store.nextId(),
    deploymentId: deployment.id,
    state: wanted.state,
    description: wanted.description,
    environment,
    environmentUrl: wanted.environment_url,
    logUrl: wanted.log_url || wanted.target_url,
    creator: token?.login ?? 'ghost',
    app: token?.app ?? null,
    at: world.time(),
  })
  world.store.deployments.put({ ...deployment, environment, updatedAt: world.time() })
  if (wanted.state === 'success' && wanted.auto_inactive) retireOthers(call, { ...deployment, environment })
  const payload = {
    deployment: { id: deployment.id },
    deployment_status: { state: wanted.state, environment },
  }
  announce(world, { name: 'deployment_status', action: 'created', repository, token, payload })
  return created(deploymentStatusView(world, repository, status))
}

/** A success makes earlier successes in the same non-transient, non-production environment inactive. */
function retireOthers(call: RepositoryCall, { id, environment, repositoryId }: Deployment): void {
  const { deployments, deploymentStatuses, nextId } = call.world.store
  const others = deployments.filter(
    row => row.repositoryId === repositoryId && row.environment === environment && row.id < id,
  )
  for (const other of others.filter(row => !row.transient && !row.production)) {
    const [newest] = statusesOf(call, other)
    if (newest?.state !== 'success') continue
    deploymentStatuses.put({ ...newest, id: nextId(), state: 'inactive', at: call.world.time() })
  }
}
