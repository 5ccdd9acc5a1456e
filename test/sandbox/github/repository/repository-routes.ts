import * as z from 'zod'
import { accepted, created, invalid, noContent, ok, Refusal } from '../http/answer.ts'
import { input } from '../http/input.ts'
import { paged } from '../http/page.ts'
import { actor, type Call, type RepositoryCall, type Route, route, siteRoute } from '../http/route.ts'
import { levelOf, reads, roleOf, writes } from '../identity/permission.ts'
import { ensureUser, userByLogin, userView } from '../identity/user.ts'
import type { Role } from '../row/account.ts'
import { forkRepository } from './fork.ts'
import { createRepository, repositoryNamed } from './repository.ts'
import { fullRepositoryView, repositoryView } from './repository-view.ts'

/** Repositories, their forks and collaborators. */
export const repositoryRoutes: Route[] = [
  siteRoute('POST', '/user/repos', 'signed-in', call => create(call, actor(call).login)),
  siteRoute('POST', '/orgs/:org/repos', 'signed-in', createForOrganisation),
  siteRoute('GET', '/user/repos', 'signed-in', listMine),
  route('GET', '', reads('metadata'), ({ world, repository, token }) =>
    ok(fullRepositoryView(world, repository, token)),
  ),
  route('PATCH', '', writes('administration'), update),
  route('GET', '/forks', reads('metadata'), listForks),
  route('POST', '/forks', reads('metadata'), fork),
  route('GET', '/collaborators/:login/permission', reads('metadata'), permissionOf),
  route('PUT', '/collaborators/:login', writes('administration'), addCollaborator),
]

const newRepository = z.object({
  name: z.string().regex(/^[A-Za-z0-9._-]{1,100}$/),
  private: z.boolean().default(false),
  description: z.string().nullable().default(null),
})

async function create(call: Call, owner: string) {
  const wanted = input(call, newRepository)
  if (repositoryNamed(call.world, owner, wanted.name)) {
    const message = 'name already exists on this account'
    throw invalid({ resource: 'Repository', code: 'custom', field: 'name', message })
  }
  const repository = await createRepository(call.world, { owner, ...wanted })
  return created(fullRepositoryView(call.world, repository, call.token))
}

/** Unlike on GitHub, the site administrator creates an organisation with its first repository. */
async function createForOrganisation(call: Call) {
  const login = call.params['org'] ?? ''
  const known = userByLogin(call.world, login)
  const founds = known === undefined && actor(call).siteAdmin
  if (!founds && !known?.owners.includes(actor(call).login) && !actor(call).siteAdmin)
    throw new Refusal(404, 'Not Found')
  ensureUser(call.world, login, { type: 'Organization', owners: [actor(call).login] })
  return await create(call, login)
}

function listMine(call: Call) {
  const { world, token } = call
  const mine = world.store.repositories.filter(row => levelOf(world, token, row, 'contents') === 'write')
  return paged(call, mine, row => repositoryView(world, row))
}

const changes = z.object({
  private: z.boolean().optional(),
  description: z.string().nullable().optional(),
  default_branch: z.string().optional(),
  archived: z.boolean().optional(),
  allow_merge_commit: z.boolean().optional(),
  allow_squash_merge: z.boolean().optional(),
  allow_rebase_merge: z.boolean().optional(),
  delete_branch_on_merge: z.boolean().optional(),
})

async function update(call: RepositoryCall) {
  const { world, repository, repo } = call
  const wanted = input(call, changes)
  const { merges } = repository
  if (wanted.default_branch !== undefined)
    await repo.text(['symbolic-ref', 'HEAD', `refs/heads/${wanted.default_branch}`])
  const updated = world.store.repositories.put({
    ...repository,
    private: wanted.private ?? repository.private,
    description: wanted.description === undefined ? repository.description : wanted.description,
    defaultBranch: wanted.default_branch ?? repository.defaultBranch,
    archived: wanted.archived ?? repository.archived,
    merges: {
      merge: wanted.allow_merge_commit ?? merges.merge,
      squash: wanted.allow_squash_merge ?? merges.squash,
      rebase: wanted.allow_rebase_merge ?? merges.rebase,
      deleteBranch: wanted.delete_branch_on_merge ?? merges.deleteBranch,
    },
    updatedAt: world.time(),
  })
  return ok(fullRepositoryView(world, updated, call.token))
}

function listForks(call: RepositoryCall) {
  const forks = call.world.store.repositories.filter(row => row.parent === call.repository.id)
  return paged(call, forks, row => repositoryView(call.world, row))
}

const forkRequest = z.object({ organization: z.string().optional(), name: z.string().optional() })

async function fork(call: RepositoryCall) {
  const { world, repository, token } = call
  if (token === null) throw new Refusal(401, 'Requires authentication')
  const { organization, name } = input(call, forkRequest)
  const copy = await forkRepository(world, repository, { owner: organization ?? token.login, name })
  return accepted(fullRepositoryView(world, copy, token))
}

function permissionOf({ world, repository, params }: RepositoryCall) {
  const login = params['login'] ?? ''
  const role = roleOf(world, login, repository)
  if (!userByLogin(world, login)) throw new Refusal(404, `${login} is not a user`)
  const permission = role === 'maintain' ? 'write' : role === 'triage' ? 'read' : role
  const ladder: Role[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin']
  const reaches = (wanted: Role) => ladder.indexOf(role) >= ladder.indexOf(wanted)
  const permissions = {
    pull: reaches('read'),
    triage: reaches('triage'),
    push: reaches('write'),
    maintain: reaches('maintain'),
    admin: reaches('admin'),
  }
  return ok({
    permission,
    role_name: role,
    user: { ...userView(world, login), permissions, role_name: role },
  })
}

const invitation = z.object({
  permission: z.enum(['pull', 'triage', 'push', 'maintain', 'admin']).default('push'),
})

/** Unlike on GitHub, without an invitation. */
function addCollaborator(call: RepositoryCall) {
  const { world, repository, params } = call
  const { permission } = input(call, invitation)
  const role = permission === 'pull' ? 'read' : permission === 'push' ? 'write' : permission
  const { login } = ensureUser(world, params['login'] ?? '')
  world.store.repositories.put({
    ...repository,
    collaborators: { ...repository.collaborators, [login]: role },
  })
  return noContent()
}
