import type { Forge } from './client.ts'
import { failureOf } from './errors.ts'

/** Id and default branch of the repository. */
export async function readRepository({
  client,
  owner,
  repo,
}: Forge): Promise<{ id: number; defaultBranch: string }> {
  const { data } = await client.rest.repos.get({ owner, repo })
  return { id: data.id, defaultBranch: data.default_branch }
}

/** Git object id of a file at a branch or commit; null if there is no such file. */
export async function fileId(
  { client, owner, repo }: Forge,
  { path, ref }: { path: string; ref: string },
): Promise<string | null> {
  try {
    const { data } = await client.rest.repos.getContent({ owner, repo, path, ref })
    return !Array.isArray(data) && data.type === 'file' ? data.sha : null
  } catch (error) {
    if (failureOf(error)?.status === 404) return null
    throw error
  }
}
