import type { Forge } from './client.ts'
import { failureOf } from './errors.ts'

const PAGE = 100

/** The names of all tags that begin with `prefix`, such as `flight-delay@v`, over all pages. */
export async function listTags({ client, owner, repo }: Forge, prefix: string): Promise<string[]> {
  const found = await client.paginate(client.rest.git.listMatchingRefs, {
    owner,
    repo,
    ref: `tags/${prefix}`,
    per_page: PAGE,
  })
  return found.map(({ ref }) => ref.replace(/^refs\/tags\//, ''))
}

/** The commit that a tag names, through an annotated one; null if there is no such tag. */
export async function tagCommit({ client, owner, repo }: Forge, tag: string): Promise<string | null> {
  try {
    const { data } = await client.rest.repos.getCommit({ owner, repo, ref: `tags/${tag}` })
    return data.sha
  } catch (error) {
    const status = failureOf(error)?.status
    if (status === 404 || status === 422) return null
    throw error
  }
}
