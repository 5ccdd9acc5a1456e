import type { StepAnnotation } from '../job-request.ts'
import type { JobRun, StepRun } from './job-run.ts'

const PER_STEP = 10
const WORD = { notice: 'notice', warning: 'warning', failure: 'error' } as const

/** Writes lines to a job's log, with secrets masked. */
export function say(job: Pick<JobRun, 'log' | 'masks'>, text: string): void {
  job.log.write(job.masks.hide(text))
}

/** Logs a notice, warning or error of a step; the first ten of each level also become annotations. */
export function issue(
  { scope: { job }, issued }: Pick<StepRun, 'scope' | 'issued'>,
  {
    level,
    message,
    title = null,
    path = null,
    line = null,
  }: Pick<StepAnnotation, 'level' | 'message'> & Partial<StepAnnotation>,
): void {
  say(job, `##[${WORD[level]}]${message}`)
  if (issued[level]++ >= PER_STEP) return
  job.annotations.push({
    level,
    message: job.masks.hide(message),
    title: title && job.masks.hide(title),
    path,
    line,
  })
}
