import type { LogWriter } from '../../github/workflow/log.ts'
import type { Contexts, JobStatus, Value } from '../context.ts'
import type { JobRequest, SourceCommit, StepAnnotation } from '../job-request.ts'
import type { StepDefinition } from '../step.ts'
import type { ActionFile } from './action-file.ts'
import type { Folders } from './folders.ts'
import type { Masks } from './mask.ts'
import type { StepRows } from './step-row.ts'

/** A job while it runs. */
export type JobRun = {
  request: JobRequest
  folders: Folders
  /** The folders as expressions show them. */
  outside: Folders
  log: LogWriter
  masks: Masks
  rows: StepRows
  status: JobStatus
  /** Aborted when the run is cancelled or the job times out. */
  cancelled: AbortSignal
  /** Variables set through GITHUB_ENV. */
  env: Record<string, string>
  /** Paths added through GITHUB_PATH, the newest first. */
  paths: string[]
  annotations: StepAnnotation[]
  summaries: string[]
  /** Actions found so far, by the commit of the step's file and its `uses`. */
  actions: Map<string, FoundAction>
  /** In the order of their steps; they run last first. */
  posts: PostStep[]
  /** Values of GITHUB_STATE by step: `pre` passes them to `main` and `post`. */
  states: Map<StepDefinition, Record<string, string>>
  trackingId: string
  /** Whether `ACTIONS_STEP_DEBUG` is set, so that `::debug::` is logged. */
  debug: boolean
}

/** The action of a step: a folder with an action file, or a stand-in. */
export type FoundAction = FolderAction | { kind: 'stand-in'; name: string; ref: string }

export type FolderAction = {
  kind: 'folder'
  folder: string
  file: ActionFile
  source: SourceCommit
  repository: string
  ref: string
  isLocal: boolean
}

/** The surroundings of a step: the job, or a composite action with steps, inputs and a status of its own. */
export type StepScope = {
  job: JobRun
  /** Without `env`, `steps` and `runner`. */
  contexts: Contexts
  /** `env:` of the enclosing composite steps. */
  env: Readonly<Record<string, string>>
  steps: Record<string, Value>
  status: 'success' | 'failure'
  source: SourceCommit
  /** Null for steps of the job itself. */
  composite: { folder: string; repository: string; ref: string; stop: AbortSignal; posts: PostStep[] } | null
  defaults: JobRequest['defaults']
  /** The GITHUB_ACTION ids used so far. */
  ids: Set<string>
}

/** A step while it runs. */
export type StepRun = {
  scope: StepScope
  step: StepDefinition
  /** As shown by the log and the API. */
  name: string
  /** GITHUB_ACTION. */
  id: string
  contexts: Contexts
  /** `env` of workflow and job, GITHUB_ENV, and its own; the same object as `contexts.env`. */
  env: Record<string, string>
  /** Only the step's own `env`. */
  own: Record<string, string>
  stop: AbortSignal
  outputs: Record<string, string>
  /** Values of GITHUB_STATE: `main` passes them to `post`. */
  state: Record<string, string>
  /** Number of annotations so far; a step has at most ten of each level. */
  issued: Record<StepAnnotation['level'], number>
}

/** Work at the job's end for a step that was started. */
export type PostStep = { stepRun: StepRun; condition: string; run(stepRun: StepRun): Promise<void> }
