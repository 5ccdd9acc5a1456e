import type { JobStatus, StatusFunctions } from '../context.ts'
import { hashFiles } from './hash-files.ts'
import type { StepScope } from './job-run.ts'

/** The status functions and `hashFiles` for a step; in a composite action, `failure()` is about its own steps. */
export function statusFunctions(scope: StepScope, status: JobStatus = statusOf(scope)): StatusFunctions {
  const { workspace } = scope.job.folders
  return { status, hashFiles: patterns => hashFiles(workspace, patterns) }
}

/** The status that `success()`, `failure()` and `cancelled()` check. */
export function statusOf({ job, composite, status }: StepScope): JobStatus {
  if (job.status === 'cancelled' || composite?.stop.aborted) return 'cancelled'
  return composite === null ? job.status : status
}
