/** The account and branch that a commit comes from. */
export type HeadBranch = { owner: string; branch: string; repositoryId: number }

/** What started this job: the event's payload, parsed once. */
export type Trigger =
  | {
      kind: 'pull-request'
      number: number
      /** The pull request's head, never the merge commit. */
      headSha: string
      /** Null if the fork is gone. */
      head: HeadBranch | null
      /** The head is in another repository: the token is read-only, and nothing of it is trusted. */
      fork: boolean
      /** The branch that it goes to. */
      base: string
      /** The same branch, null if it is the default branch. */
      otherBase: string | null
      /** The label that was set or removed, if that is the event. */
      label: string | null
      /** Only the title or the description was edited. */
      textOnly: boolean
    }
  | { kind: 'comment'; number: number; isPull: boolean; author: string | null; body: string }
  /** A commit of the merge queue; `number` is the pull request in the name of its branch, `base` the branch that it is queued for. */
  | { kind: 'merge-group'; sha: string; baseSha: string; base: string; number: number | null }
  /** `before` is null for a new branch. */
  | { kind: 'push'; sha: string; before: string | null; branch: string | null }
  /** A dispatch, a schedule, or any other event; `run` is the run that a `workflow_run` is about. */
  | { kind: 'called'; event: string; sha: string; branch: string | null; run: FinishedRun | null }

/** `head` is known only where a pull request started the run. */
export type FinishedRun = { headSha: string; head: HeadBranch | null; fork: boolean }

type PayloadRepository = { id: number; owner: { login: string } } | null
type PayloadBranch = { sha: string; ref: string; repo: PayloadRepository }

/** The parts of webhook payloads that are read here. */
export type Payload = {
  action?: string
  changes?: { base?: object; title?: object }
  label?: { name: string }
  pull_request?: { number: number; head: PayloadBranch; base: PayloadBranch }
  issue?: { number: number; pull_request?: object }
  comment?: { body?: string | null; user: { login: string } | null }
  merge_group?: { head_sha: string; base_sha: string; head_ref: string; base_ref: string }
  workflow_run?: {
    event: string
    head_sha: string
    head_branch: string | null
    head_repository: PayloadRepository
  }
  before?: string
  repository?: { id: number; default_branch?: string }
}

type WebhookEvent = { eventName: string; payload: Payload; sha: string; ref?: string }

/** The trigger that an event's name and payload describe. */
export function triggerOf(event: WebhookEvent): Trigger {
  const { eventName, payload } = event
  const { pull_request, issue, comment, merge_group } = payload
  if (pull_request) return byPullRequest(pull_request, payload)
  if (eventName === 'issue_comment' && issue && comment) return byComment(issue, comment)
  if (merge_group) return byMergeQueue(merge_group)
  return eventName === 'push' ? byPush(event) : byCall(event)
}

function byPullRequest(
  { number, head, base }: NonNullable<Payload['pull_request']>,
  { action, changes, label, repository }: Payload,
): Trigger {
  const isLabelled = action === 'labeled' || action === 'unlabeled'
  return {
    kind: 'pull-request',
    number,
    headSha: head.sha,
    head: headBranch(head.repo, head.ref),
    fork: head.repo?.id !== base.repo?.id,
    base: base.ref,
    otherBase: base.ref === repository?.default_branch ? null : base.ref,
    label: (isLabelled && label?.name) || null,
    textOnly: action === 'edited' && changes?.base === undefined,
  }
}

function byComment(
  { number, pull_request }: NonNullable<Payload['issue']>,
  { user, body }: NonNullable<Payload['comment']>,
): Trigger {
  const isPull = pull_request !== undefined
  return { kind: 'comment', number, isPull, author: user?.login ?? null, body: body ?? '' }
}

function byMergeQueue({
  head_sha: sha,
  base_sha: baseSha,
  head_ref,
  base_ref,
}: NonNullable<Payload['merge_group']>): Trigger {
  const number = head_ref.match(/\/pr-(\d+)-[0-9a-f]+$/)?.[1]
  const base = base_ref.replace(/^refs\/heads\//, '')
  return { kind: 'merge-group', sha, baseSha, base, number: number === undefined ? null : Number(number) }
}

function byPush({ payload: { before }, sha, ref }: WebhookEvent): Trigger {
  const isNew = before === undefined || /^0+$/.test(before)
  return { kind: 'push', sha, before: isNew ? null : before, branch: branchOf(ref) }
}

function byCall({ eventName: event, payload, sha, ref }: WebhookEvent): Trigger {
  return { kind: 'called', event, sha, branch: branchOf(ref), run: finishedRun(payload) }
}

function finishedRun({ workflow_run: run, repository }: Payload): FinishedRun | null {
  if (run === undefined) return null
  const head = run.event === 'pull_request' ? headBranch(run.head_repository, run.head_branch) : null
  return { headSha: run.head_sha, head, fork: run.head_repository?.id !== repository?.id }
}

function branchOf(ref: string | undefined): string | null {
  return ref?.match(/^refs\/heads\/(.+)$/)?.[1] ?? null
}

function headBranch(repository: PayloadRepository, branch: string | null): HeadBranch | null {
  if (!repository || branch === null) return null
  return { owner: repository.owner.login, branch, repositoryId: repository.id }
}
