import type { Job as Row } from '../../github/row/workflow.ts'
import { changeJob, jobById } from '../github-rows.ts'
import type { JobRequest } from '../job-request.ts'

type StepRow = Row['steps'][number]
export type StepConclusion = 'success' | 'failure' | 'cancelled' | 'skipped'

/** The steps in a job's row, as GitHub's API shows them. */
export type StepRows = {
  /** Adds a queued step; returns its number. */
  plan(name: string): number
  begin(number: number, name: string): void
  end(number: number, conclusion: StepConclusion): void
}

/** Opens the step rows of a job without steps; a job without a row gets none. */
export function openStepRows({ world, jobId }: Pick<JobRequest, 'world' | 'jobId'>): StepRows {
  const steps: StepRow[] = []
  const change = (number: number, more: Partial<StepRow>) => {
    steps[number - 1] = { ...steps[number - 1]!, ...more }
    if (jobById(world, jobId)) changeJob(world, jobId, { steps: [...steps] })
  }
  return {
    plan(name) {
      const number = steps.push({ name, number: steps.length + 1, status: 'queued', conclusion: null })
      change(number, {})
      return number
    },
    begin: (number, name) => change(number, { name, status: 'in_progress', started_at: world.time() }),
    end: (number, conclusion) =>
      change(number, { status: 'completed', conclusion, completed_at: world.time() }),
  }
}
