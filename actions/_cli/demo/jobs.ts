import { inspect, type Job, type Run } from '../../../test/sandbox/sandbox.ts'
import { formatDuration } from '../../_lib/text/quantities.ts'
import type { DemoGitHub } from './github.ts'

const EVERY_MS = 200
const MARKS: Record<string, string> = { success: '✓', skipped: '–', failure: '✗' }

/** Calls `tell` with a line for each job that ends, until it is stopped; skipped jobs get none. */
export function watchJobs(
  { sandbox }: Pick<DemoGitHub, 'sandbox'>,
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

/** At most 80 columns for the demo's model. */
function lineOf({ name, conclusion, startedAt, completedAt }: Job, run: Run | undefined): string {
  const seconds = completedAt === null ? 0 : (Date.parse(completedAt) - Date.parse(startedAt)) / 1000
  const mark = MARKS[conclusion ?? ''] ?? '·'
  return `${mark} ${name.padEnd(42)} ${durationOf(seconds).padStart(10)}  ${targetOf(run)}`
}

/** GitHub's times have whole seconds. */
function durationOf(seconds: number): string {
  return seconds < 10 ? `${Math.round(seconds)} s` : formatDuration(seconds)
}

/** The run's pull request, the branch that was pushed, or the run's title. */
function targetOf(run: Run | undefined): string {
  if (run === undefined) return ''
  const [pull] = run.pulls
  if (pull !== undefined) return `#${pull}`
  return run.event === 'push' ? (run.headBranch ?? run.title) : run.title
}
