import type { Job, JobAnnotation } from '../github/row/workflow.ts'
import type { World } from '../github/world.ts'
import { addJob, changeJob } from './github-rows.ts'
import type { JobOutcome } from './job-outcome.ts'
import type { RunState } from './run-state.ts'

/** Creates a job's row, which is also its check run. */
export function makeJob(run: RunState, { name, labels = [] }: { name: string; labels?: string[] }): Job {
  return addJob(run.runner.world, run.row(), { name, labels })
}

export function completeJob(world: World, id: number, change: Pick<Job, 'conclusion'> & Partial<Job>): Job {
  return changeJob(world, id, { ...change, status: 'completed', completedAt: world.time() })
}

/** Records a job that cannot start as failed, with the error. */
export function refuseJob(run: RunState, name: string, { message }: Error): JobOutcome {
  const row = makeJob(run, { name })
  completeJob(run.runner.world, row.id, { conclusion: 'failure', annotations: [failureNote(message)] })
  return { result: 'failure', outputs: {}, isFresh: true }
}

/** An error of the runner itself as an annotation, with file and line if it names them. */
export function failureNote(message: string): JobAnnotation {
  const [, path = null, line] = message.match(/^(\S+?):(\d+): /) ?? []
  return { level: 'failure', message, title: null, path, line: line === undefined ? null : Number(line) }
}
