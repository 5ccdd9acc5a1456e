import type { Forge } from './client.ts'
import { failureOf } from './errors.ts'
import { readRepository } from './repository.ts'

/** How `head` stands to `base`, in the words of GitHub's compare; commits without a common ancestor are `diverged`. */
export async function standingOf(
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

/** Whether the default branch, as it is now, contains a commit. */
export async function isOnDefaultBranch(forge: Forge, sha: string): Promise<boolean> {
  const { defaultBranch } = await readRepository(forge)
  const standing = await standingOf(forge, { base: defaultBranch, head: sha })
  return standing === 'behind' || standing === 'identical'
}
