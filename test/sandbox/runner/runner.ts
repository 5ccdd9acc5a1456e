import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryNamed } from '../github/repository/repository.ts'
import type { Event } from '../github/row/workflow.ts'
import { openTable } from '../github/store/table.ts'
import { announce } from '../github/workflow/event.ts'
import type { RunCommand, World } from '../github/world.ts'
import { openAttempt, readAttempt } from './attempt.ts'
import { openGroups } from './groups.ts'
import { runJob } from './job/run-job.ts'
import { openPending, type Pending } from './pending.ts'
import { recover } from './recovery.ts'
import type { RunRecord } from './run-record.ts'
import type { RunnerState } from './run-state.ts'
import { openSlots } from './slots.ts'
import { startRuns } from './start-runs.ts'

export type RunnerOptions = {
  world: World
  /** For the jobs' folders and what is reused of runs; made if it is not there. */
  folder: string
  /** What a self-hosted runner's machine would bring: PATH, folders of packages; never a secret. */
  machine?: Readonly<Record<string, string>>
  /** Jobs at a time; two. */
  jobs?: number
  /** How a job's steps are run; by default as processes. */
  runJob?: RunnerState['runJob']
}

/** Plays the workflows of a sandbox's repositories as its events come. */
export type Runner = {
  /** Resolves when nothing runs and nothing waits for a turn; rejects with what went wrong in the runner itself. */
  idle(): Promise<void>
  /** Fires a schedule of `owner/name` by the workflow's name, file, or cron. */
  fire(repository: string, schedule: string): void
  /** Plays a run that is over once more; not one that awaits approval. */
  rerun(runId: number, options?: { failedOnly?: boolean }): void
  cancel(runId: number): void
  /** Starts a run that awaits approval; nothing else. */
  approve(runId: number): void
  /** Cancels what runs, and listens no more. */
  close(): Promise<void>
}

/** Opens a runner on a world; what an earlier one left in progress is cancelled. */
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

/** What is done at an event and at a command, one after the other: runs come to their group in the order in which they were made. */
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
    const awaitsApproval = runner.world.store.runs.get(runId)?.conclusion === 'action_required'
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

/** Lets a run that awaited approval begin, with no job behind it. */
function requeued(world: World, runId: number): ReadonlySet<string> {
  const run = world.store.runs.get(runId)!
  world.store.runs.put({ ...run, status: 'queued', conclusion: null, updatedAt: world.time() })
  return new Set()
}
