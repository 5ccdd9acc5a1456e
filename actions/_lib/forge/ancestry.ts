import type { Forge } from './client.ts'
import { failureOf } from './errors.ts'
import { readRepository } from './repository.ts'

/** How `head` relates to `base`, as GitHub's compare reports it; commits without a common ancestor are `diverged`. */
export async function compareStatus(
  { client, owner, repo }: Forge,
  { base, head }: { base: string; head: string },
): Promise<'identical' | 'ahead' | 'behind' | 'diverged'> {
  if (base === head) return 'identical'
  const basehead = `${base}...${head}`
  try {
    const { data } = await client.rest.repos.compareCommitsWithBasehead({
      owner,
      repo,
      basehead,
      per_page: 1,
    })
    return data.status
  } catch (error) {
    if (failureOf(error)?.status === 404) return 'diverged'
    throw error
  }
}

/** Whether a branch contains a commit; false for a commit that GitHub does not know. */
export async function isOnBranch(
  forge: Forge,
  { sha, branch }: { sha: string; branch: string },
): Promise<boolean> {
  const status = await compareStatus(forge, { base: branch, head: sha })
  return status === 'behind' || status === 'identical'
}

/** Whether the default branch contains a commit now. */
export async function isOnDefaultBranch(forge: Forge, sha: string): Promise<boolean> {
  const { defaultBranch } = await readRepository(forge)
  return await isOnBranch(forge, { sha, branch: defaultBranch })
}

/**
 * The commits on a branch between two of its commits, newest first, by first parents and at most `most`: each is a merge, or was squashed
 * or rebased onto the branch. Only `to` is returned where GitHub knows no path between them, or lists only the oldest of more than 250.
 */
export async function mainlineOf(
  { client, owner, repo }: Forge,
  { from, to, most }: { from: string; to: string; most: number },
): Promise<string[]> {
  const basehead = `${from}...${to}`
  const commits = await client.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead }).then(
    ({ data }) => data.commits,
    error => (failureOf(error)?.status === 404 ? [] : Promise.reject(error)),
  )
  const parents = new Map(commits.map(({ sha, parents: [first] }) => [sha, first?.sha ?? null]))
  const line = [to]
  for (let next = parents.get(to); next && parents.has(next) && line.length < most; next = parents.get(next))
    line.push(next)
  return line
}
