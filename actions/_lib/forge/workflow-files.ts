import type { Forge } from './client.ts'
import { failureOf } from './errors.ts'
import { readRepository } from './repository.ts'

const FOLDER = '.github/workflows'

/** The name of the default branch if the workflow files of a commit differ from those on it, else null. */
export async function workflowsAreNew(forge: Forge, sha: string): Promise<string | null> {
  const { defaultBranch } = await readRepository(forge)
  const [own, main] = await Promise.all([workflowsAt(forge, sha), workflowsAt(forge, defaultBranch)])
  return own === main ? null : defaultBranch
}

/** Name and blob of each file, one a line; empty if there is no such folder. */
async function workflowsAt({ client, owner, repo }: Forge, ref: string): Promise<string> {
  try {
    const { data } = await client.rest.repos.getContent({ owner, repo, path: FOLDER, ref })
    const files = Array.isArray(data) ? data : [data]
    return files
      .map(({ name, sha }) => `${name} ${sha}`)
      .sort()
      .join('\n')
  } catch (error) {
    if (failureOf(error)?.status === 404) return ''
    throw error
  }
}
