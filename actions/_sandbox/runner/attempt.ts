import { nextAttempt } from '../github/workflow/attempt.ts'
import type { Command } from '../github/workflow/command.ts'
import { announceRun } from '../github/workflow/run-event.ts'
import type { Value } from './context.ts'
import { refuseExcess } from './excess.ts'
import { interpolate } from './expression.ts'
import { dispatchInputs } from './inputs.ts'
import { type LoadedWorkflow, loadWorkflow } from './load-workflow.ts'
import type { Play, Stage } from './play.ts'
import { changeRun, failToStart, playRun } from './play-run.ts'
import { runContexts } from './run-contexts.ts'
import { Unsupported } from './unsupported.ts'

type Attempt = { runId: number; kept: ReadonlySet<string>; controller: AbortController }

/** Plays the run's present attempt, from reading its files to its conclusion. */
export async function playAttempt(stage: Stage, { runId, kept, controller }: Attempt): Promise<void> {
  const { world, records, closed } = stage
  const run = () => world.store.runs.get(runId)!
  const play: Play = {
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
  try {
    const loaded = await load(play)
    const inputs = inputsOf(play, loaded)
    nameRun(play, loaded, inputs)
    await playRun(play, loaded, { inputs, cancel: () => controller.abort() })
  } catch (error) {
    if (!(error instanceof Unsupported)) throw error
    failToStart(play, error)
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

/** Opens the next attempt of a run that is over; answers the keys of the jobs whose outcome stands. */
export function openAttempt(
  { world, records }: Stage,
  { runId, failedOnly, jobId, by }: Extract<Command, { kind: 'rerun' }>,
): ReadonlySet<string> {
  const run = nextAttempt(world, { id: runId }, by)
  announceRun(world, run, 'requested')
  const outcomes = Object.entries(records.get(runId)?.outcomes ?? {})
  if (jobId !== null) return keysOf(outcomes.filter(([, outcome]) => outcome.jobId !== jobId))
  if (!failedOnly) return new Set()
  return keysOf(outcomes.filter(([, { result }]) => result === 'success' || result === 'skipped'))
}

function keysOf(entries: readonly [string, unknown][]): ReadonlySet<string> {
  return new Set(entries.map(([key]) => key))
}
