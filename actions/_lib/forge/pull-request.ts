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

/** A pull request as it stands now. */
export type PullRequest = PullRequestHead & {
  open: boolean
  draft: boolean
  labels: string[]
  /** The branch that it goes to. */
  baseBranch: string
}

/** A pull request by its number. */
export async function readPullRequest({ client, owner, repo }: Forge, number: number): Promise<PullRequest> {
  const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number })
  return {
    ...headOf(data),
    open: data.state === 'open',
    draft: data.draft ?? false,
    labels: data.labels.map(({ name }) => name),
    baseBranch: data.base.ref,
  }
}

/** Number of the pull request whose merge, by whatever method, put this commit onto a branch; null if none did. */
export async function mergedPullRequest(
  { client, owner, repo }: Forge,
  { sha, branch }: { sha: string; branch: string },
): Promise<number | null> {
  const found = await client.paginate(client.rest.repos.listPullRequestsAssociatedWithCommit, {
    owner,
    repo,
    commit_sha: sha,
    per_page: 100,
  })
  const merged = found.filter(({ merged_at, base }) => merged_at !== null && base.ref === branch)
  const own = merged.find(({ merge_commit_sha }) => merge_commit_sha === sha)
  return own?.number ?? (merged.length === 1 ? merged[0]!.number : null)
}
