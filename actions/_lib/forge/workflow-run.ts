import type { Forge } from './client.ts'
import { failureOf } from './errors.ts'

/** A workflow run in its newest attempt. */
export type RunRow = {
  id: number
  event: string
  headSha: string
  headBranch: string | null
  /** Null if the fork was deleted. */
  headRepositoryId: number | null
  /** `.github/workflows/model-pull-request.yml`, without the branch that GitHub sometimes adds. */
  path: string
  status: string | null
  conclusion: string | null
  createdAt: string
  /** The account that started the newest attempt. */
  actor: string | null
  /** Paths and commits of the reusable workflows that it called; null if GitHub does not list them. */
  called: { path: string; sha: string }[] | null
}

const PAGE = 100

/** All runs at a commit, newest first, over all pages. */
export async function runsAt({ client, owner, repo }: Forge, sha: string): Promise<RunRow[]> {
  const found = await client.paginate(client.rest.actions.listWorkflowRunsForRepo, {
    owner,
    repo,
    head_sha: sha,
    per_page: PAGE,
  })
  return found.map(rowOf).sort((one, other) => other.id - one.id)
}

/** A run by its id; null if it was deleted. */
export async function readRun({ client, owner, repo }: Forge, id: number): Promise<RunRow | null> {
  try {
    const { data } = await client.rest.actions.getWorkflowRun({ owner, repo, run_id: id })
    return rowOf(data)
  } catch (error) {
    if (failureOf(error)?.status === 404) return null
    throw error
  }
}

type RunAnswer = {
  id: number
  event: string
  head_sha: string
  head_branch: string | null
  head_repository: { id: number } | null
  path: string
  status: string | null
  conclusion: string | null
  created_at: string
  actor?: { login: string } | null | undefined
  triggering_actor?: { login: string } | null | undefined
  referenced_workflows?: { path: string; sha: string }[] | null | undefined
}

function rowOf(data: RunAnswer): RunRow {
  const { id, event, head_sha: headSha, status, conclusion } = data
  return {
    id,
    event,
    headSha,
    headBranch: data.head_branch,
    headRepositoryId: data.head_repository?.id ?? null,
    path: data.path.split('@', 1)[0]!,
    status,
    conclusion,
    createdAt: data.created_at,
    actor: data.triggering_actor?.login ?? data.actor?.login ?? null,
    called: data.referenced_workflows?.map(({ path, sha }) => ({ path, sha })) ?? null,
  }
}
