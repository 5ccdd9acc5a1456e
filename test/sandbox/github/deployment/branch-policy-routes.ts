import * as z from 'zod'
import { found, noContent, notFound, ok } from '../http/answer.ts'
import { input } from '../http/input.ts'
import { envelope } from '../http/page.ts'
import { number, type RepositoryCall, type Route, route } from '../http/route.ts'
import { nodeId } from '../identity/node-id.ts'
import { reads, writes } from '../identity/permission.ts'
import type { BranchPolicy, Environment } from '../row/deployment.ts'
import type { Schemas } from '../schemas.ts'
import { policiesOf } from './branch-policy.ts'
import { environmentNamed } from './environment.ts'

const PATH = '/environments/:name/deployment-branch-policies'

/** Deployment branch policies of an environment. */
export const branchPolicyRoutes: Route[] = [
  route('GET', PATH, reads('actions', 'environments'), list),
  route('POST', PATH, writes('administration', 'environments'), create),
  route('GET', `${PATH}/:id`, reads('actions', 'environments'), get),
  route('PUT', `${PATH}/:id`, writes('administration', 'environments'), rename),
  route('DELETE', `${PATH}/:id`, writes('administration', 'environments'), remove),
]

function environmentAt({ world, repository, params }: RepositoryCall): Environment {
  return found(environmentNamed(world, repository, params['name'] ?? ''))
}

function policyAt(call: RepositoryCall): BranchPolicy {
  const policy = call.world.store.branchPolicies.get(number(call, 'id'))
  return found(policy?.environmentId === environmentAt(call).id ? policy : null)
}

function list(call: RepositoryCall) {
  return envelope(call, 'branch_policies', policiesOf(call.world, environmentAt(call).id), view)
}

const request = z.object({ name: z.string().min(1), type: z.enum(['branch', 'tag']).default('branch') })

/** Requires custom policies on the environment; returns an existing policy of that name. */
function create(call: RepositoryCall) {
  const { id: environmentId, branches } = environmentAt(call)
  if (branches !== 'custom') throw notFound()
  const wanted = input(call, request)
  const { store } = call.world
  const twin = policiesOf(call.world, environmentId).find(
    ({ name, type }) => name === wanted.name && type === wanted.type,
  )
  return ok(view(twin ?? store.branchPolicies.put({ id: store.nextId(), environmentId, ...wanted })))
}

function get(call: RepositoryCall) {
  return ok(view(policyAt(call)))
}

function rename(call: RepositoryCall) {
  const policy = { ...policyAt(call), name: input(call, request).name }
  return ok(view(call.world.store.branchPolicies.put(policy)))
}

function remove(call: RepositoryCall) {
  call.world.store.branchPolicies.remove(policyAt(call).id)
  return noContent()
}

function view({ id, name, type }: BranchPolicy): Schemas['deployment-branch-policy'] {
  return { id, node_id: nodeId('GBP', id), name, type }
}
