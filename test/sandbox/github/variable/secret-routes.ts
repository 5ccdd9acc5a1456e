import * as z from 'zod'
import { type Answer, found, noContent } from '../http/answer.ts'
import { input } from '../http/input.ts'
import { envelope } from '../http/page.ts'
import { type Call, type RepositoryCall, type Route, route, siteRoute } from '../http/route.ts'
import { reads, writes } from '../identity/permission.ts'
import type { VariableScope } from '../row/variable.ts'
import { environmentScope, organisationScope, repositoryScope } from './scope.ts'
import { putVariable, rowsOf, variableNamed } from './variable.ts'
import { variableName } from './variable-routes.ts'

/** Secrets by name; values are never shown. */
export const secretRoutes: Route[] = [
  ...ofRepository('/actions/secrets', repositoryScope),
  ...ofRepository('/environments/:environment/secrets', environmentScope),
]

/** Sets secrets in plain text, because GitHub's own API requires them sealed. */
export const secretControls: Route[] = [
  route('PUT', '/secrets/:name', writes('secrets'), call => put(call, repositoryScope(call))),
  route('PUT', '/environments/:environment/secrets/:name', writes('secrets'), call =>
    put(call, environmentScope(call)),
  ),
  siteRoute('PUT', '/orgs/:org/secrets/:name', 'site-admin', call => put(call, organisationScope(call))),
]

function ofRepository(path: string, scopeOf: (call: RepositoryCall) => VariableScope): Route[] {
  return [
    route('GET', path, reads('secrets'), call => list(call, scopeOf(call))),
    route('DELETE', `${path}/:name`, writes('secrets'), call => remove(call, scopeOf(call))),
  ]
}

function list(call: Call, scope: VariableScope): Answer {
  return envelope(call, 'secrets', rowsOf(call.world, 'secrets', scope), row => {
    const { name, createdAt: created_at, updatedAt: updated_at } = row
    return { name, created_at, updated_at }
  })
}

function remove({ world, params }: Call, scope: VariableScope): Answer {
  world.store.secrets.remove(found(variableNamed(world, 'secrets', scope, params['name'] ?? '')).id)
  return noContent()
}

const secret = z.strictObject({ name: variableName, value: z.string().min(1) })

function put(call: Call, scope: VariableScope): Answer {
  const wanted = input({ body: { ...call.body, name: call.params['name'] } }, secret)
  putVariable(call.world, 'secrets', scope, wanted)
  return noContent()
}
