import type { Value } from './context.ts'
import type { WorkflowTarget } from './event-target.ts'
import type { JobOutcome } from './job-outcome.ts'

/** The commit, ref and event of a run, the same in all its attempts. */
export type Moment = Pick<
  WorkflowTarget,
  'sha' | 'ref' | 'headSha' | 'headBranch' | 'headRepositoryId' | 'isFork'
> & { eventName: string; pull: { number: number; headRef: string; baseRef: string } | null }

/** What the runner stores about a run, so that it can run again, also after a restart. */
export type RunRecord = {
  /** The run's id. */
  id: number
  moment: Moment
  /** The path of the workflow file. */
  path: string
  payload: Value
  /** The inputs of a dispatch. */
  given: { [key: string]: Value }
  /** The number of `workflow_run` events that led to this run. */
  depth: number
  /** The latest outcome and the row of each job, by its key. */
  outcomes: Record<string, Pick<JobOutcome, 'result' | 'outputs'> & { jobId: number }>
}

export function momentOf(target: WorkflowTarget): Moment {
  const { sha, ref, headSha, headBranch, headRepositoryId, isFork, pull, event } = target
  return {
    ...{ sha, ref, headSha, headBranch, headRepositoryId, isFork },
    eventName: event.name,
    pull: pull && { number: pull.number, headRef: pull.head.ref, baseRef: pull.base.ref },
  }
}
