import type { World } from '../world.ts'
import type { Repository } from './repository.ts'

/** A secret or a variable of a repository, or of one of its environments; it lies in the state folder as it is. */
export type Setting = {
  id: number
  repositoryId: number
  kind: 'secret' | 'variable'
  /** Null: the repository's own. */
  environment: string | null
  /** Upper case, as GitHub keeps names. */
  name: string
  value: string
}

type Place = Pick<Setting, 'kind'> & { environment?: string | null }

/** Sets a secret or a variable, or changes the one of that name. */
export function setSetting(
  world: World,
  repository: Pick<Repository, 'id'>,
  { kind, environment = null, name, value }: Place & { name: string; value: string },
): Setting {
  const upper = name.toUpperCase()
  const known = rowsOf(world, repository, { kind, environment }).find(row => row.name === upper)
  const id = known?.id ?? world.store.nextId()
  return world.store.settings.put({
    id,
    repositoryId: repository.id,
    kind,
    environment,
    name: upper,
    value,
  })
}

/** Names and values of one kind; an environment's stand over the repository's. */
export function settingsOf(
  world: World,
  repository: Pick<Repository, 'id'>,
  { kind, environment = null }: Place,
): Record<string, string> {
  const rows = rowsOf(world, repository, { kind, environment: null })
  if (environment !== null) rows.push(...rowsOf(world, repository, { kind, environment }))
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]))
}

function rowsOf(
  world: World,
  repository: Pick<Repository, 'id'>,
  { kind, environment }: Pick<Setting, 'kind' | 'environment'>,
): Setting[] {
  return world.store.settings.filter(
    row => row.repositoryId === repository.id && row.kind === kind && row.environment === environment,
  )
}
