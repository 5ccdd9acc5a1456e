import { parse } from 'yaml'
import { readRef } from '../git/ref.ts'
import { entryAt, readBlob, readTree } from '../git/tree.ts'
import { nodeId } from '../identity/node-id.ts'
import { repositoryPage, repositoryUrl } from '../repository/repository.ts'
import type { Repository } from '../row/repository.ts'
import type { Schemas } from '../schemas.ts'
import type { World } from '../world.ts'

/** A workflow file; `name` is its `name:`, else its path. */
export type ListedWorkflow = { path: string; name: string }

const FOLDER = '.github/workflows'

/** The workflow files of the default branch, by path. */
export async function workflowsOf(world: World, repository: Repository): Promise<ListedWorkflow[]> {
  const repo = world.repo(repository)
  const head = await readRef(repo, `refs/heads/${repository.defaultBranch}`)
  const folder = head && (await entryAt(repo, head.sha, FOLDER))
  const entries = (folder && (await readTree(repo, folder.sha))) ?? []
  const files = entries.filter(({ path, type }) => type === 'blob' && /\.ya?ml$/.test(path))
  return await Promise.all(
    files.map(async ({ path: file, sha }) => {
      const path = `${FOLDER}/${file}`
      const text = (await readBlob(repo, sha))?.toString() ?? ''
      return { path, name: nameIn(text) ?? path }
    }),
  )
}

/** A file that is not YAML is listed by its path, as on GitHub. */
function nameIn(text: string): string | null {
  try {
    const name: unknown = parse(text)?.name
    return typeof name === 'string' ? name : null
  } catch {
    return null
  }
}

export function workflowView(
  world: World,
  repository: Repository,
  { path, name }: ListedWorkflow,
): Schemas['workflow'] {
  const id = workflowId(repository, path)
  const page = repositoryPage(world, repository)
  return {
    id,
    node_id: nodeId('W', id),
    name,
    path,
    state: 'active',
    created_at: repository.createdAt,
    updated_at: repository.updatedAt,
    url: `${repositoryUrl(world, repository)}/actions/workflows/${id}`,
    html_url: `${page}/blob/${repository.defaultBranch}/${path}`,
    badge_url: `${page}/actions/workflows/${path.split('/').at(-1)}/badge.svg`,
  }
}

/** The number of a workflow file in its repository, the same after every restart. */
export function workflowId({ id }: Pick<Repository, 'id'>, path: string): number {
  return [...`${id}:${path}`].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 90_000_000, 7)
}
