import type { Forge } from './client.ts'
import { failureOf } from './errors.ts'
import { createOnce } from './retry/create-once.ts'

/** The commit at the tip of a branch; null if there is no such branch. */
export async function branchHead({ client, owner, repo }: Forge, branch: string): Promise<string | null> {
  try {
    const { data } = await client.rest.git.getRef({ owner, repo, ref: `heads/${branch}` })
    return data.object.sha
  } catch (error) {
    if (failureOf(error)?.status === 404) return null
    throw error
  }
}

/** Creates the branch at this commit unless it exists; answers the commit at its tip. Not imported yet: `deploy` will use it. */
export async function ensureBranch(
  forge: Forge,
  { branch, sha }: { branch: string; sha: string },
): Promise<string> {
  const there = await branchHead(forge, branch)
  if (there !== null) return there
  const { client, owner, repo } = forge
  return await createOnce({
    make: async () => {
      try {
        const { data } = await client.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha })
        return data.object.sha
      } catch (error) {
        const raced = failureOf(error)?.status === 422 ? await branchHead(forge, branch) : null
        if (raced === null) throw error
        return raced
      }
    },
    find: () => branchHead(forge, branch),
  })
}

/** Deletes a branch; a branch that does not exist is not an error. Not imported yet: `deploy` will use it. */
export async function removeBranch({ client, owner, repo }: Forge, branch: string): Promise<void> {
  try {
    await client.rest.git.deleteRef({ owner, repo, ref: `heads/${branch}` })
  } catch (error) {
    const { status, message } = failureOf(error) ?? { status: null, message: '' }
    if (status !== 404 && !(status === 422 && /does not exist/i.test(message))) throw error
  }
}
