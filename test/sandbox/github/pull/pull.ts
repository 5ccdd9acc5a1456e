import { fetchFrom } from '../git/repo.ts'
import type { Pull } from '../row/pull.ts'
import type { Repository } from '../row/repository.ts'
import type { World } from '../world.ts'

export function pullNumbered(world: World, repository: Repository, number: number): Pull | undefined {
  return world.store.pulls.find(row => row.repositoryId === repository.id && row.number === number)
}

export function isOpen(world: World, pull: Pull): boolean {
  return issueOf(world, pull).state === 'open'
}

/** The issue of the same number, which every pull request has. */
export function issueOf(world: World, pull: Pull) {
  return world.store.issues.find(row => row.repositoryId === pull.repositoryId && row.number === pull.number)!
}

/** Moves `refs/pull/N/head` of the base repository to a commit, fetched from the fork if needed. */
export async function keepHead(
  world: World,
  pull: Pick<Pull, 'repositoryId' | 'number' | 'head'>,
  sha: string,
): Promise<void> {
  const base = world.repo({ id: pull.repositoryId })
  const name = `refs/pull/${pull.number}/head`
  if (pull.head.repositoryId === pull.repositoryId) await base.text(['update-ref', name, sha])
  else await fetchFrom(base, world.repo({ id: pull.head.repositoryId }), [`${sha}:${name}`])
}
