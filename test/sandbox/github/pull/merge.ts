import { type GitSignature, log, readCommit, writeCommit } from '../git/commit.ts'
import { mergedTree, rebased } from '../git/merge.ts'
import { deleteRef, moveRef, readRef } from '../git/ref.ts'
import type { Repo } from '../git/repo.ts'
import { Refusal } from '../http/answer.ts'
import type { RepositoryCall } from '../http/route.ts'
import { signatureOf } from '../identity/signature.ts'
import { isBehind, isBound, obstacle } from '../repository/protection.ts'
import { moveRefs } from '../repository/push.ts'
import type { Pull } from '../row/pull.ts'
import { issueOf } from './pull.ts'
import { closePull } from './pull-update.ts'

export type MergeMethod = 'merge' | 'squash' | 'rebase'
export type MergeRequest = { method: MergeMethod; sha?: string; title?: string; message?: string }

/** Merges by one of the three methods, or refuses with 405 or 409; returns the base's new commit. */
export async function mergePull(call: RepositoryCall, pull: Pull, request: MergeRequest): Promise<string> {
  const { world, repository, token } = call
  if (!repository.merges[request.method])
    throw new Refusal(405, `${NAMES[request.method]} are not allowed on this repository.`)
  return await moveRefs(world, { repository, token }, async repo => {
    const current = world.store.pulls.get(pull.id)!
    refuse(call, current, request)
    await refuseUnchecked(call, current)
    const base = await readRef(repo, `refs/heads/${current.base.ref}`)
    const sha = base === null ? null : await combined(call, { repo, pull: current, base: base.sha, request })
    if (base === null || sha === null) throw new Refusal(405, 'Pull Request is not mergeable')
    const moved = await moveRef(repo, { name: base.name, to: sha, from: base.sha })
    if (!moved) throw new Refusal(409, 'Base branch was modified. Review and try the merge again.')
    closePull(world, current, { token, merged: sha })
    if (repository.merges.deleteBranch && current.head.repositoryId === repository.id) {
      await deleteRef(repo, `refs/heads/${current.head.ref}`)
    }
    return sha
  })
}

const NAMES = { merge: 'Merge commits', squash: 'Squash merges', rebase: 'Rebase merges' }

function refuse({ world }: RepositoryCall, pull: Pull, { sha }: MergeRequest): void {
  if (sha !== undefined && sha !== pull.head.sha) {
    throw new Refusal(409, 'Head branch was modified. Review and try the merge again.')
  }
  if (issueOf(world, pull).state === 'closed') throw new Refusal(405, 'Pull Request is not mergeable')
  if (pull.draft) throw new Refusal(405, 'Pull Request is still a draft')
}

/** Refuses a merge into a protected base whose required checks are not green. */
async function refuseUnchecked({ world, repository, token }: RepositoryCall, pull: Pull): Promise<void> {
  const candidate = { branch: pull.base.ref, head: pull.head.sha }
  if (!isBound(world, token, repository, candidate.branch)) return
  const reason = obstacle(world, repository, candidate)
  if (reason !== null) throw new Refusal(405, reason)
  if (await isBehind(world, repository, candidate))
    throw new Refusal(405, 'Head branch is out of date. Review and try the merge again.')
}

type Sides = { repo: Repo; pull: Pull; base: string; request: MergeRequest }

/** The base's new commit, or null on a conflict. */
async function combined(call: RepositoryCall, sides: Sides): Promise<string | null> {
  const { repo, pull, base, request } = sides
  const author = signatureOf(call.world, call.token)
  const committer = { name: 'GitHub', email: 'noreply@github.com', date: author.date }
  const head = pull.head.sha
  if (request.method === 'rebase') return await rebased(repo, { base, head, committer: author })
  const tree = await mergedTree(repo, base, head)
  if (tree === null) return null
  const { title, body } = await messageOf(call, sides)
  const message = body === '' ? title : `${title}\n\n${body}`
  const parents = request.method === 'merge' ? [base, head] : [base]
  const by = request.method === 'squash' ? await squashAuthor(sides, author) : author
  return await writeCommit(repo, { tree, parents, author: by, committer, message })
}

/** The author of a squash: the author of the pull request's first commit. */
async function squashAuthor({ repo, pull, base }: Sides, merger: GitSignature): Promise<GitSignature> {
  const commits = await log(repo, ['--reverse', `${base}..${pull.head.sha}`])
  return commits[0] ? { ...commits[0].author, date: merger.date } : merger
}

/** GitHub's default message; a squash of one commit keeps that commit's message. */
async function messageOf({ world, repository }: RepositoryCall, { repo, pull, base, request }: Sides) {
  const issue = issueOf(world, pull)
  const from = world.store.repositories.get(pull.head.repositoryId)
  if (request.method === 'merge') {
    const owner = (from ?? repository).owner
    const title = `Merge pull request #${pull.number} from ${owner}/${pull.head.ref}`
    return { title: request.title ?? title, body: request.message ?? issue.title }
  }
  const commits = await log(repo, ['--reverse', `${base}..${pull.head.sha}`])
  const only = commits.length === 1 ? await readCommit(repo, commits[0]!.sha) : null
  const [subject = '', ...rest] = (only?.message ?? '').split('\n')
  const title = request.title ?? `${only ? subject : issue.title} (#${pull.number})`
  const list = commits.map(commit => `* ${commit.message}`).join('\n\n')
  return { title, body: request.message ?? (only ? rest.join('\n').trim() : list) }
}
