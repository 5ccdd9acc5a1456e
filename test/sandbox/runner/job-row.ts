import { copyFileSync } from 'node:fs'
import type { Job, JobAnnotation } from '../github/row/workflow.ts'
import type { World } from '../github/world.ts'
import type { JobOutcome } from './job-outcome.ts'
import type { RunState } from './run-state.ts'

/** Creates a job's row, which is also its check run. */
export function makeJob(run: RunState, { name, labels = [] }: { name: string; labels?: string[] }): Job {
  const { world } = run.runner
  const row = run.row()
  const time = world.time()
  return world.store.jobs.put({
    id: world.store.nextId(),
    repositoryId: row.repositoryId,
    runId: row.id,
    attempt: row.attempt,
    name,
    status: 'queued',
    conclusion: null,
    labels,
    steps: [],
    summary: null,
    annotations: [],
    createdAt: time,
    startedAt: time,
    completedAt: null,
  })
}

export function changeJob(world: World, id: number, change: Partial<Job>): Job {
  return world.store.jobs.put({ ...world.store.jobs.get(id)!, ...change })
}

export function completeJob(world: World, id: number, change: Pick<Job, 'conclusion'> & Partial<Job>): Job {
  return changeJob(world, id, { ...change, status: 'completed', completedAt: world.time() })
}

/** Records a job that cannot start as failed, with the error. */
export function refuseJob(run: RunState, name: string, { message }: Error): JobOutcome {
  const row = makeJob(run, { name })
  completeJob(run.runner.world, row.id, { conclusion: 'failure', annotations: [failureNote(message)] })
  return { result: 'failure', outputs: {}, isFresh: true }
}

/** Copies a job of an earlier attempt into this one, including its log. */
export function carryJob(run: RunState, jobId: number): Job | null {
  const { store, logs } = run.runner.world
  const old = store.jobs.get(jobId)
  if (old === undefined) return null
  const id = store.nextId()
  if (logs.has(jobId)) copyFileSync(logs.fileOf(jobId), logs.fileOf(id))
  return store.jobs.put({ ...old, id, attempt: run.row().attempt })
}

/** An error of the runner itself as an annotation, with file and line if it names them. */
export function failureNote(message: string): JobAnnotation {
  const [, path = null, line] = message.match(/^(\S+?):(\d+): /) ?? []
  return { level: 'failure', message, title: null, path, line: line === undefined ? null : Number(line) }
}
