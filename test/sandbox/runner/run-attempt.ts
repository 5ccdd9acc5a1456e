import type { Run } from '../github/row/workflow.ts'
import { announceRun } from '../github/workflow/run-event.ts'
import { withinGroup } from './concurrency.ts'
import type { Value } from './context.ts'
import { changeRun } from './github-rows.ts'
import { combined } from './job-outcome.ts'
import { completeJob, failureNote, makeJob } from './job-row.ts'
import type { LoadedWorkflow } from './load-workflow.ts'
import { ceilingOf, DEFAULT_PERMISSIONS } from './permissions.ts'
import { Unsupported } from './refusal.ts'
import { runContexts } from './run-contexts.ts'
import { runJobs } from './run-jobs.ts'
import type { FileState, RunState } from './run-state.ts'

/** Runs one attempt to its conclusion: waits for its concurrency group, runs its jobs, records the result. */
export async function runAttempt(
  run: RunState,
  loaded: LoadedWorkflow,
  { inputs, cancel }: { inputs: Record<string, Value>; cancel: () => void },
): Promise<void> {
  const file: FileState = {
    loaded,
    prefix: '',
    key: '',
    inputs,
    secrets: null,
    ceiling: ceilingOf(run.record.moment.isFork),
    otherwise: DEFAULT_PERMISSIONS,
    held: [],
    mayReuse: true,
  }
  const request = {
    concurrency: loaded.workflow.concurrency,
    contexts: runContexts(run, file),
    repositoryId: run.repository.id,
    held: [],
    cancel,
    signal: run.cancelled,
  }
  try {
    const conclusion = await withinGroup(run.runner, request, held => inProgress(run, { ...file, held }))
    completeRun(run, conclusion ?? 'cancelled')
  } catch (error) {
    if (error instanceof Unsupported) return failToStart(run, error)
    completeRun(run, 'failure')
    throw error
  }
}

async function inProgress(run: RunState, file: FileState): Promise<Run['conclusion']> {
  const row = changeRun(run.runner.world, run.record.id, {
    status: 'in_progress',
    startedAt: run.runner.world.time(),
  })
  announceRun(run.runner.world, row, 'in_progress')
  const { result } = combined([...(await runJobs(run, file)).values()])
  return result !== 'failure' && run.cancelled.aborted ? 'cancelled' : result
}

/** Records a run that cannot start: `startup_failure`, and a check that names the feature and its line. */
export function failToStart(run: RunState, { message }: Unsupported): void {
  const row = makeJob(run, { name: run.row().name })
  const { world } = run.runner
  completeJob(world, row.id, { conclusion: 'failure', annotations: [failureNote(message)] })
  completeRun(run, 'startup_failure')
}

function completeRun(run: RunState, conclusion: Run['conclusion']): void {
  const row = changeRun(run.runner.world, run.record.id, { status: 'completed', conclusion })
  announceRun(run.runner.world, row, 'completed')
}
