import { Refusal } from '../../github/http/answer.ts'
import { evaluate, holds } from '../expression.ts'
import { Unsupported } from '../unsupported.ts'
import { issue } from './annotation.ts'
import type { StepRun } from './job-run.ts'
import { timerOf } from './minutes.ts'
import { statusFunctions } from './status-functions.ts'
import { StepFailure } from './step-failure.ts'
import type { StepConclusion } from './step-row.ts'

type TimedStep = {
  /** Of the step's row; null within a composite action. */
  number: number | null
  condition: string | null
  /** Comes before the condition, which sees what it made. */
  prepare(): void
  work(stepRun: StepRun): Promise<void>
}

/** Does a step's work if its condition holds, within its time; whatever is thrown stands in the log and is the outcome. */
export async function runTimed(
  stepRun: StepRun,
  { number, condition, prepare, work }: TimedStep,
): Promise<StepConclusion> {
  const { scope } = stepRun
  const { job } = scope
  const limit = new AbortController()
  let calm = () => {}
  try {
    prepare()
    if (!holds(condition, stepRun.contexts, statusFunctions(scope))) return 'skipped'
    if (number !== null) job.rows.begin(number, stepRun.name)
    calm = endOnTime(stepRun, condition, limit)
    await work({ ...stepRun, stop: limit.signal })
    return limit.signal.aborted ? ended(stepRun, limit.signal) : 'success'
  } catch (error) {
    if (limit.signal.aborted) return ended(stepRun, limit.signal)
    const message = said(error)
    if (message !== '') issue(stepRun, { level: 'failure', message })
    return 'failure'
  } finally {
    calm()
  }
}

const TIMED_OUT = 'timed out'

/** A step is stopped by its own time-out, with the composite step around it, and with the job unless its condition still holds. */
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

/** Whether a step's condition still holds once the job is cancelled; one that cannot be evaluated then does not. */
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

/** 0 for no limit, as a number or what an expression comes to. */
function minutesOf({ scope, step, contexts }: Pick<StepRun, 'scope' | 'step' | 'contexts'>): number {
  if (step.timeoutMinutes === null) return 0
  const text = step.timeoutMinutes.replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1')
  const minutes = evaluate(text, contexts, statusFunctions(scope))
  if (typeof minutes === 'number') return minutes
  throw new StepFailure(`The step's timeout-minutes is no number: ${JSON.stringify(minutes)}`)
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

/** In one line what somebody is to read; of what nobody foresaw also where it came from. */
function said(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const isForeseen = error instanceof StepFailure || error instanceof Unsupported || error instanceof Refusal
  return isForeseen ? error.message : (error.stack ?? error.message)
}
