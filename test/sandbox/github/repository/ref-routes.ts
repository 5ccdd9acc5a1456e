import * as z from 'zod'
import {
  deleteRef,
  isAncestor,
  isRefName,
  moveRef,
  NOTHING,
  type Ref,
  readRef,
  refsUnder,
} from '../git/ref.ts'
import { created, found, noContent, ok, Refusal } from '../http/answer.ts'
import { input } from '../http/input.ts'
import { type RepositoryCall, type Route, route } from '../http/route.ts'
import { nodeId } from '../identity/node-id.ts'
import { makesRef, reads, writes } from '../identity/permission.ts'
import { refuseMove } from './protection-guard.ts'
import { moveRefs } from './push.ts'
import { repositoryUrl } from './repository.ts'
import { refuseUnseenWorkflows } from './workflow-guard.ts'

/** Refs by full name; the API's paths omit `refs/`. */
export const refRoutes: Route[] = [
  route('GET', '/git/matching-refs/:ref{.*}', reads('contents'), listMatching),
  route('GET', '/git/ref/:ref{.+}', reads('contents'), get),
  route('POST', '/git/refs', makesRef, create),
  route('PATCH', '/git/refs/:ref{.+}', makesRef, update),
  route('DELETE', '/git/refs/:ref{.+}', writes('contents'), remove),
]

async function listMatching({ world, repository, repo, params }: RepositoryCall) {
  const refs = await refsUnder(repo, `refs/${params['ref'] ?? ''}`)
  return ok(refs.map(ref => refView({ world, repository }, ref)))
}

async function get({ world, repository, repo, params }: RepositoryCall) {
  return ok(refView({ world, repository }, found(await readRef(repo, nameOf(params)))))
}

const sha = z.string().regex(/^[0-9a-f]{40}$/)

async function create(call: RepositoryCall) {
  const { world, repository, token } = call
  const wanted = input(call, z.object({ ref: z.string(), sha }))
  const ref = await moveRefs(world, { repository, token }, async repo => {
    if (!(await isRefName(repo, wanted.ref)))
      throw new Refusal(422, `Reference name is not valid: ${wanted.ref}`)
    if (await readRef(repo, wanted.ref)) throw new Refusal(422, 'Reference already exists')
    if (!(await repo.line(['cat-file', '-t', wanted.sha]))) throw new Refusal(422, 'Object does not exist')
    await refuseUnseenWorkflows(call, wanted.sha)
    const moved = await moveRef(repo, { name: wanted.ref, to: wanted.sha, from: NOTHING })
    if (!moved) throw new Refusal(422, `Reference update failed`)
    return (await readRef(repo, wanted.ref))!
  })
  return created(refView(call, ref))
}

async function update(call: RepositoryCall) {
  const { world, repository, token, params } = call
  const wanted = input(call, z.object({ sha, force: z.boolean().default(false) }))
  const name = nameOf(params)
  const ref = await moveRefs(world, { repository, token }, async repo => {
    const before = await readRef(repo, name)
    if (!before) throw new Refusal(422, 'Reference does not exist')
    if (!(await repo.line(['cat-file', '-t', wanted.sha]))) throw new Refusal(422, 'Object does not exist')
    await refuseMove(call, { ref: name, to: wanted.sha })
    if (!wanted.force && !(await isAncestor(repo, before.sha, wanted.sha))) {
      throw new Refusal(422, 'Update is not a fast forward')
    }
    await refuseUnseenWorkflows(call, wanted.sha)
    await moveRef(repo, { name, to: wanted.sha })
    return (await readRef(repo, name))!
  })
  return ok(refView(call, ref))
}

async function remove(call: RepositoryCall) {
  const { world, repository, token, params } = call
  const name = nameOf(params)
  await moveRefs(world, { repository, token }, async repo => {
    if (!(await readRef(repo, name))) throw new Refusal(422, 'Reference does not exist')
    refuseLocked(call, name)
    await refuseMove(call, { ref: name, to: null })
    await deleteRef(repo, name)
  })
  return noContent()
}

/** The tag of an immutable release cannot be deleted. */
function refuseLocked({ world, repository }: RepositoryCall, name: string): void {
  const tag = name.replace('refs/tags/', '')
  const locked = world.store.releases.find(
    row =>
      row.repositoryId === repository.id && row.immutable && row.tag === tag && name.startsWith('refs/tags/'),
  )
  if (locked) throw new Refusal(422, 'Cannot delete a tag that belongs to an immutable release')
}

function nameOf(params: Record<string, string>): string {
  return `refs/${params['ref'] ?? ''}`
}

export function refView({ world, repository }: Pick<RepositoryCall, 'world' | 'repository'>, ref: Ref) {
  const api = repositoryUrl(world, repository)
  return {
    ref: ref.name,
    node_id: nodeId('REF', `${repository.id}:${ref.name}`),
    url: `${api}/git/${ref.name}`,
    object: { sha: ref.sha, type: ref.type, url: `${api}/git/${ref.type}s/${ref.sha}` },
  }
}
