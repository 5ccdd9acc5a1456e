import { notFound, Refusal } from '../http/answer.ts'
import type { Permission, PermissionLevel, Role, Token } from '../row/account.ts'
import type { Repository } from '../row/repository.ts'
import type { World } from '../world.ts'
import { userByLogin } from './user.ts'

/**
 * A route's requirement: any one of the permissions. `takingPart`: people with read access also pass, as for comments. `accepted`: the
 * header of accepted permissions, if it differs.
 */
export type Need = { level: 'read' | 'write'; any: Permission[]; takingPart?: boolean; accepted?: string }

export const reads = (...any: Permission[]): Need => ({ level: 'read', any })
export const writes = (...any: Permission[]): Need => ({ level: 'write', any })
/** For creating a ref, which may also need `workflows`; the header always names both. */
export const makesRef: Need = {
  ...writes('contents'),
  accepted: 'contents=write; contents=write,workflows=write',
}
export const takesPart = (...any: Permission[]): Need => ({ level: 'write', any, takingPart: true })

/** An account's role in a repository, by ownership or as a collaborator; at least `read` if it is public. */
export function roleOf(world: World, login: string, repository: Repository): Role {
  const user = userByLogin(world, login)
  const owner = userByLogin(world, repository.owner)
  if (user?.siteAdmin || user?.id === owner?.id) return 'admin'
  if (user && owner?.owners.includes(user.login)) return 'admin'
  return repository.collaborators[login] ?? (repository.private ? 'none' : 'read')
}

/** A token's level for one permission on one repository. */
export function levelOf(
  world: World,
  token: Token | null,
  repository: Repository,
  permission: Permission,
): PermissionLevel {
  const open: PermissionLevel = repository.private || CLOSED.includes(permission) ? 'none' : 'read'
  if (token === null) return open
  if (token.repositories !== null && !token.repositories.includes(fullName(repository))) return open
  const granted = grantedBy(token, permission)
  const own = token.app !== null ? 'write' : levelOfRole(roleOf(world, token.login, repository), permission)
  return highest(open, lowest(granted, own))
}

/** Admits a request, or refuses as GitHub does: 404 if the repository is invisible, 401 without a token, else 403 with the permission needed. */
export function admit(
  world: World,
  token: Token | null,
  repository: Repository | undefined,
  need: Need,
): Repository {
  if (!repository || levelOf(world, token, repository, 'metadata') === 'none') throw notFound()
  const has = need.any.some(permission => suffices(levelOf(world, token, repository, permission), need.level))
  if (has) return repository
  if (token === null) throw new Refusal(401, 'Requires authentication')
  if (need.takingPart && token.app === null && token.permissions === null) return repository
  throw inaccessible(token, need)
}

/** GitHub's 403, with the header of accepted permissions: `;` separates alternatives, `,` the permissions of one. */
export function inaccessible(token: Token, { any, level, accepted }: Need): Refusal {
  const by = token.app === null ? 'personal access token' : 'integration'
  const wanted = accepted ?? any.map(permission => `${permission}=${level}`).join('; ')
  return new Refusal(403, `Resource not accessible by ${by}`, {
    headers: { 'x-accepted-github-permissions': wanted },
  })
}

/** Not readable without permission, even in a public repository. */
const CLOSED: readonly Permission[] = ['actions_variables', 'secrets']
/** Permissions that GITHUB_TOKEN cannot have. */
const NEVER_IN_JOBS: readonly Permission[] = [...CLOSED, 'administration', 'environments', 'workflows']

function grantedBy({ permissions, silent }: Token, permission: Permission): PermissionLevel {
  if (silent && NEVER_IN_JOBS.includes(permission)) return 'none'
  if (permissions === null) return 'write'
  return permissions[permission] ?? (permission === 'metadata' ? 'read' : 'none')
}

function levelOfRole(role: Role, permission: Permission): PermissionLevel {
  if (role === 'admin') return 'write'
  if (role === 'none') return 'none'
  if (CLOSED.includes(permission)) return role === 'write' || role === 'maintain' ? 'write' : 'none'
  if (permission === 'administration') return 'read'
  if (role === 'triage') return permission === 'issues' || permission === 'pull_requests' ? 'write' : 'read'
  return role === 'read' ? 'read' : 'write'
}

const ORDER: readonly PermissionLevel[] = ['none', 'read', 'write']
const suffices = (level: PermissionLevel, wanted: PermissionLevel) =>
  ORDER.indexOf(level) >= ORDER.indexOf(wanted)
const lowest = (one: PermissionLevel, other: PermissionLevel) => (suffices(one, other) ? other : one)
const highest = (one: PermissionLevel, other: PermissionLevel) => (suffices(one, other) ? one : other)

function fullName({ owner, name }: Repository): string {
  return `${owner}/${name}`
}
