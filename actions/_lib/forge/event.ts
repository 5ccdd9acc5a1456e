/** What started this job, as far as reports care. */
export type ForgeEvent = {
  name: string
  /** `acme/flight-delay`. */
  repository: string | null
  /** Null where the event has none, or only a search can tell. */
  pullRequest: number | null
  /** The pull request's head, never the merge commit. */
  headSha: string | null
  /** Where the head comes from; of a pull request or the run of one. */
  head: { owner: string; branch: string; repositoryId: number } | null
  /** The head is another repository's: the token is read-only, and nothing is to be trusted. */
  fork: boolean
  /** The branch that the pull request goes to, if it is not the default branch. */
  otherBase: string | null
  run: { id: number; attempt: number; url: string } | null
  /** The workflow's file, else its name: two workflows never share it. */
  workflow: string | null
}

/** What @actions/github knows. */
export type Context = {
  eventName: string
  payload: object
  sha: string
  workflow: string
  runId: number
  runAttempt: number
  serverUrl: string
  repo: { owner: string; repo: string }
}

type Side = { sha: string; ref: string; repo: { id: number; owner: { login: string } } | null }
type Payload = {
  pull_request?: { number: number; head: Side; base: Side }
  issue?: { number: number; pull_request?: object }
  merge_group?: { head_sha: string }
  workflow_run?: {
    event: string
    head_sha: string
    head_branch: string | null
    head_repository: { id: number; owner: { login: string } } | null
  }
  repository?: { id: number; default_branch?: string }
}

/** The event of this job, from the files and variables that only @actions/github reads. */
export async function readEvent(workflowRef: string | undefined): Promise<ForgeEvent> {
  const { context } = await import('@actions/github')
  return eventOf(context as Context, workflowRef)
}

/** `workflowRef` is GITHUB_WORKFLOW_REF: `acme/flight-delay/.github/workflows/train.yml@refs/heads/main`. */
export function eventOf(context: Context, workflowRef?: string): ForgeEvent {
  const { owner, repo } = context.repo
  const { runId: id, runAttempt: attempt } = context
  const path = `${context.serverUrl}/${owner}/${repo}/actions/runs/${id}`
  const url = attempt > 1 ? `${path}/attempts/${attempt}` : path
  return {
    name: context.eventName,
    repository: `${owner}/${repo}`,
    run: Number.isFinite(id) ? { id, attempt: Number.isFinite(attempt) ? attempt : 1, url } : null,
    workflow: workflowRef?.match(/\/\.github\/workflows\/([^/@]+)@/)?.[1] ?? context.workflow ?? null,
    ...subjectOf(context),
  }
}

type Subject = Pick<ForgeEvent, 'pullRequest' | 'headSha' | 'head' | 'fork' | 'otherBase'>

function subjectOf({ payload, sha }: Context): Subject {
  const { pull_request, issue, merge_group, workflow_run, repository } = payload as Payload
  const none: Subject = { pullRequest: null, headSha: sha ?? null, head: null, fork: false, otherBase: null }
  if (pull_request) {
    const { head, base, number } = pull_request
    const fork = head.repo?.id !== base.repo?.id
    const otherBase = base.ref === repository?.default_branch ? null : base.ref
    return { pullRequest: number, headSha: head.sha, head: sideOf(head.repo, head.ref), fork, otherBase }
  }
  if (workflow_run) {
    const { head_sha: headSha, head_repository: from, head_branch } = workflow_run
    const head = workflow_run.event === 'pull_request' ? sideOf(from, head_branch) : null
    return { ...none, headSha, head, fork: from?.id !== repository?.id }
  }
  if (merge_group) return { ...none, headSha: merge_group.head_sha }
  if (issue?.pull_request) return { ...none, pullRequest: issue.number, headSha: null }
  return none
}

function sideOf(repository: Side['repo'], branch: string | null): ForgeEvent['head'] {
  if (!repository || branch === null) return null
  return { owner: repository.owner.login, branch, repositoryId: repository.id }
}
