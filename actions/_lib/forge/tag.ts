import type { Forge } from './client.ts'
import { failureOf } from './errors.ts'
import { createOnce } from './retry/create-once.ts'

const PAGE = 100

/** `sha`: the commit of the tag; null for an annotated tag, which refers to a tag object. */
export type TagRow = { name: string; sha: string | null }

/** All tags with a prefix, such as `flight-delay@v`, over all pages. */
export async function listTags({ client, owner, repo }: Forge, prefix: string): Promise<TagRow[]> {
  const found = await client.paginate(client.rest.git.listMatchingRefs, {
    owner,
    repo,
    ref: `tags/${prefix}`,
    per_page: PAGE,
  })
  return found.map(({ ref, object: { type, sha } }) => ({
    name: ref.replace(/^refs\/tags\//, ''),
    sha: type === 'commit' ? sha : null,
  }))
}

/** Creates a tag at a commit, unless it exists there. */
export async function createTag(forge: Forge, { tag, sha }: { tag: string; sha: string }): Promise<void> {
  const { client, owner, repo } = forge
  const isThere = async () => ((await tagCommit(forge, tag)) === sha ? true : null)
  await createOnce({
    make: async () => {
      try {
        await client.rest.git.createRef({ owner, repo, ref: `refs/tags/${tag}`, sha })
      } catch (error) {
        if (failureOf(error)?.status !== 422 || !(await isThere())) throw error
      }
      return true
    },
    find: isThere,
  })
}

/** The commit of a tag, annotated or not; null if there is no such tag. */
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
