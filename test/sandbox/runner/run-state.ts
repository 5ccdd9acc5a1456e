import type { Repository } from '../github/row/repository.ts'
import type { Run } from '../github/row/workflow.ts'
import type { Table } from '../github/store/table.ts'
import type { World } from '../github/world.ts'
import type { Value } from './context.ts'
import type { Groups } from './groups.ts'
import type { JobRequest, JobResult } from './job-request.ts'
import type { LoadedWorkflow } from './load-workflow.ts'
import type { JobPermissions } from './permissions.ts'
import type { RunRecord } from './run-record.ts'
import type { Slots } from './slots.ts'
import type { Instance } from './strategy.ts'
import type { JobDefinition } from './workflow.ts'

/** The state that all runs of a runner share. */
export type RunnerState = {
  world: World
  /** Each job gets an empty folder in it. */
  folder: string
  machine: Readonly<Record<string, string>>
  groups: Groups
  slots: Slots
  records: Table<RunRecord>
  runJob: (request: JobRequest) => Promise<JobResult>
  /** Aborted when the runner closes: no job starts after that. */
  closed: AbortSignal
}

/** One attempt of a run, in progress. */
export type RunState = {
  runner: RunnerState
  repository: Repository
  /** The run's current row. */
  row: () => Run
  record: RunRecord
  /** Keys of jobs whose earlier outcome is reused, unless one of their needs runs again. */
  reused: ReadonlySet<string>
  /** Stores the outcome of a job. */
  note: (key: string, outcome: RunRecord['outcomes'][string]) => void
  /** Aborted when the run is cancelled: running jobs stop, and only jobs with `always()` or `cancelled()` start. */
  cancelled: AbortSignal
}

/** One workflow file in a run: the run's own, or a called one. */
export type FileState = {
  loaded: LoadedWorkflow
  /** Prefix of its jobs' names: empty, or `caller / `. */
  prefix: string
  /** Prefix of its jobs' keys. */
  key: string
  inputs: Record<string, Value>
  /** Null: the secrets of the run's repository and of the job's environment. */
  secrets: Readonly<Record<string, string>> | null
  /** The most that its jobs can have, and what a job has without `permissions:`. */
  ceiling: JobPermissions
  otherwise: JobPermissions
  /** Concurrency groups that are held outside it. */
  held: readonly string[]
  /** Whether earlier outcomes can be reused: none of its caller's needs runs again. */
  mayReuse: boolean
}

/** One job to run, with its place in the matrix. */
export type JobTask<Kind extends JobDefinition['kind']> = {
  job: JobDefinition & { kind: Kind }
  instance: Instance
  key: string
  stop: AbortSignal
  mayReuse: boolean
  /** Called before the next job gets its slot. */
  onFailure: () => void
}
