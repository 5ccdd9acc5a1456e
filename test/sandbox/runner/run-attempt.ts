import type { Run } from '../github/workflow/run.ts'
import { announceRun } from '../github/workflow/run-event.ts'
import { admitted } from './concurrency.ts'
import type { Value } from './context.ts'
import { completeJob, failureNote, makeJob } from './job-row.ts'
import type { LoadedWorkflow } from './load-workflow.ts'
import { combined } from './outcome.ts'
import { ceilingOf, DEFAULT_PERMISSIONS } from './permissions.ts'
import { runContexts } from './run-contexts.ts'
import { playJobs } from './run-jobs.ts'
import type { Play, Scope } from './run-state.ts'
import { Unsupported } from './unsupported.ts'

/** Plays one attempt of a run to its end: its group, its jobs, its conclusion. */
export async function playRun(
  play: Play,
  loaded: LoadedWorkflow,
  { inputs, cancel }: { inputs: Record<string, Value>; cancel: () => void },
): Promise<void> {
  const scope: Scope = {
    loaded,
    prefix: '',
    key: '',
    inputs,
    secrets: null,
    ceiling: ceilingOf(play.record.moment.isFork),
    otherwise: DEFAULT_PERMISSIONS,
    held: [],
    mayKeep: true,
  }
  const wish = {
    concurrency: loaded.workflow.concurrency,
    contexts: runContexts(play, scope),
    repositoryId: play.repository.id,
    held: [],
    cancel,
    signal: play.cancelled,
  }
  try {
    const conclusion = await admitted(play.stage, wish, held => inProgress(play, { ...scope, held }))
    completeRun(play, conclusion ?? 'cancelled')
  } catch (error) {
    if (error instanceof Unsupported) return failToStart(play, error)
    completeRun(play, 'failure')
    throw error
  }
}

async function inProgress(play: Play, scope: Scope): Promise<Run['conclusion']> {
  const run = changeRun(play, { status: 'in_progress', startedAt: play.stage.world.time() })
  announceRun(play.stage.world, run, 'in_progress')
  const { result } = combined([...(await playJobs(play, scope)).values()])
  return result !== 'failure' && play.cancelled.aborted ? 'cancelled' : result
}

/** A run that cannot be: `startup_failure`, and a check that names the feature and its line. */
export function failToStart(play: Play, { message }: Unsupported): void {
  const row = makeJob(play, { name: play.run().name })
  const { world } = play.stage
  completeJob(world, row.id, { conclusion: 'failure', annotations: [failureNote(message)] })
  completeRun(play, 'startup_failure')
}

function completeRun(play: Play, conclusion: Run['conclusion']): void {
  const run = changeRun(play, { status: 'completed', conclusion })
  announceRun(play.stage.world, run, 'completed')
}

export function changeRun({ stage, run }: Play, change: Partial<Run>): Run {
  const { world } = stage
  return world.store.runs.put({ ...run(), ...change, updatedAt: world.time() })
}
