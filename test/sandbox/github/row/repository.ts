import type { Role } from './account.ts'

/** What GitHub stores about a repository besides git. */
export type Repository = {
  id: number
  /** Login. */
  owner: string
  name: string
  private: boolean
  /** Id of the repository that it was forked from. */
  parent: number | null
  description: string | null
  defaultBranch: string
  archived: boolean
  /** Roles by login, without owners. */
  collaborators: Record<string, Role>
  merges: { merge: boolean; squash: boolean; rebase: boolean; deleteBranch: boolean }
  /** Whether GITHUB_TOKEN may open and approve pull requests; off by default, as on GitHub. */
  jobsOpenPulls: boolean
  /** Whose runs from forks need an approval; absent: GitHub's default. */
  forkApproval?: ForkApproval
  /** Published releases lock their tag and assets. */
  immutableReleases: boolean
  createdAt: string
  updatedAt: string
  pushedAt: string
}

/** Checks that must be green before a branch accepts a commit. */
export type Protection = {
  id: number
  repositoryId: number
  branch: string
  /** Null: nothing is required. `app` is an app's id, or null for any app. `strict`: the head must contain the base's tip. */
  required: { strict: boolean; checks: { context: string; app: number | null }[] } | null
  enforceAdmins: boolean
}

/** Authors whose pull requests from forks start workflows only after approval. */
export const FORK_APPROVALS = [
  'first_time_contributors_new_to_github',
  'first_time_contributors',
  'all_external_contributors',
] as const

export type ForkApproval = (typeof FORK_APPROVALS)[number]
