import { createRepo } from '../git/repo.ts'
import type { Repository } from '../row/repository.ts'
import type { World } from '../world.ts'

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

/** The repository of that name, ignoring case. */
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

/** Address of a repository in the API. */
export function repositoryUrl(world: World, repository: Pick<Repository, 'owner' | 'name'>): string {
  return `${world.api}/repos/${fullName(repository)}`
}

/** Address of a repository's page. */
export function repositoryPage(world: World, repository: Pick<Repository, 'owner' | 'name'>): string {
  return `${world.url}/${fullName(repository)}`
}
