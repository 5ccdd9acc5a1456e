import { createRepo } from '../git/repo.ts'
import type { Role } from '../identity/permission.ts'
import type { ForkApproval } from '../workflow/fork-approval.ts'
import type { World } from '../world.ts'

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

export type RepositoryRequest = Pick<Repository, 'owner' | 'name'> &
  Partial<
    Pick<
      Repository,
      'private' | 'parent' | 'description' | 'defaultBranch' | 'jobsOpenPulls' | 'immutableReleases'
    >
  >

/** `acme/flight-delay`. */
export function fullName({ owner, name }: Pick<Repository, 'owner' | 'name'>): string {
  return `${owner}/${name}`
}

/** Names are found whatever their case. */
export function repositoryNamed(world: World, owner: string, name: string): Repository | undefined {
  const wanted = `${owner}/${name}`.toLowerCase()
  return world.store.repositories.find(repository => fullName(repository).toLowerCase() === wanted)
}

/** Makes a repository without commits. */
export async function createRepository(world: World, request: RepositoryRequest): Promise<Repository> {
  const time = world.time()
  const repository: Repository = {
    id: world.store.nextId(),
    private: false,
    parent: null,
    description: null,
    defaultBranch: 'main',
    archived: false,
    collaborators: {},
    merges: { merge: true, squash: true, rebase: true, deleteBranch: false },
    jobsOpenPulls: false,
    immutableReleases: false,
    createdAt: time,
    updatedAt: time,
    pushedAt: time,
    ...request,
  }
  await createRepo(world.repo(repository).folder, repository.defaultBranch)
  return world.store.repositories.put(repository)
}

/** Where a repository's own things are found through the API. */
export function repositoryUrl(world: World, repository: Pick<Repository, 'owner' | 'name'>): string {
  return `${world.api}/repos/${fullName(repository)}`
}

/** Where people look at it. */
export function repositoryPage(world: World, repository: Pick<Repository, 'owner' | 'name'>): string {
  return `${world.url}/${fullName(repository)}`
}
