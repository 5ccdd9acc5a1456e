import * as z from 'zod'
import { resolve } from '../git/commit.ts'
import { created, noContent, ok, Refusal } from '../http/answer.ts'
import { input } from '../http/input.ts'
import { paged } from '../http/page.ts'
import { type RepositoryCall, type Route, route } from '../http/route.ts'
import { reads, writes } from '../identity/permission.ts'
import { announce } from '../workflow/event.ts'
import { deploymentView } from './deployment.ts'
import { deploymentAt, statusesOf } from './deployment-at.ts'
import { ensureEnvironment } from './environment.ts'

/** Deployments. */
export const deploymentRoutes: Route[] = [
  route('GET', '/deployments', reads('deployments'), list),
  route('POST', '/deployments', writes('deployments'), create),
  route('GET', '/deployments/:id', reads('deployments'), get),
  route('DELETE', '/deployments/:id', writes('deployments'), remove),
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
  /** Contexts that must be green; by default all. */
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

function get(call: RepositoryCall) {
  return ok(deploymentView(call.world, call.repository, deploymentAt(call)))
}

function remove(call: RepositoryCall) {
  const row = deploymentAt(call)
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
