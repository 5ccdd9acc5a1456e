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

/** What all runs of a runner share. */
export type RunnerState = {
  world: World
  /** Jobs get fresh folders below it. */
  folder: string
  machine: Readonly<Record<string, string>>
  groups: Groups
  slots: Slots
  records: Table<RunRecord>
  runJob: (request: JobRequest) => Promise<JobResult>
  /** Aborted when the runner closes: nothing begins any more. */
  closed: AbortSignal
}

/** One attempt of a run while it is played. */
export type RunState = {
  runner: RunnerState
  repository: Repository
  /** The row as it is now. */
  row: () => Run
  record: RunRecord
  /** Keys of jobs whose earlier outcome stands, unless something that they need runs again. */
  reused: ReadonlySet<string>
  /** Writes down what became of a job. */
  note: (key: string, outcome: RunRecord['outcomes'][string]) => void
  /** Aborted when the run is cancelled: what runs ends, and only what says `always()` or `cancelled()` begins. */
  cancelled: AbortSignal
}

/** One workflow file within a run: the run's own, or one that a job calls. */
export type FileState = {
  loaded: LoadedWorkflow
  /** What stands before the names of its jobs: empty, or `caller / `. */
  prefix: string
  /** What stands before their keys. */
  key: string
  inputs: Record<string, Value>
  /** Null: those of the run's repository, and of a job's environment. */
  secrets: Readonly<Record<string, string>> | null
  /** The most that its jobs may have; what one gets that asks for nothing. */
  ceiling: JobPermissions
  otherwise: JobPermissions
  /** Concurrency groups that are held outside it. */
  held: readonly string[]
  /** Whether earlier outcomes may stand: nothing that its caller needs runs again. */
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
