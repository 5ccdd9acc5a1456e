import * as z from 'zod'
import { type Answer, found, noContent, ok, Refusal } from '../http/answer.ts'
import { input } from '../http/input.ts'
import { envelope } from '../http/page.ts'
import { type Call, type RepositoryCall, type Route, route, siteRoute } from '../http/route.ts'
import { reads, writes } from '../identity/permission.ts'
import type { Variable, VariableScope } from '../row/variable.ts'
import { environmentScope, organisationScope, repositoryScope } from './scope.ts'
import { putVariable, rowsOf, variableNamed } from './variable.ts'

const ENVIRONMENT = '/environments/:environment/variables'
const ORGANISATION = '/orgs/:org/actions/variables'

/** Variables of repositories, environments and organisations. */
export const variableRoutes: Route[] = [
  ...ofRepository('/actions/variables', repositoryScope),
  ...ofRepository(ENVIRONMENT, environmentScope),
  siteRoute('GET', ORGANISATION, 'signed-in', call => list(call, organisationScope(call))),
  siteRoute('POST', ORGANISATION, 'signed-in', call => create(call, organisationScope(call))),
  siteRoute('GET', `${ORGANISATION}/:name`, 'signed-in', call => get(call, organisationScope(call))),
  siteRoute('PATCH', `${ORGANISATION}/:name`, 'signed-in', call => update(call, organisationScope(call))),
  siteRoute('DELETE', `${ORGANISATION}/:name`, 'signed-in', call => remove(call, organisationScope(call))),
]

function ofRepository(path: string, scopeOf: (call: RepositoryCall) => VariableScope): Route[] {
  const may = { read: reads('actions_variables'), write: writes('actions_variables') }
  return [
    route('GET', path, may.read, call => list(call, scopeOf(call))),
    route('POST', path, may.write, call => create(call, scopeOf(call))),
    route('GET', `${path}/:name`, may.read, call => get(call, scopeOf(call))),
    route('PATCH', `${path}/:name`, may.write, call => update(call, scopeOf(call))),
    route('DELETE', `${path}/:name`, may.write, call => remove(call, scopeOf(call))),
  ]
}

/** Letters, digits and underscores; not starting with a digit or `GITHUB_`. */
export const variableName = z.string().regex(/^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/i)
const shared = {
  visibility: z.enum(['all', 'private', 'selected']).optional(),
  selected_repository_ids: z.array(z.int()).optional(),
}
const draft = z.object({ name: variableName, value: z.string(), ...shared })
const change = z.object({ name: variableName.optional(), value: z.string().optional(), ...shared })

function list(call: Call, scope: VariableScope): Answer {
  return envelope(call, 'variables', rowsOf(call.world, 'variables', scope), row => view(call, row))
}

function create(call: Call, scope: VariableScope): Answer {
  const { selected_repository_ids: repositories, ...wanted } = input(call, draft)
  if (variableNamed(call.world, 'variables', scope, wanted.name))
    throw new Refusal(409, 'Already exists - Variable already exists')
  putVariable(call.world, 'variables', scope, { ...wanted, ...(repositories && { repositories }) })
  return { status: 201, body: {} }
}

function at({ world, params }: Call, scope: VariableScope): Variable {
  return found(variableNamed(world, 'variables', scope, params['name'] ?? ''))
}

function get(call: Call, scope: VariableScope): Answer {
  return ok(view(call, at(call, scope)))
}

function update(call: Call, scope: VariableScope): Answer {
  const before = at(call, scope)
  const wanted = input(call, change)
  call.world.store.variables.put({
    ...before,
    name: wanted.name?.toUpperCase() ?? before.name,
    value: wanted.value ?? before.value,
    visibility: wanted.visibility ?? before.visibility,
    repositories: wanted.selected_repository_ids ?? before.repositories,
    updatedAt: call.world.time(),
  })
  return noContent()
}

function remove(call: Call, scope: VariableScope): Answer {
  call.world.store.variables.remove(at(call, scope).id)
  return noContent()
}

function view({ world }: Call, row: Variable) {
  const { name, value, createdAt: created_at, updatedAt: updated_at, visibility, scope } = row
  const url = `${world.api}/orgs/${scope.owner}/actions/variables/${name}/repositories`
  const selected = visibility === 'selected' && { selected_repositories_url: url }
  return { name, value, created_at, updated_at, ...(scope.owner !== null && { visibility, ...selected }) }
}
