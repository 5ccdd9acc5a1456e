import type { Forge } from './client.ts'
import { waitSeconds } from './retry/backoff.ts'

/** `repositoryId`: the repository of its branch, null if that was deleted. `otherBase`: the branch that it goes to, null for the default branch. */
type PullRequestHead = {
  number: number
  sha: string
  fork: boolean
  repositoryId: number | null
  otherBase: string | null
}

type Pull = {
  number: number
  head: { sha: string; repo: { id: number } | null }
  base: { ref: string; repo: { id: number; default_branch: string } }
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
 * The only open pull request whose head is this commit of this branch of this repository; null if there is none or more than one. For
 * runs of forks: their events name no pull request, and their artifacts are not trusted to name one.
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
  const repositoryId = head.repo?.id ?? null
  const otherBase = base.ref === base.repo.default_branch ? null : base.ref
  return { number, sha: head.sha, fork: repositoryId !== base.repo.id, repositoryId, otherBase }
}

/** A pull request in its present state. */
export type PullRequestState = PullRequestHead & {
  open: boolean
  draft: boolean
  labels: string[]
  /** The branch that it goes to. */
  baseBranch: string
  /** Number of its commits. */
  commits: number
}

/** A pull request by its number. */
export async function readPullRequest(
  { client, owner, repo }: Forge,
  number: number,
): Promise<PullRequestState> {
  const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number })
  return {
    ...headOf(data),
    open: data.state === 'open',
    draft: data.draft ?? false,
    labels: data.labels.map(({ name }) => name),
    baseBranch: data.base.ref,
    commits: data.commits,
  }
}

/**
 * The bases of all pull requests, open or closed, from a branch of this repository; null if the base of one was changed since the given
 * time.
 */
export async function basesOf(
  { client, owner, repo }: Forge,
  { branch, since }: { branch: string; since: string },
): Promise<string[] | null> {
  const head = `${owner}:${branch}`
  const pulls = await client.paginate(client.rest.pulls.list, {
    owner,
    repo,
    state: 'all',
    head,
    per_page: 100,
  })
  for (const { number, updated_at } of pulls) {
    if (Date.parse(updated_at) < Date.parse(since)) continue
    const about = { owner, repo, issue_number: number, per_page: 100 }
    const events = await client.paginate(client.rest.issues.listEvents, about)
    if (events.some(({ event }) => event === 'base_ref_changed')) return null
  }
  return [...new Set(pulls.map(({ base }) => base.ref))]
}

const SECONDS_OF_LAG = 3

/**
 * Number of the pull request whose merge, by any method, put this commit onto a branch; null if none did. GitHub can take seconds to
 * associate a commit with its merge, so it is asked a second time where it knows none.
 */
export async function mergedPullRequest(
  forge: Forge,
  {
    wait = waitSeconds,
    ...commit
  }: { sha: string; branch: string; wait?: (seconds: number) => Promise<void> },
): Promise<number | null> {
  const first = await mergedOf(forge, commit)
  if (first !== null) return first
  await wait(SECONDS_OF_LAG)
  return await mergedOf(forge, commit)
}

async function mergedOf(
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
