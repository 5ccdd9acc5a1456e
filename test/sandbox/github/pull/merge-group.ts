import { writeCommit } from '../git/commit.ts'
import { mergedTree } from '../git/merge.ts'
import { deleteRef, isAncestor, moveRef, NOTHING, type Ref, readRef, refsUnder } from '../git/ref.ts'
import type { Repo } from '../git/repo.ts'
import { Refusal } from '../http/answer.ts'
import type { RepositoryCall } from '../http/route.ts'
import { signatureOf } from '../identity/signature.ts'
import { obstacle } from '../repository/protection.ts'
import { moveRefs } from '../repository/push.ts'
import type { Pull } from '../row/pull.ts'
import { announce } from '../workflow/event.ts'
import { issueOf } from './pull.ts'
import { closePull } from './pull-update.ts'

/** A commit of the merge queue: the base as it will be, on its own branch. */
export type MergeGroup = { ref: string; sha: string }

/** Adds a pull request to the queue: merges it onto the queue's tip, on its own branch, and requests checks. */
export async function requestMergeGroup(call: RepositoryCall, pull: Pull): Promise<MergeGroup> {
  const { world, repository, token } = call
  if (issueOf(world, pull).state === 'closed' || pull.draft)
    throw new Refusal(422, 'Pull request is not ready to be queued')
  const { group, base } = await moveRefs(world, { repository, token }, async repo => {
    const base = await lastInQueue(repo, pull)
    const tree = await mergedTree(repo, base.sha, pull.head.sha)
    if (tree === null) throw new Refusal(422, 'Pull request conflicts with its base')
    const by = signatureOf(world, token)
    const message = `Merge pull request #${pull.number} from ${pull.head.ref}`
    const parents = [base.sha, pull.head.sha]
    const sha = await writeCommit(repo, { tree, parents, author: by, committer: by, message })
    const ref = `${queueOf(pull)}-${base.sha}`
    await moveRef(repo, { name: ref, to: sha })
    return { group: { ref, sha }, base: base.sha }
  })
  const payload = {
    ...{ head_sha: group.sha, head_ref: group.ref },
    ...{ base_sha: base, base_ref: `refs/heads/${pull.base.ref}` },
  }
  announce(world, { name: 'merge_group', action: 'checks_requested', repository, token, payload })
  return group
}

/** Moves the base to the queued commit if its required checks are green, and removes it from the queue. */
export async function mergeGroup(call: RepositoryCall, pull: Pull): Promise<MergeGroup> {
  const { world, repository, token } = call
  return await moveRefs(world, { repository, token }, async repo => {
    const group = (await refsUnder(repo, `${queueOf(pull)}-`)).at(-1)
    if (!group) throw new Refusal(404, 'Not Found')
    const reason = obstacle(world, repository, { branch: pull.base.ref, head: group.sha })
    if (reason !== null) throw new Refusal(405, reason)
    const base = await readRef(repo, `refs/heads/${pull.base.ref}`)
    if (!(await isAncestor(repo, base?.sha ?? NOTHING, group.sha)))
      throw new Refusal(409, 'Base branch was modified. Queue the pull request again.')
    await moveRef(repo, { name: `refs/heads/${pull.base.ref}`, to: group.sha, from: base!.sha })
    await deleteRef(repo, group.name)
    closePull(world, pull, { token, merged: group.sha })
    return { ref: group.name, sha: group.sha }
  })
}

/** The commit to build on: the last group that contains the base's tip, else the tip itself. */
async function lastInQueue(repo: Repo, pull: Pull): Promise<Ref> {
  let last = (await readRef(repo, `refs/heads/${pull.base.ref}`))!
  const queued = await refsUnder(repo, `refs/heads/gh-readonly-queue/${pull.base.ref}/`)
  for (const group of queued.filter(({ name }) => !name.startsWith(`${queueOf(pull)}-`)))
    if (await isAncestor(repo, last.sha, group.sha)) last = group
  return last
}

function queueOf({ base, number }: Pull): string {
  return `refs/heads/gh-readonly-queue/${base.ref}/pr-${number}`
}
