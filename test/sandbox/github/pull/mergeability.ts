import { writeCommit } from '../git/commit.ts'
import { mergedTree } from '../git/merge.ts'
import { readRef } from '../git/ref.ts'
import type { Pull } from '../row/pull.ts'
import type { World } from '../world.ts'

const TESTER = { name: 'GitHub', email: 'noreply@github.com' }

/** Whether the known test merge is of the current tips. */
export async function isCurrent(world: World, pull: Pull): Promise<boolean> {
  const base = await baseTip(world, pull)
  return pull.mergeability?.head === pull.head.sha && pull.mergeability.base === base
}

/** Makes the test merge at `refs/pull/N/merge` and stores its result. */
export async function tryMerge(world: World, pull: Pull): Promise<Pull> {
  const base = await baseTip(world, pull)
  if (base === null) return pull
  const repo = world.repo({ id: pull.repositoryId })
  const head = pull.head.sha
  const tree = await mergedTree(repo, base, head)
  const signature = { ...TESTER, date: world.time() }
  const message = `Merge ${head} into ${base}`
  const commit = { parents: [base, head], author: signature, committer: signature, message }
  const sha = tree === null ? null : await writeCommit(repo, { tree, ...commit })
  if (sha !== null) await repo.text(['update-ref', `refs/pull/${pull.number}/merge`, sha])
  return world.store.pulls.put({ ...world.store.pulls.get(pull.id)!, mergeability: { head, base, sha } })
}

async function baseTip(world: World, pull: Pull): Promise<string | null> {
  const ref = await readRef(world.repo({ id: pull.repositoryId }), `refs/heads/${pull.base.ref}`)
  return ref?.sha ?? null
}
