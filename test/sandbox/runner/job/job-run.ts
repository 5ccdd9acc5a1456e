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
  /** As expressions see them. */
  outside: Folders
  log: LogWriter
  masks: Masks
  rows: StepRows
  status: JobStatus
  /** Aborted when the run is cancelled or the job's time is over. */
  cancelled: AbortSignal
  /** What GITHUB_ENV has set. */
  env: Record<string, string>
  /** What GITHUB_PATH has added, the newest first. */
  paths: string[]
  annotations: StepAnnotation[]
  summaries: string[]
  /** Actions found so far, by the place of their step and what it uses. */
  actions: Map<string, FoundAction>
  /** In the order in which their steps came; they run backwards. */
  posts: PostStep[]
  /** Of GITHUB_STATE, by step of the job: what `pre` tells `main` and `post`. */
  states: Map<StepDefinition, Record<string, string>>
  trackingId: string
  /** `ACTIONS_STEP_DEBUG` is set: `::debug::` is shown. */
  debug: boolean
}

/** What a step of this job `uses`, found: a folder with an action file, or a stand-in. */
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

/** Where steps stand: in the job, or in a composite action, which has steps, inputs and a status of its own. */
export type StepScope = {
  job: JobRun
  /** Without env, steps and runner. */
  contexts: Contexts
  /** `env:` of the composite steps around. */
  env: Readonly<Record<string, string>>
  steps: Record<string, Value>
  status: 'success' | 'failure'
  source: SourceCommit
  /** Null in the job itself. */
  composite: { folder: string; repository: string; ref: string; stop: AbortSignal; posts: PostStep[] } | null
  defaults: JobRequest['defaults']
  /** GITHUB_ACTION of the steps so far. */
  ids: Set<string>
}

/** A step while it runs. */
export type StepRun = {
  scope: StepScope
  step: StepDefinition
  /** As the log and the API show it. */
  name: string
  /** GITHUB_ACTION. */
  id: string
  contexts: Contexts
  /** Workflow's, job's, GITHUB_ENV's and its own; the same object as `contexts.env`. */
  env: Record<string, string>
  /** The step's own alone. */
  own: Record<string, string>
  stop: AbortSignal
  outputs: Record<string, string>
  /** Of GITHUB_STATE: what `main` tells `post`. */
  state: Record<string, string>
  /** Annotations so far, of which a step has ten of each level. */
  issued: Record<StepAnnotation['level'], number>
}

/** What is left to do at the job's end for a step that was reached. */
export type PostStep = { stepRun: StepRun; condition: string; run(stepRun: StepRun): Promise<void> }
