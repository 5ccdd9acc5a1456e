import { distance } from '../git/history.ts'
import { readRef } from '../git/ref.ts'
import { fetchFrom } from '../git/repo.ts'
import { type FieldError, invalid, Refusal } from '../http/answer.ts'
import type { RepositoryCall } from '../http/route.ts'
import { levelOf } from '../identity/permission.ts'
import { openIssue } from '../issue/issue.ts'
import { fullName, repositoryNamed } from '../repository/repository.ts'
import type { Pull } from '../row/pull.ts'
import type { Repository } from '../row/repository.ts'
import { isOpen, keepHead } from './pull.ts'
import { announcePull } from './pull-event.ts'

export type PullDraft = {
  title: string
  body: string | null
  /** `branch` or `owner:branch`. */
  head: string
  headRepository?: string
  base: string
  draft: boolean
  maintainerCanModify: boolean
}

/** Opens a pull request, or refuses with GitHub's message: a missing branch, no commits to merge, or one already open. */
export async function openPull(call: RepositoryCall, request: PullDraft): Promise<Pull> {
  return await call.world.locked(call.repository.id, () => openAlone(call, request))
}

/** Looks again under the lock: of two simultaneous requests, the second is refused. */
async function openAlone(call: RepositoryCall, request: PullDraft): Promise<Pull> {
  const { world, repository, token, repo } = call
  const { from, ref } = headOf(call, request)
  const base = await readRef(repo, `refs/heads/${request.base}`)
  if (!base) throw invalid(fault('base'))
  const head = from && (await readRef(world.repo(from), `refs/heads/${ref}`))
  if (!from || !head) throw invalid(fault('head'))
  refuseForeign(call, from)
  refuseTwice(call, { from, ref, base: request.base })
  if (from.id !== repository.id) await fetchFrom(repo, world.repo(from), [head.sha])
  const { ahead } = await distance(repo, base.sha, head.sha)
  if (ahead === 0) throw invalid(custom(`No commits between ${request.base} and ${ref}`))
  const { title, body } = request
  const issue = openIssue(call, { title, body, isPull: true })
  const pull: Pull = {
    id: world.store.nextId(),
    repositoryId: repository.id,
    number: issue.number,
    head: { repositoryId: from.id, ref, sha: head.sha },
    base: { ref: request.base, sha: base.sha },
    draft: request.draft,
    maintainerCanModify: request.maintainerCanModify && from.id !== repository.id,
    merged: null,
    mergeability: null,
    reviewers: [],
  }
  await keepHead(world, pull, head.sha)
  world.store.pulls.put(pull)
  announcePull(world, { action: 'opened', pull, token })
  return pull
}

function headOf({ world, repository }: RepositoryCall, { head, headRepository }: PullDraft) {
  const [owner = '', ref = ''] = head.includes(':') ? head.split(/:(.*)/s) : [repository.owner, head]
  const wanted = owner.toLowerCase()
  if (wanted === repository.owner.toLowerCase() && headRepository === undefined)
    return { from: repository, ref }
  const [, name] = headRepository?.split('/') ?? []
  const fork = world.store.repositories.find(
    row => row.parent === repository.id && row.owner.toLowerCase() === wanted,
  )
  return { from: name === undefined ? fork : repositoryNamed(world, owner, name), ref }
}

/** Refuses a head that the token cannot read, and an app token's pull request from another repository into one that is not its own. */
function refuseForeign({ world, token, repository }: RepositoryCall, from: Repository): void {
  if (levelOf(world, token, from, 'contents') === 'none') throw invalid(fault('head'))
  if (token?.app == null || from.id === repository.id) return
  if (token.repositories !== null && !token.repositories.includes(fullName(repository))) {
    throw new Refusal(403, 'Resource not accessible by integration')
  }
}

function refuseTwice(
  { world, repository }: RepositoryCall,
  wanted: { from: Repository; ref: string; base: string },
): void {
  const twin = world.store.pulls.find(
    pull =>
      pull.repositoryId === repository.id &&
      pull.head.repositoryId === wanted.from.id &&
      pull.head.ref === wanted.ref &&
      pull.base.ref === wanted.base &&
      isOpen(world, pull),
  )
  if (twin) throw invalid(custom(`A pull request already exists for ${wanted.from.owner}:${wanted.ref}.`))
}

function fault(field: string): FieldError {
  return { resource: 'PullRequest', field, code: 'invalid' }
}

function custom(message: string): FieldError {
  return { resource: 'PullRequest', code: 'custom', message }
}
