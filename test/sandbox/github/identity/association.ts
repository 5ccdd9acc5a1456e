import type { Repository } from '../row/repository.ts'
import type { Schemas } from '../schemas.ts'
import type { World } from '../world.ts'
import { userByLogin } from './user.ts'

/** The author's association with the repository, as comments show it. */
export function association(
  world: World,
  login: string,
  repository: Repository,
): Schemas['author-association'] {
  if (login === repository.owner) return 'OWNER'
  if (userByLogin(world, repository.owner)?.owners.includes(login)) return 'MEMBER'
  if (repository.collaborators[login] !== undefined) return 'COLLABORATOR'
  return 'NONE'
}
