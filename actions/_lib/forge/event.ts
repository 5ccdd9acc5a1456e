import { Problem } from '../contract/problem.ts'
import { type FinishedRun, type HeadBranch, type Payload, type Trigger, triggerOf } from './trigger.ts'

/** The event that started this job, and the commit and pull request that a report about it belongs to. */
export type ForgeEvent = {
  name: string
  trigger: Trigger
  /** `acme/flight-delay`. */
  repository: string | null
  run: { id: number; attempt: number; url: string } | null
  /** The workflow's file, else its name: two workflows never share it. */
  workflow: string | null
  /** Null where the event has none, or only a search can tell. */
  pullRequest: number | null
  /** The pull request's head, never the merge commit; null where only GitHub knows it. */
  headSha: string | null
  /** Of a pull request, or of the run of one. */
  head: HeadBranch | null
  fork: boolean
  /** The branch that the pull request goes to, if it is not the default branch. */
  otherBase: string | null
}

/** What @actions/github knows. */
export type Context = {
  eventName: string
  payload: Payload
  sha: string
  ref?: string
  workflow: string
  runId: number
  runAttempt: number
  serverUrl: string
  repo: { owner: string; repo: string }
}

/** The event of this job, from the files and variables that only @actions/github reads. */
export async function readEvent(workflowRef: string | undefined): Promise<ForgeEvent> {
  const { context } = await import('@actions/github')
  return eventOf(context as Context, workflowRef)
}

/** What started this job; a Problem where it would give a fork's code this repository's secrets. */
export async function readTrigger(): Promise<Trigger> {
  const event = await readEvent(undefined)
  refuseForkSecrets(event)
  return event.trigger
}

/** A job that trains must not run on `pull_request_target`. */
export function refuseForkSecrets({ name }: Pick<ForgeEvent, 'name'>): void {
  if (name !== 'pull_request_target') return
  throw new Problem({
    what: 'the workflow runs on pull_request_target, which would give a fork’s code this repository’s secrets',
    where: 'on',
    fix: 'write `pull_request`: model-forks.yml reports the runs of forks',
  })
}

/** `workflowRef` is GITHUB_WORKFLOW_REF: `acme/flight-delay/.github/workflows/train.yml@refs/heads/main`. */
export function eventOf(context: Context, workflowRef?: string): ForgeEvent {
  const { owner, repo } = context.repo
  const trigger = triggerOf(context)
  return {
    name: context.eventName,
    trigger,
    repository: `${owner}/${repo}`,
    run: runOf(context),
    workflow: workflowRef?.match(/\/\.github\/workflows\/([^/@]+)@/)?.[1] ?? context.workflow ?? null,
    ...aboutOf(trigger, context.sha ?? null),
  }
}

function runOf({ runId: id, runAttempt, serverUrl, repo: { owner, repo } }: Context): ForgeEvent['run'] {
  if (!Number.isFinite(id)) return null
  const attempt = Number.isFinite(runAttempt) ? runAttempt : 1
  const url = `${serverUrl}/${owner}/${repo}/actions/runs/${id}`
  return { id, attempt, url: attempt > 1 ? `${url}/attempts/${attempt}` : url }
}

type ReportedCommit = Pick<ForgeEvent, 'pullRequest' | 'headSha' | 'head' | 'fork' | 'otherBase'>

function aboutOf(trigger: Trigger, sha: string | null): ReportedCommit {
  const none: ReportedCommit = { pullRequest: null, headSha: sha, head: null, fork: false, otherBase: null }
  switch (trigger.kind) {
    case 'pull-request': {
      const { number: pullRequest, headSha, head, fork, otherBase } = trigger
      return { pullRequest, headSha, head, fork, otherBase }
    }
    case 'comment':
      return trigger.isPull ? { ...none, pullRequest: trigger.number, headSha: null } : none
    case 'merge-group':
      return { ...none, headSha: trigger.sha }
    case 'push':
      return none
    case 'called':
      return trigger.run === null ? none : { ...none, ...(trigger.run satisfies FinishedRun) }
  }
}
