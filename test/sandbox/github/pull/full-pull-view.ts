import { latestChecks } from '../check/check.ts'
import { log } from '../git/commit.ts'
import { changedFiles } from '../git/diff.ts'
import { mergeBase } from '../git/history.ts'
import { userView } from '../identity/user.ts'
import { isBehind, obstacle } from '../repository/protection.ts'
import type { Pull } from '../row/pull.ts'
import type { Repository } from '../row/repository.ts'
import type { Schemas } from '../schemas.ts'
import type { World } from '../world.ts'
import { pullView } from './pull-view.ts'

type Mergeable = Pick<Schemas['pull-request'], 'mergeable' | 'mergeable_state'>

/** A pull request as its own route shows it. `settled` is false while GitHub would still be computing `mergeable`. */
export async function fullPullView(
  world: World,
  repository: Repository,
  { pull, settled }: { pull: Pull; settled: boolean },
): Promise<Schemas['pull-request']> {
  const repo = world.repo(repository)
  const from = (await mergeBase(repo, pull.base.sha, pull.head.sha)) ?? pull.base.sha
  const commits = await log(repo, [`${from}..${pull.head.sha}`])
  const files = await changedFiles(repo, from, pull.head.sha)
  const comments = world.store.comments.filter(
    row => row.repositoryId === repository.id && row.issueNumber === pull.number,
  )
  return {
    ...pullView(world, repository, pull),
    merged: pull.merged !== null,
    merged_by: pull.merged === null ? null : userView(world, pull.merged.by),
    ...(await mergeableOf(world, repository, { pull, settled })),
    rebaseable: null,
    comments: comments.length,
    review_comments: 0,
    maintainer_can_modify: pull.maintainerCanModify,
    commits: commits.length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  } as Schemas['pull-request']
}

/** `blocked` and `behind` occur only with protected bases. */
async function mergeableOf(
  world: World,
  repository: Repository,
  { pull, settled }: { pull: Pull; settled: boolean },
): Promise<Mergeable> {
  const candidate = { branch: pull.base.ref, head: pull.head.sha }
  if (pull.merged !== null || !settled || pull.mergeability === null)
    return { mergeable: null, mergeable_state: 'unknown' }
  if (pull.mergeability.sha === null) return { mergeable: false, mergeable_state: 'dirty' }
  if (pull.draft) return { mergeable: true, mergeable_state: 'draft' }
  if (obstacle(world, repository, candidate) !== null) return { mergeable: true, mergeable_state: 'blocked' }
  if (await isBehind(world, repository, candidate)) return { mergeable: true, mergeable_state: 'behind' }
  const failing = latestChecks(world, pull.repositoryId, pull.head.sha).some(
    check => check.conclusion === null || !['success', 'neutral', 'skipped'].includes(check.conclusion),
  )
  return { mergeable: true, mergeable_state: failing ? 'unstable' : 'clean' }
}
