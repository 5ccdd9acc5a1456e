import { putVariable, type Scope, secretsOf, type Variable, variablesOf } from '../variable/variable.ts'
import type { World } from '../world.ts'
import type { Repository } from './repository.ts'

/** Whether a secret or a variable, and of which environment; null: the repository's own. */
export type Setting = { kind: 'secret' | 'variable'; environment?: string | null }

/** Sets a secret or a variable without the API, or changes the one of that name. */
export function setSetting(
  world: World,
  { id }: Pick<Repository, 'id'>,
  { kind, environment = null, name, value }: Setting & { name: string; value: string },
): Variable {
  const scope: Scope = { owner: null, repositoryId: id, environment }
  return putVariable(world, kind === 'secret' ? 'secrets' : 'variables', scope, { name, value })
}

/** Names and values of one kind; an environment's stand over the repository's, and those over the organisation's. */
export function settingsOf(
  world: World,
  { id }: Pick<Repository, 'id'>,
  { kind, environment = null }: Setting,
): Record<string, string> {
  const repository = world.store.repositories.get(id)!
  return (kind === 'secret' ? secretsOf : variablesOf)(world, repository, environment)
}
