import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryNamed } from '../github/repository/repository.ts'
import type { Event } from '../github/row/workflow.ts'
import { openTable } from '../github/store/table.ts'
import { announce } from '../github/workflow/event.ts'
import type { RunCommand, World } from '../github/world.ts'
import { openAttempt, readAttempt } from './attempt.ts'
import { changeRun, runById } from './github-rows.ts'
import { openGroups } from './groups.ts'
import { runJob } from './job/run-job.ts'
import { openPending, type Pending } from './pending-work.ts'
import { recover } from './recovery.ts'
import type { RunRecord } from './run-record.ts'
import type { RunnerState } from './run-state.ts'
import { openSlots } from './slots.ts'
import { startRuns } from './start-runs.ts'

export type RunnerOptions = {
  world: World
  /** For the jobs' folders and the stored run records; created if missing. */
  folder: string
  /** The environment that a self-hosted runner's machine provides, such as PATH; never secrets. */
  machine?: Readonly<Record<string, string>>
  /** Number of jobs that run at once; 2 by default. */
  jobs?: number
  /** Runs the steps of a job; by default as processes. */
  runJob?: RunnerState['runJob']
}

/** Runs the workflows of a sandbox's repositories when events arrive. */
export type Runner = {
  /** Resolves when no run is running or waiting; rejects with errors of the runner itself. */
  idle(): Promise<void>
  /** Fires a schedule of `owner/name`, named by the workflow's name, file or cron. */
  fire(repository: string, schedule: string): void
  /** Runs a completed run again; ignored for a run that awaits approval. */
  rerun(runId: number, options?: { failedOnly?: boolean }): void
  cancel(runId: number): void
  /** Starts a run that awaits approval; ignored for any other. */
  approve(runId: number): void
  /** Stops listening to events and cancels all runs. */
  close(): Promise<void>
}

/** Opens a runner; cancels the runs that an earlier runner left in progress. */
export function openRunner(options: RunnerOptions): Runner {
  const { world } = options
  const closing = new AbortController()
  const runner = openState(options, closing.signal)
  const pending = openPending()
  recover(world, options.folder)
  const { onEvent, onCommand } = openListeners(runner, pending)
  world.listeners.add(onEvent)
  world.commands.add(onCommand)
  const by = 'admin'
  return {
    idle: () => pending.idle(),
    fire: (repository, schedule) => fire(world, repository, schedule),
    rerun: (runId, { failedOnly = false } = {}) =>
      onCommand({ kind: 'rerun', runId, failedOnly, jobId: null, by }),
    cancel: runId => onCommand({ kind: 'cancel', runId, by }),
    approve: runId => onCommand({ kind: 'approve', runId, by }),
    async close() {
      world.listeners.delete(onEvent)
      world.commands.delete(onCommand)
      closing.abort()
      await pending.idle()
    },
  }
}

/** Handles events and commands one after another, so that runs enter their concurrency group in the order of their creation. */
function openListeners(runner: RunnerState, pending: Pending) {
  const active = new Map<number, AbortController>()
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = (work: () => Promise<void>) => {
    const done = turn.then(work)
    turn = done.catch(() => {})
    pending.add(done)
  }
  const begin = async (runId: number, reused: ReadonlySet<string>) => {
    const controller = active.get(runId)!
    const run = await readAttempt(runner, { runId, reused, controller })
    pending.add(run().finally(() => active.delete(runId)))
  }
  const onEvent = (event: Event) =>
    inTurn(async () => {
      const ids = await startRuns(runner, event)
      for (const id of ids) active.set(id, new AbortController())
      for (const id of ids) await begin(id, new Set())
    })
  const onCommand = (wanted: RunCommand) => {
    const { runId } = wanted
    if (wanted.kind === 'cancel') return active.get(runId)?.abort()
    const awaitsApproval = runById(runner.world, runId)?.conclusion === 'action_required'
    if (active.has(runId) || awaitsApproval !== (wanted.kind === 'approve')) return
    active.set(runId, new AbortController())
    const reused = wanted.kind === 'approve' ? requeued(runner.world, runId) : openAttempt(runner, wanted)
    inTurn(() => begin(runId, reused))
  }
  return { onEvent, onCommand }
}

function openState(options: RunnerOptions, closed: AbortSignal): RunnerState {
  const { world, folder, machine = { PATH: process.env['PATH'] ?? '' }, jobs = 2 } = options
  mkdirSync(folder, { recursive: true })
  return {
    world,
    folder,
    machine,
    groups: openGroups(),
    slots: openSlots(jobs),
    runJob: options.runJob ?? runJob,
    records: openTable<RunRecord>(join(folder, 'records')),
    closed,
  }
}

function fire(world: World, name: string, schedule: string): void {
  const [owner = '', repositoryName = ''] = name.split('/')
  const repository = repositoryNamed(world, owner, repositoryName)
  if (!repository) throw new Error(`there is no repository ${name}`)
  announce(world, {
    name: 'schedule',
    repository,
    token: null,
    actor: repository.owner,
    payload: { schedule },
  })
}

/** Queues a run that awaited approval; it has no earlier outcomes. */
function requeued(world: World, runId: number): ReadonlySet<string> {
  changeRun(world, runId, { status: 'queued', conclusion: null })
  return new Set()
}
