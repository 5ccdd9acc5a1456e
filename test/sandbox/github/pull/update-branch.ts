import { writeCommit } from '../git/commit.ts'
import { mergedTree } from '../git/merge.ts'
import { isAncestor, moveRef, readRef } from '../git/ref.ts'
import { fetchFrom } from '../git/repo.ts'
import { Refusal } from '../http/answer.ts'
import type { RepositoryCall } from '../http/route.ts'
import { signatureOf } from '../identity/signature.ts'
import { moveRefs } from '../repository/push.ts'
import type { Pull } from '../row/pull.ts'

/** Merges the base into the pull request's branch. */
export async function updateBranch(
  call: RepositoryCall,
  pull: Pull,
  expected: string | undefined,
): Promise<void> {
  const { world, token, repo: baseRepo } = call
  if (expected !== undefined && expected !== pull.head.sha) {
    throw new Refusal(422, 'expected head sha didn’t match current head ref.')
  }
  const base = await readRef(baseRepo, `refs/heads/${pull.base.ref}`)
  const repository = world.store.repositories.get(pull.head.repositoryId)
  if (!base || !repository) throw new Refusal(422, 'Validation Failed')
  await moveRefs(world, { repository, token }, async repo => {
    if (repo.folder !== baseRepo.folder) await fetchFrom(repo, baseRepo, [base.sha])
    if (await isAncestor(repo, base.sha, pull.head.sha)) {
      throw new Refusal(422, 'There are no new commits on the base branch.')
    }
    const tree = await mergedTree(repo, pull.head.sha, base.sha)
    if (tree === null) throw new Refusal(422, 'merge conflict between base and head')
    const by = signatureOf(world, token)
    const message = `Merge branch '${pull.base.ref}' into ${pull.head.ref}`
    const parents = [pull.head.sha, base.sha]
    const sha = await writeCommit(repo, { tree, parents, author: by, committer: by, message })
    await moveRef(repo, { name: `refs/heads/${pull.head.ref}`, to: sha, from: pull.head.sha })
  })
}
