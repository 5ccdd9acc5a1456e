import { formatDuration } from '../../_lib/report/quantities.ts'
import type { Job } from '../../_sandbox/github/workflow/run.ts'
import type { Place } from './place.ts'

const EVERY_MS = 200
const MARKS: Record<string, string> = { success: '✓', skipped: '–', failure: '✗' }

/** Tells a line for each job as it ends, until it is stopped. Skipped jobs are not worth one. */
export function watchJobs(
  { sandbox }: Pick<Place, 'sandbox'>,
  tell: (line: string) => void,
): { stop(): void } {
  const { store } = sandbox.world
  const told = new Set(store.jobs.filter(isOver).map(({ id }) => id))
  const look = () => {
    for (const job of store.jobs.filter(each => isOver(each) && !told.has(each.id))) {
      told.add(job.id)
      if (job.conclusion !== 'skipped') tell(lineOf(job, store.runs.get(job.runId)?.title ?? ''))
    }
  }
  const timer = setInterval(look, EVERY_MS)
  return {
    stop() {
      clearInterval(timer)
      look()
    },
  }
}

function isOver({ status }: Job): boolean {
  return status === 'completed'
}

function lineOf({ name, conclusion, startedAt, completedAt }: Job, title: string): string {
  const seconds = completedAt === null ? 0 : (Date.parse(completedAt) - Date.parse(startedAt)) / 1000
  return `${MARKS[conclusion ?? ''] ?? '·'} ${name.padEnd(44)} ${formatDuration(seconds).padStart(7)}  ${title}`
}
