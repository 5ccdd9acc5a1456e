import { environmentNamed } from '../deployment/environment.ts'
import { found } from '../http/answer.ts'
import { actor, type Call, type RepositoryCall } from '../http/route.ts'
import { userByLogin } from '../identity/user.ts'
import type { VariableScope } from '../row/variable.ts'

export function repositoryScope({ repository }: RepositoryCall): VariableScope {
  return { owner: null, repositoryId: repository.id, environment: null }
}

/** The environment of `:environment` in the path, or 404. */
export function environmentScope({ world, repository, params }: RepositoryCall): VariableScope {
  const { name } = found(environmentNamed(world, repository, params['environment'] ?? ''))
  return { owner: null, repositoryId: repository.id, environment: name }
}

/** The organisation of `:org` in the path; 404 unless the user owns it. */
export function organisationScope(call: Call): VariableScope {
  const organisation = found(userByLogin(call.world, call.params['org'] ?? ''))
  const { login, siteAdmin } = actor(call)
  found(siteAdmin || organisation.owners.includes(login) ? organisation : null)
  return { owner: organisation.login, repositoryId: null, environment: null }
}
