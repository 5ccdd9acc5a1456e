import type { Forge } from './client.ts'

export type PullRequestHead = { number: number; sha: string; fork: boolean }

type Pull = {
  number: number
  head: { sha: string; repo: { id: number } | null }
  base: { repo: { id: number } }
}

/** Head of a pull request by its number. */
export async function pullRequestHead(
  { client, owner, repo }: Forge,
  number: number,
): Promise<PullRequestHead> {
  const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number })
  return headOf(data)
}

/**
 * The one open pull request of this very commit of this branch of this repository; null if there is none or more than one.
 * A fork's run names no pull request, and what its artifact says of itself is not believed.
 */
export async function findPullRequest(
  { client, owner, repo }: Forge,
  head: { owner: string; branch: string; repositoryId: number; sha: string },
): Promise<PullRequestHead | null> {
  const found = await client.paginate(client.rest.pulls.list, {
    owner,
    repo,
    state: 'open',
    head: `${head.owner}:${head.branch}`,
    per_page: 100,
  })
  const same = found.filter(pull => pull.head.sha === head.sha && pull.head.repo?.id === head.repositoryId)
  return same.length === 1 ? headOf(same[0]!) : null
}

function headOf({ number, head, base }: Pull): PullRequestHead {
  return { number, sha: head.sha, fork: head.repo?.id !== base.repo.id }
}
