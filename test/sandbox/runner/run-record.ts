import type { Value } from './context.ts'
import type { WorkflowTarget } from './event-target.ts'
import type { JobOutcome } from './job-outcome.ts'

/** Where a run stands, the same for all its attempts. */
export type Moment = Pick<
  WorkflowTarget,
  'sha' | 'ref' | 'headSha' | 'headBranch' | 'headRepositoryId' | 'isFork'
> & { eventName: string; pull: { number: number; headRef: string; baseRef: string } | null }

/** What a runner keeps of a run, so that it can be run again, after a restart too. */
export type RunRecord = {
  /** The run's. */
  id: number
  moment: Moment
  /** The workflow file. */
  path: string
  payload: Value
  /** Of a dispatch. */
  given: { [key: string]: Value }
  /** How many `workflow_run` events lie between this run and what somebody did. */
  depth: number
  /** By the key of a job: its newest outcome, and its row. */
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
