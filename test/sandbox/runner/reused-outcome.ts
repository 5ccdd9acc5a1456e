import { copyJob } from './github-rows.ts'
import type { JobOutcome } from './job-outcome.ts'
import type { RunState } from './run-state.ts'

/** The outcome of a job in an earlier attempt, copied into this one; null if the job has to run. */
export function reusedOutcome(run: RunState, key: string): JobOutcome | null {
  const known = run.reused.has(key) ? run.record.outcomes[key] : undefined
  const row = known && copyJob(run.runner.world, known.jobId, run.row().attempt)
  if (!row) return null
  const { result, outputs } = known
  run.note(key, { result, outputs, jobId: row.id })
  return { result, outputs, isFresh: false }
}
