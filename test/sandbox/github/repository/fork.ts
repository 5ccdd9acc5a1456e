import { fetchFrom } from '../git/repo.ts'
import type { Repository } from '../row/repository.ts'
import type { World } from '../world.ts'
import { createRepository, repositoryNamed } from './repository.ts'

/** Copies branches and tags into a repository of another owner; returns an existing fork as it is. */
export async function forkRepository(
  world: World,
  parent: Repository,
  { owner, name = parent.name }: { owner: string; name?: string },
): Promise<Repository> {
  const known = world.store.repositories.find(row => row.parent === parent.id && row.owner === owner)
  if (known) return known
  const free = repositoryNamed(world, owner, name) ? `${name}-1` : name
  const { defaultBranch, description } = parent
  const request = {
    owner,
    name: free,
    private: parent.private,
    parent: parent.id,
    defaultBranch,
    description,
  }
  const fork = await createRepository(world, request)
  await fetchFrom(world.repo(fork), world.repo(parent), [
    'refs/heads/*:refs/heads/*',
    'refs/tags/*:refs/tags/*',
  ])
  return fork
}
