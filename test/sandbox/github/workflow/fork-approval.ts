import { roleOf } from '../identity/permission.ts'
import { issueOf } from '../pull/pull.ts'
import type { ForkApproval, Repository } from '../row/repository.ts'
import type { World } from '../world.ts'

/**
 * Whether a run that somebody's fork started waits for an approval. As nobody's age on GitHub is known here, who never
 * had a pull request merged is a first-time contributor in both senses.
 */
export function needsApproval(world: World, repository: Repository, login: string): boolean {
  if (['triage', 'write', 'maintain', 'admin'].includes(roleOf(world, login, repository))) return false
  if (forkApprovalOf(repository) === 'all_external_contributors') return true
  return !world.store.pulls.find(
    pull =>
      pull.repositoryId === repository.id && pull.merged !== null && issueOf(world, pull).author === login,
  )
}

/** GitHub's default, unless somebody chose. */
export function forkApprovalOf({ forkApproval }: Repository): ForkApproval {
  return forkApproval ?? 'first_time_contributors'
}
