import type { Forge } from './client.ts'

/** A comment by any account, with its present text. `edited`: changed after it was written; the API does not say by whom. */
type IssueComment = { author: string | null; body: string; edited: boolean }

const PAGE = 100

/** All comments of an issue or pull request, the oldest first, over all pages. */
export async function readComments({ client, owner, repo }: Forge, number: number): Promise<IssueComment[]> {
  const found = await client.paginate(client.rest.issues.listComments, {
    owner,
    repo,
    issue_number: number,
    per_page: PAGE,
  })
  return found
    .toSorted((one, other) => one.id - other.id)
    .map(({ user, body, created_at, updated_at }) => ({
      author: user?.login ?? null,
      body: body ?? '',
      edited: updated_at !== created_at,
    }))
}
