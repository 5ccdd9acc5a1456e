import { type GitSignature, writeCommit } from '../git/commit.ts'
import { moveRef, NOTHING, readRef } from '../git/ref.ts'
import { changeTree, type TreeChange } from '../git/tree.ts'
import { Refusal } from '../http/answer.ts'
import type { RepositoryCall } from '../http/route.ts'
import { signatureOf } from '../identity/signature.ts'
import { refuseNewCommit } from './protection-guard.ts'
import { moveRefs } from './push.ts'

export type FileCommit = {
  branch: string
  changes: TreeChange[]
  message: string
  /** The commit that the branch must be at, else 409; null: any. */
  seen: string | null
  author?: Partial<GitSignature>
  committer?: Partial<GitSignature>
}

/** Commits changed files on a branch, also as the first commit of an empty repository; returns the commit's id. */
export async function commitFiles(call: RepositoryCall, wanted: FileCommit): Promise<string> {
  const { world, repository, token } = call
  refuseNewCommit(call, wanted.branch)
  return await moveRefs(world, { repository, token }, async repo => {
    const name = `refs/heads/${wanted.branch}`
    const tip = await readRef(repo, name)
    const isFirst = tip === null && (await repo.line(['rev-list', '--all', '--max-count=1'])) === ''
    if (tip === null && !isFirst) throw new Refusal(404, `Branch ${wanted.branch} not found`)
    if (wanted.seen !== null && tip?.sha !== wanted.seen) throw moved(wanted.branch, wanted.seen)
    const author = { ...signatureOf(world, token), ...wanted.author }
    const committer = { ...author, ...wanted.committer }
    const tree = await changeTree(repo, tip?.sha ?? null, wanted.changes)
    const parents = tip === null ? [] : [tip.sha]
    const sha = await writeCommit(repo, { tree, parents, author, committer, message: wanted.message })
    if (!(await moveRef(repo, { name, to: sha, from: tip?.sha ?? NOTHING })))
      throw moved(wanted.branch, wanted.seen)
    return sha
  })
}

function moved(branch: string, seen: string | null): Refusal {
  return new Refusal(409, `is at a newer commit but expected ${seen ?? branch}`)
}
