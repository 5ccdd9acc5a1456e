import type { Repository } from '../row/repository.ts'
import type { Variable, VariableKind, VariableScope } from '../row/variable.ts'
import type { World } from '../world.ts'

/** Secrets of a job by name; an environment's override the repository's, which override the organisation's. */
export function secretsOf(
  world: World,
  repository: Repository,
  environment: string | null = null,
): Record<string, string> {
  return valuesOf(world, 'secrets', { repository, environment })
}

/** Variables of a job by name, with the same precedence. */
export function variablesOf(
  world: World,
  repository: Repository,
  environment: string | null = null,
): Record<string, string> {
  return valuesOf(world, 'variables', { repository, environment })
}

type VariableSource = { repository: Repository; environment: string | null }

function valuesOf(
  world: World,
  kind: VariableKind,
  { repository, environment }: VariableSource,
): Record<string, string> {
  const { id, owner } = repository
  const shared = rowsOf(world, kind, { owner, repositoryId: null, environment: null })
  const rows = [
    ...shared.filter(row => isShared(row, repository)),
    ...rowsOf(world, kind, { owner: null, repositoryId: id, environment: null }),
    ...(environment === null ? [] : rowsOf(world, kind, { owner: null, repositoryId: id, environment })),
  ]
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]))
}

function isShared({ visibility, repositories }: Variable, repository: Repository): boolean {
  if (visibility === 'selected') return repositories.includes(repository.id)
  return visibility === 'all' || repository.private
}

/** Rows of exactly this scope. */
export function rowsOf(world: World, kind: VariableKind, scope: VariableScope): Variable[] {
  return world.store[kind].filter(
    row =>
      row.scope.owner === scope.owner &&
      row.scope.repositoryId === scope.repositoryId &&
      row.scope.environment === scope.environment,
  )
}

export function variableNamed(
  world: World,
  kind: VariableKind,
  scope: VariableScope,
  name: string,
): Variable | undefined {
  return rowsOf(world, kind, scope).find(row => row.name === name.toUpperCase())
}

type NewVariable = Pick<Variable, 'name' | 'value'> & Partial<Pick<Variable, 'visibility' | 'repositories'>>

/** Adds or replaces a secret or variable. */
export function putVariable(
  world: World,
  kind: VariableKind,
  scope: VariableScope,
  wanted: NewVariable,
): Variable {
  const known = variableNamed(world, kind, scope, wanted.name)
  const time = world.time()
  return world.store[kind].put({
    id: known?.id ?? world.store.nextId(),
    scope,
    visibility: known?.visibility ?? 'all',
    repositories: known?.repositories ?? [],
    createdAt: known?.createdAt ?? time,
    updatedAt: time,
    ...wanted,
    name: wanted.name.toUpperCase(),
  })
}
