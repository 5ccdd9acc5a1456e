import { roleOf } from '../identity/permission.ts'
import { issueOf } from '../pull/pull.ts'
import type { ForkApproval, Repository } from '../row/repository.ts'
import type { World } from '../world.ts'

/**
 * Whether a run started from a fork needs an approval. The age of accounts is not known here, so an author without a merged
 * pull request counts as new to GitHub and as a first-time contributor.
 */
export function needsApproval(world: World, repository: Repository, login: string): boolean {
  if (['triage', 'write', 'maintain', 'admin'].includes(roleOf(world, login, repository))) return false
  if (forkApprovalOf(repository) === 'all_external_contributors') return true
  return !world.store.pulls.find(
    pull =>
      pull.repositoryId === repository.id && pull.merged !== null && issueOf(world, pull).author === login,
  )
}

/** The repository's setting, or GitHub's default. */
export function forkApprovalOf({ forkApproval }: Repository): ForkApproval {
  return forkApproval ?? 'first_time_contributors'
}
