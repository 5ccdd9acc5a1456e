import { inspect, type Job, type Run } from '../../../test/sandbox/sandbox.ts'
import { formatDuration } from '../../_lib/text/quantities.ts'
import type { Place } from './github.ts'

const EVERY_MS = 200
const MARKS: Record<string, string> = { success: '✓', skipped: '–', failure: '✗' }

/** Tells a line for each job as it ends, until it is stopped. Skipped jobs are not worth one. */
export function watchJobs(
  { sandbox }: Pick<Place, 'sandbox'>,
  tell: (line: string) => void,
): { stop(): void } {
  const { jobs, runs } = inspect(sandbox)
  const told = new Set(
    jobs()
      .filter(isOver)
      .map(({ id }) => id),
  )
  const look = () => {
    for (const job of jobs().filter(each => isOver(each) && !told.has(each.id))) {
      told.add(job.id)
      const run = runs().find(({ id }) => id === job.runId)
      if (job.conclusion !== 'skipped') tell(lineOf(job, run))
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

/** Fits 80 columns for a model of the demo's. */
function lineOf({ name, conclusion, startedAt, completedAt }: Job, run: Run | undefined): string {
  const seconds = completedAt === null ? 0 : (Date.parse(completedAt) - Date.parse(startedAt)) / 1000
  const mark = MARKS[conclusion ?? ''] ?? '·'
  return `${mark} ${name.padEnd(42)} ${durationOf(seconds).padStart(10)}  ${subjectOf(run)}`
}

/** GitHub's times are whole seconds. */
function durationOf(seconds: number): string {
  return seconds < 10 ? `${Math.round(seconds)} s` : formatDuration(seconds)
}

/** What the run is about: the pull request, the branch that was pushed, or its title. */
function subjectOf(run: Run | undefined): string {
  if (run === undefined) return ''
  const [pull] = run.pulls
  if (pull !== undefined) return `#${pull}`
  return run.event === 'push' ? (run.headBranch ?? run.title) : run.title
}
