import type { Around, Status } from '../context.ts'
import { hashFiles } from './hash-files.ts'
import type { Scope } from './job.ts'

/** What the functions of an expression answer where a step stands; in a composite action, `failure()` is about its own steps. */
export function aroundOf(scope: Scope, status: Status = statusOf(scope)): Around {
  const { workspace } = scope.job.folders
  return { status, hashFiles: patterns => hashFiles(workspace, patterns) }
}

/** The status that `success()` and its like look at. */
export function statusOf({ job, composite, status }: Scope): Status {
  if (job.status === 'cancelled' || composite?.stop.aborted) return 'cancelled'
  return composite === null ? job.status : status
}
