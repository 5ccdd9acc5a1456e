import * as z from 'zod'
import { found, noContent, ok } from '../http/answer.ts'
import { input } from '../http/input.ts'
import { envelope } from '../http/page.ts'
import { type RepositoryCall, type Route, route } from '../http/route.ts'
import { reads, writes } from '../identity/permission.ts'
import type { Environment } from '../row/deployment.ts'
import { policiesOf } from './branch-policy.ts'
import { ensureEnvironment, environmentNamed, environmentView } from './environment.ts'

/** Deployment environments. */
export const environmentRoutes: Route[] = [
  route('GET', '/environments', reads('actions', 'environments'), list),
  route('GET', '/environments/:name', reads('actions', 'environments'), get),
  route('PUT', '/environments/:name', writes('administration', 'environments'), put),
  route('DELETE', '/environments/:name', writes('administration', 'environments'), remove),
]

function list(call: RepositoryCall) {
  const rows = call.world.store.environments.filter(row => row.repositoryId === call.repository.id)
  return envelope(call, 'environments', rows, row => environmentView(call.world, call.repository, row))
}

function environmentAt({ world, repository, params }: RepositoryCall): Environment {
  return found(environmentNamed(world, repository, params['name'] ?? ''))
}

function get(call: RepositoryCall) {
  return ok(environmentView(call.world, call.repository, environmentAt(call)))
}

const flags = z
  .object({ protected_branches: z.boolean(), custom_branch_policies: z.boolean() })
  .refine(({ protected_branches: one, custom_branch_policies: other }) => one !== other, {
    message: 'protected_branches and custom_branch_policies cannot have the same value',
  })
/** What the sandbox does not support is refused, not ignored. */
const request = z.object({
  wait_timer: z.literal(0).optional(),
  reviewers: z.array(z.unknown()).max(0).nullable().optional(),
  deployment_branch_policy: flags.nullable().default(null),
})

function put(call: RepositoryCall) {
  const { world, repository, params } = call
  const { deployment_branch_policy: policy } = input(call, request)
  const row = ensureEnvironment(world, repository, params['name'] ?? '')
  const branches = policy === null ? null : policy.protected_branches ? 'protected' : 'custom'
  const changed = world.store.environments.put({ ...row, branches, updatedAt: world.time() })
  return ok(environmentView(world, repository, changed))
}

/** Deletes its secrets, variables and policies too. */
function remove(call: RepositoryCall) {
  const { store } = call.world
  const { id, name, repositoryId } = environmentAt(call)
  for (const policy of policiesOf(call.world, id)) store.branchPolicies.remove(policy.id)
  for (const table of [store.secrets, store.variables]) {
    const rows = table.filter(
      ({ scope }) => scope.repositoryId === repositoryId && scope.environment === name,
    )
    for (const row of rows) table.remove(row.id)
  }
  store.environments.remove(id)
  return noContent()
}
