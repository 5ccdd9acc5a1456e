import { nextAttempt } from '../github/workflow/attempt.ts'
import type { Command } from '../github/workflow/command.ts'
import { announceRun } from '../github/workflow/run-event.ts'
import type { Value } from './context.ts'
import { interpolate } from './expression.ts'
import { dispatchInputs } from './inputs.ts'
import { type LoadedWorkflow, loadWorkflow, referencedBy } from './load-workflow.ts'
import { refuseExcess } from './permission-ceiling.ts'
import { changeRun, failToStart, playRun } from './run-attempt.ts'
import { runContexts } from './run-contexts.ts'
import type { RunRecord } from './run-record.ts'
import type { Play, Stage } from './run-state.ts'
import { Unsupported } from './unsupported.ts'

type Attempt = { runId: number; kept: ReadonlySet<string>; controller: AbortController }

/**
 * Reads the files of a run's present attempt and answers how to play it to its conclusion; what is played has asked for its
 * group before it first waits.
 */
export async function readAttempt(stage: Stage, attempt: Attempt): Promise<() => Promise<void>> {
  const play = playOf(stage, attempt)
  try {
    const loaded = await load(play)
    changeRun(play, { referenced: referencedBy(loaded) })
    const inputs = inputsOf(play, loaded)
    nameRun(play, loaded, inputs)
    return () => playRun(play, loaded, { inputs, cancel: () => attempt.controller.abort() })
  } catch (error) {
    if (!(error instanceof Unsupported)) throw error
    return async () => failToStart(play, error)
  }
}

function playOf(stage: Stage, { runId, kept, controller }: Attempt): Play {
  const { world, records, closed } = stage
  const run = () => world.store.runs.get(runId)!
  return {
    stage,
    repository: world.store.repositories.get(run().repositoryId)!,
    run,
    record: records.get(runId)!,
    kept,
    note(key, outcome) {
      const record = records.get(runId)!
      records.put({ ...record, outcomes: { ...record.outcomes, [key]: outcome } })
    },
    cancelled: AbortSignal.any([controller.signal, closed]),
  }
}

async function load({ stage, repository, record }: Play): Promise<LoadedWorkflow> {
  const { sha, ref } = record.moment
  const loaded = await loadWorkflow(stage.world, { repository, sha, ref }, record.path)
  refuseExcess(loaded)
  return loaded
}

function inputsOf({ record }: Play, { workflow }: LoadedWorkflow): Record<string, Value> {
  if (record.moment.eventName !== 'workflow_dispatch') return {}
  return dispatchInputs(workflow.dispatch ?? {}, record.given)
}

function nameRun(play: Play, { workflow }: LoadedWorkflow, inputs: Record<string, Value>): void {
  if (workflow.runName === null) return
  const title = interpolate(workflow.runName, runContexts(play, { inputs }), { status: 'success' }).trim()
  if (title !== '') changeRun(play, { title })
}

/** Opens the next attempt of a run that is over; answers the keys of the jobs whose outcome stands, and forgets the others'. */
export function openAttempt(
  { world, records }: Stage,
  wanted: Extract<Command, { kind: 'rerun' }>,
): ReadonlySet<string> {
  const { runId, by } = wanted
  announceRun(world, nextAttempt(world, { id: runId }, by), 'requested')
  const record = records.get(runId)!
  const kept = Object.entries(record.outcomes).filter(([, outcome]) => stands(wanted, outcome))
  records.put({ ...record, outcomes: Object.fromEntries(kept) })
  return new Set(kept.map(([key]) => key))
}

function stands(
  { failedOnly, jobId }: Extract<Command, { kind: 'rerun' }>,
  outcome: RunRecord['outcomes'][string],
): boolean {
  if (jobId !== null) return outcome.jobId !== jobId
  return failedOnly && (outcome.result === 'success' || outcome.result === 'skipped')
}
