import { found, ok } from '../http/answer.ts'
import { envelope } from '../http/page.ts'
import { type RepositoryCall, type Route, route } from '../http/route.ts'
import { reads, writes } from '../identity/permission.ts'
import { ensureEnvironment, environmentNamed, environmentView } from './environment.ts'

/** Deployment environments. */
export const environmentRoutes: Route[] = [
  route('GET', '/environments', reads('actions', 'environments'), list),
  route('GET', '/environments/:name', reads('actions', 'environments'), get),
  route('PUT', '/environments/:name', writes('administration', 'environments'), put),
]

function list(call: RepositoryCall) {
  const rows = call.world.store.environments.filter(row => row.repositoryId === call.repository.id)
  return envelope(call, 'environments', rows, row => environmentView(call.world, call.repository, row))
}

function get({ world, repository, params }: RepositoryCall) {
  return ok(
    environmentView(world, repository, found(environmentNamed(world, repository, params['name'] ?? ''))),
  )
}

function put({ world, repository, params }: RepositoryCall) {
  return ok(environmentView(world, repository, ensureEnvironment(world, repository, params['name'] ?? '')))
}
