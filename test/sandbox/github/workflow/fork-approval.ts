import { roleOf } from '../identity/permission.ts'
import { issueOf } from '../pull/pull.ts'
import type { Repository } from '../repository/repository.ts'
import type { World } from '../world.ts'

/** Whose pull requests from forks start workflows only when a maintainer approves. */
export const FORK_APPROVALS = [
  'first_time_contributors_new_to_github',
  'first_time_contributors',
  'all_external_contributors',
] as const
export type ForkApproval = (typeof FORK_APPROVALS)[number]

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
