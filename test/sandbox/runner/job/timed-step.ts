import { Refusal } from '../../github/http/answer.ts'
import { evaluate, holds } from '../expression.ts'
import { Unsupported } from '../refusal.ts'
import { issue } from './annotation.ts'
import type { StepRun } from './job-run.ts'
import { timerOf } from './minutes.ts'
import { statusFunctions } from './status-functions.ts'
import { StepFailure } from './step-failure.ts'
import type { StepConclusion } from './step-row.ts'

type TimedStep = {
  /** The number of the step's row; null in a composite action. */
  number: number | null
  condition: string | null
  /** Runs before the condition, which can use its result. */
  prepare(): void
  work(stepRun: StepRun): Promise<void>
}

/** Does a step's work if its condition is true, within its time limit; an error is logged and becomes the outcome. */
export async function runTimed(
  stepRun: StepRun,
  { number, condition, prepare, work }: TimedStep,
): Promise<StepConclusion> {
  const { scope } = stepRun
  const { job } = scope
  const limit = new AbortController()
  let stopWatching = () => {}
  try {
    prepare()
    if (!holds(condition, stepRun.contexts, statusFunctions(scope))) return 'skipped'
    if (number !== null) job.rows.begin(number, stepRun.name)
    stopWatching = endOnTime(stepRun, condition, limit)
    await work({ ...stepRun, stop: limit.signal })
    return limit.signal.aborted ? ended(stepRun, limit.signal) : 'success'
  } catch (error) {
    if (limit.signal.aborted) return ended(stepRun, limit.signal)
    const message = messageOf(error)
    if (message !== '') issue(stepRun, { level: 'failure', message })
    return 'failure'
  } finally {
    stopWatching()
  }
}

const TIMED_OUT = 'timed out'

/** A step is stopped by its own timeout, with its enclosing composite step, and with the job unless its condition is still true. */
function endOnTime(
  { scope, step, contexts }: StepRun,
  condition: string | null,
  limit: AbortController,
): () => void {
  const { job, composite } = scope
  const minutes = minutesOf({ scope, step, contexts })
  const timer = minutes > 0 ? setTimeout(() => limit.abort(TIMED_OUT), timerOf(minutes)) : undefined
  const onCancel = () => {
    if (!outlives({ scope, contexts }, condition)) limit.abort()
  }
  const onStop = () => limit.abort()
  if (!job.cancelled.aborted) job.cancelled.addEventListener('abort', onCancel)
  if (!composite?.stop.aborted) composite?.stop.addEventListener('abort', onStop)
  return () => {
    clearTimeout(timer)
    job.cancelled.removeEventListener('abort', onCancel)
    composite?.stop.removeEventListener('abort', onStop)
  }
}

/** Whether a step's condition is still true after the job was cancelled; an expression with an error counts as false. */
function outlives(
  { scope, contexts }: Pick<StepRun, 'scope' | 'contexts'>,
  condition: string | null,
): boolean {
  try {
    return holds(condition, contexts, statusFunctions(scope, 'cancelled'))
  } catch {
    return false
  }
}

/** The evaluated `timeout-minutes`; 0 means no limit. */
function minutesOf({ scope, step, contexts }: Pick<StepRun, 'scope' | 'step' | 'contexts'>): number {
  if (step.timeoutMinutes === null) return 0
  const text = step.timeoutMinutes.replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1')
  const minutes = evaluate(text, contexts, statusFunctions(scope))
  if (typeof minutes === 'number') return minutes
  throw new StepFailure(`The step's timeout-minutes must be a number: ${JSON.stringify(minutes)}`)
}

function ended(stepRun: StepRun, { reason }: AbortSignal): StepConclusion {
  if (reason !== TIMED_OUT) {
    issue(stepRun, { level: 'failure', message: 'The operation was canceled.' })
    return 'cancelled'
  }
  const message = `The action '${stepRun.name}' has timed out after ${stepRun.step.timeoutMinutes} minutes.`
  issue(stepRun, { level: 'failure', message })
  return 'failure'
}

/** The message of an expected error; with the stack for any other. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const isForeseen = error instanceof StepFailure || error instanceof Unsupported || error instanceof Refusal
  return isForeseen ? error.message : (error.stack ?? error.message)
}
