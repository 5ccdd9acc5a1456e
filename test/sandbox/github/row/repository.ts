import type { Role } from './account.ts'

/** What GitHub knows of a repository beside its git. */
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
  /** What is not an owner's, by login. */
  collaborators: Record<string, Role>
  merges: { merge: boolean; squash: boolean; rebase: boolean; deleteBranch: boolean }
  /** Whether GITHUB_TOKEN may open and approve pull requests; as on GitHub, not unless somebody allows it. */
  jobsOpenPulls: boolean
  /** Whose forks wait for an approval; nothing: GitHub's default. */
  forkApproval?: ForkApproval
  /** Published releases lock their tag and assets. */
  immutableReleases: boolean
  createdAt: string
  updatedAt: string
  pushedAt: string
}

/** What must be green before a branch takes a commit. */
export type Protection = {
  id: number
  repositoryId: number
  branch: string
  /** Null: nothing is required. `app` is an app's id, or null for anybody's. `strict`: the head must have the base's tip. */
  required: { strict: boolean; checks: { context: string; app: number | null }[] } | null
  enforceAdmins: boolean
}

/** Whose pull requests from forks start workflows only when a maintainer approves. */
export const FORK_APPROVALS = [
  'first_time_contributors_new_to_github',
  'first_time_contributors',
  'all_external_contributors',
] as const

export type ForkApproval = (typeof FORK_APPROVALS)[number]
