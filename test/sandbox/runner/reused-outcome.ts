import { carryJob } from './job-row.ts'
import type { Outcome } from './outcome.ts'
import type { Play } from './run-state.ts'

/** What an earlier attempt left, carried into this one; null where the job has to run. */
export function keptOutcome(play: Play, key: string): Outcome | null {
  const known = play.kept.has(key) ? play.record.outcomes[key] : undefined
  const row = known && carryJob(play, known.jobId)
  if (!row) return null
  const { result, outputs } = known
  play.note(key, { result, outputs, jobId: row.id })
  return { result, outputs, isFresh: false }
}
