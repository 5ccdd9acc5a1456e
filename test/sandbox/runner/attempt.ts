import { nextAttempt } from '../github/workflow/attempt.ts'
import { announceRun } from '../github/workflow/run-event.ts'
import type { RunCommand } from '../github/world.ts'
import type { Value } from './context.ts'
import { interpolate } from './expression.ts'
import { changeRun, repositoryById, runById } from './github-rows.ts'
import { dispatchInputs } from './inputs.ts'
import { type LoadedWorkflow, loadWorkflow, referencedBy } from './load-workflow.ts'
import { checkCeiling } from './permission-ceiling.ts'
import { Unsupported } from './refusal.ts'
import { failToStart, runAttempt } from './run-attempt.ts'
import { runContexts } from './run-contexts.ts'
import type { RunRecord } from './run-record.ts'
import type { RunnerState, RunState } from './run-state.ts'

type AttemptRequest = { runId: number; reused: ReadonlySet<string>; controller: AbortController }

/**
 * Reads the workflow files of a run's current attempt; returns a function that runs it to its conclusion. That function asks for
 * the run's concurrency group before its first await.
 */
export async function readAttempt(
  runner: RunnerState,
  attempt: AttemptRequest,
): Promise<() => Promise<void>> {
  const run = stateOf(runner, attempt)
  try {
    const loaded = await load(run)
    changeRun(run.runner.world, run.record.id, { referenced: referencedBy(loaded) })
    const inputs = inputsOf(run, loaded)
    nameRun(run, loaded, inputs)
    return () => runAttempt(run, loaded, { inputs, cancel: () => attempt.controller.abort() })
  } catch (error) {
    if (!(error instanceof Unsupported)) throw error
    return async () => failToStart(run, error)
  }
}

function stateOf(runner: RunnerState, { runId, reused, controller }: AttemptRequest): RunState {
  const { world, records, closed } = runner
  const row = () => runById(world, runId)!
  return {
    runner,
    repository: repositoryById(world, row().repositoryId)!,
    row,
    record: records.get(runId)!,
    reused,
    note(key, outcome) {
      const record = records.get(runId)!
      records.put({ ...record, outcomes: { ...record.outcomes, [key]: outcome } })
    },
    cancelled: AbortSignal.any([controller.signal, closed]),
  }
}

async function load({ runner, repository, record }: RunState): Promise<LoadedWorkflow> {
  const { sha, ref } = record.moment
  const loaded = await loadWorkflow(runner.world, { repository, sha, ref }, record.path)
  checkCeiling(loaded)
  return loaded
}

function inputsOf({ record }: RunState, { workflow }: LoadedWorkflow): Record<string, Value> {
  if (record.moment.eventName !== 'workflow_dispatch') return {}
  return dispatchInputs(workflow.dispatch ?? {}, record.given)
}

function nameRun(run: RunState, { workflow }: LoadedWorkflow, inputs: Record<string, Value>): void {
  if (workflow.runName === null) return
  const title = interpolate(workflow.runName, runContexts(run, { inputs }), { status: 'success' }).trim()
  if (title !== '') changeRun(run.runner.world, run.record.id, { title })
}

/** Starts the next attempt of a completed run; returns the keys of the jobs whose outcomes are reused, and drops all others. */
export function openAttempt(
  { world, records }: RunnerState,
  wanted: Extract<RunCommand, { kind: 'rerun' }>,
): ReadonlySet<string> {
  const { runId, by } = wanted
  announceRun(world, nextAttempt(world, { id: runId }, by), 'requested')
  const record = records.get(runId)!
  const reused = Object.entries(record.outcomes).filter(([, outcome]) => isReused(wanted, outcome))
  records.put({ ...record, outcomes: Object.fromEntries(reused) })
  return new Set(reused.map(([key]) => key))
}

function isReused(
  { failedOnly, jobId }: Extract<RunCommand, { kind: 'rerun' }>,
  outcome: RunRecord['outcomes'][string],
): boolean {
  if (jobId !== null) return outcome.jobId !== jobId
  return failedOnly && (outcome.result === 'success' || outcome.result === 'skipped')
}
