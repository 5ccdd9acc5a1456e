import { withinGroup } from './concurrency.ts'
import type { Value } from './context.ts'
import { interpolate, interpolated } from './expression.ts'
import { callInputs } from './inputs.ts'
import { combined, type JobOutcome, outcomesContext } from './job-outcome.ts'
import { completeJob, makeJob, refuseJob } from './job-row.ts'
import { permissionsOf } from './permissions.ts'
import { placed, Unsupported } from './refusal.ts'
import { runContexts, secretsOf } from './run-contexts.ts'
import type { FileState, JobTask, RunState } from './run-state.ts'
import type { Instance } from './strategy.ts'
import type { CallJob } from './workflow.ts'

/** Runs the jobs of a workflow file; passed in, because a called file's jobs can call again. */
type RunJobs = (run: RunState, file: FileState) => Promise<Map<string, JobOutcome>>
type CallTask = JobTask<'call'> & { runJobs: RunJobs }

const SUCCESS = { status: 'success' } as const

/** Runs a job that calls a reusable workflow; the called jobs get the caller's name as a prefix, the caller gets the workflow's outputs. */
export async function runCallJob(run: RunState, file: FileState, task: CallTask): Promise<JobOutcome> {
  const { job, instance, stop } = task
  const own = new AbortController()
  const cancelled = AbortSignal.any([stop, own.signal])
  if (stop.aborted) return cancelledInQueue(run, file, instance)
  try {
    const called = calledFile(run, file, task)
    const request = { repositoryId: run.repository.id, cancel: () => own.abort(), signal: cancelled }
    const outerRequest = {
      ...request,
      concurrency: job.concurrency,
      contexts: instance.contexts,
      held: file.held,
    }
    const outcome = await withinGroup(run.runner, outerRequest, async outer => {
      const innerRequest = { ...request, concurrency: called.loaded.workflow.concurrency, held: outer }
      const contexts = runContexts(run, called)
      return await withinGroup(run.runner, { ...innerRequest, contexts }, held =>
        runCalled({ ...run, cancelled }, { ...called, held }, task.runJobs),
      )
    })
    return outcome ?? cancelledInQueue(run, file, instance)
  } catch (error) {
    if (!(error instanceof Unsupported)) throw error
    return refuseJob(run, `${file.prefix}${instance.name}`, error)
  }
}

async function runCalled(run: RunState, called: FileState, runJobs: RunJobs): Promise<JobOutcome> {
  const outcomes = await runJobs(run, called)
  const contexts = { ...runContexts(run, called), jobs: outcomesContext(outcomes) }
  const { outputs } = called.loaded.workflow.call!
  return {
    ...combined([...outcomes.values()]),
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([name, text]) => [name, interpolate(text, contexts, SUCCESS)]),
    ),
  }
}

/** Cancelled while queued for its concurrency group. */
function cancelledInQueue(run: RunState, file: FileState, { name }: Instance): JobOutcome {
  const row = makeJob(run, { name: `${file.prefix}${name}` })
  completeJob(run.runner.world, row.id, { conclusion: 'cancelled' })
  return { result: 'cancelled', outputs: {}, isFresh: true }
}

function calledFile(run: RunState, file: FileState, task: JobTask<'call'>): FileState {
  const { job, instance, key, mayReuse } = task
  const loaded = file.loaded.calls.get(job.id)!
  const { contexts } = instance
  const inputs = placed(job.where, () => {
    const values = interpolated(job.with as Value, contexts, SUCCESS) as Record<string, Value>
    return callInputs(loaded.workflow.call!.inputs, values, { ...runContexts(run, file), inputs: {} })
  })
  const asked = { job: job.permissions, workflow: file.loaded.workflow.permissions }
  const permissions = permissionsOf(asked, file.ceiling, file.otherwise)
  return {
    loaded,
    prefix: `${file.prefix}${instance.name} / `,
    key: `${key}/`,
    inputs,
    secrets: calledSecrets(run, file, { job, instance }),
    ceiling: permissions,
    otherwise: permissions,
    held: file.held,
    mayReuse,
  }
}

/** Named secrets are evaluated and passed to this workflow only; `inherit` passes all secrets of the caller. */
function calledSecrets(
  run: RunState,
  file: FileState,
  { job, instance }: { job: CallJob & { where: string }; instance: Instance },
): FileState['secrets'] {
  if (job.secrets === 'inherit') return file.secrets
  const contexts = { ...instance.contexts, secrets: secretsOf(run, file, null) }
  return placed(job.where, () =>
    Object.fromEntries(
      Object.entries(job.secrets).map(([name, text]) => [
        name.toUpperCase(),
        interpolate(text, contexts, SUCCESS),
      ]),
    ),
  )
}
