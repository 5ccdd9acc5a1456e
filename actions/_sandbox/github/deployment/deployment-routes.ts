import * as z from 'zod'
import { resolve } from '../git/commit.ts'
import { created, found, noContent, ok, Refusal } from '../http/answer.ts'
import { input } from '../http/input.ts'
import { paged } from '../http/page.ts'
import { number, type RepositoryCall, type Route, route } from '../http/route.ts'
import { reads, writes } from '../identity/permission.ts'
import { announce } from '../workflow/event.ts'
import { type Deployment, deploymentStatusView, deploymentView } from './deployment.ts'
import { ensureEnvironment } from './environment.ts'

/** Deployments and what became of them. */
export const deploymentRoutes: Route[] = [
  route('GET', '/deployments', reads('deployments'), list),
  route('POST', '/deployments', writes('deployments'), create),
  route('GET', '/deployments/:id', reads('deployments'), get),
  route('DELETE', '/deployments/:id', writes('deployments'), remove),
  route('GET', '/deployments/:id/statuses', reads('deployments'), listStatuses),
  route('POST', '/deployments/:id/statuses', writes('deployments'), createStatus),
]

function list(call: RepositoryCall) {
  const { world, repository, query } = call
  const keys = ['sha', 'ref', 'task', 'environment'] as const
  const rows = world.store.deployments.filter(
    row => row.repositoryId === repository.id && keys.every(key => (query.get(key) ?? row[key]) === row[key]),
  )
  return paged(call, rows.reverse(), row => deploymentView(world, repository, row))
}

const request = z.object({
  ref: z.string().min(1),
  task: z.string().default('deploy'),
  environment: z.string().default('production'),
  payload: z.union([z.record(z.string(), z.unknown()), z.string()]).default({}),
  description: z.string().nullable().default(''),
  transient_environment: z.boolean().default(false),
  production_environment: z.boolean().optional(),
  /** Of contexts; by default all of them must be green. */
  required_contexts: z.array(z.string()).optional(),
})

async function create(call: RepositoryCall) {
  const { world, repository, repo, token } = call
  const wanted = input(call, request)
  const sha = await resolve(repo, wanted.ref)
  if (sha === null) throw new Refusal(422, `No ref found for: ${wanted.ref}`)
  refuseFailing(call, sha, wanted.required_contexts)
  const time = world.time()
  const deployment = world.store.deployments.put({
    id: world.store.nextId(),
    repositoryId: repository.id,
    sha,
    ref: wanted.ref,
    task: wanted.task,
    environment: wanted.environment,
    payload: wanted.payload,
    description: wanted.description,
    transient: wanted.transient_environment,
    production: wanted.production_environment ?? wanted.environment === 'production',
    creator: token?.login ?? 'ghost',
    app: token?.app ?? null,
    createdAt: time,
    updatedAt: time,
  })
  ensureEnvironment(world, repository, wanted.environment)
  const payload = { deployment: { id: deployment.id, sha, environment: wanted.environment } }
  announce(world, { name: 'deployment', action: 'created', repository, token, payload })
  return created(deploymentView(world, repository, deployment))
}

function refuseFailing(
  { world, repository }: RepositoryCall,
  sha: string,
  required: string[] | undefined,
): void {
  const rows = world.store.statuses.filter(row => row.repositoryId === repository.id && row.sha === sha)
  const latest = new Map(rows.map(row => [row.context, row.state]))
  const contexts = required ?? [...latest.keys()]
  const failed = contexts.filter(context => latest.get(context) !== 'success')
  if (failed.length === 0) return
  const contextsOf = contexts.map(context => ({ context, state: latest.get(context) ?? 'pending' }))
  throw new Refusal(409, `Conflict: Commit status checks failed for ${sha}.`, {
    errors: [
      {
        resource: 'Deployment',
        code: 'invalid',
        field: 'required_contexts',
        value: JSON.stringify(contextsOf),
      },
    ],
  })
}

function deploymentOf(call: RepositoryCall): Deployment {
  const row = call.world.store.deployments.get(number(call, 'id'))
  return found(row?.repositoryId === call.repository.id ? row : null)
}

function get(call: RepositoryCall) {
  return ok(deploymentView(call.world, call.repository, deploymentOf(call)))
}

function statusesOf({ world }: RepositoryCall, { id }: Deployment) {
  return world.store.deploymentStatuses.filter(row => row.deploymentId === id).reverse()
}

function remove(call: RepositoryCall) {
  const row = deploymentOf(call)
  const statuses = statusesOf(call, row)
  const active = statuses.length > 0 && statuses[0]?.state !== 'inactive'
  if (active)
    throw new Refusal(
      422,
      'We cannot delete an active deployment unless it is the only deployment in a given environment.',
    )
  call.world.store.deployments.remove(row.id)
  return noContent()
}

function listStatuses(call: RepositoryCall) {
  return paged(call, statusesOf(call, deploymentOf(call)), row =>
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
  const deployment = deploymentOf(call)
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

/** A success makes earlier successes in a lasting, non-production environment inactive. */
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
