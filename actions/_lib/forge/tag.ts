import type { Forge } from './client.ts'

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
