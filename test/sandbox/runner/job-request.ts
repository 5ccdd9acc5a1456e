import type { Run } from '../github/row/workflow.ts'
import type { World } from '../github/world.ts'
import type { Container } from './container.ts'
import type { Contexts, Value } from './context.ts'
import type { StepDefinition } from './step.ts'

/** A commit of a repository; `$/` in a file of that commit refers to it. */
export type SourceCommit = { repositoryId: number; sha: string }

/** One job, ready to run: conditions, matrix and reusable workflows are already resolved. */
export type JobRequest = {
  world: World
  run: Run
  /** The id of the job's row, whose steps are updated while it runs. */
  jobId: number
  /** Empty at the start; the job creates `workspace`, `temp` and its other folders in it. */
  folder: string
  steps: readonly StepDefinition[]
  /** `env:` of workflow and job, evaluated. */
  env: Readonly<Record<string, string>>
  defaults: { shell: string | null; workingDirectory: string | null }
  /** Without `env`, `steps` and `runner`, which the job adds. `secrets` has GITHUB_TOKEN; `job` names the workflow file. */
  contexts: Contexts
  /** The webhook payload, for event.json. */
  payload: Value
  /** Expressions of `outputs:` by name. */
  outputs: Readonly<Record<string, string>>
  token: string
  /** The commit of the workflow file. */
  source: SourceCommit
  /** The environment that a self-hosted runner's machine provides, such as PATH; never secrets. */
  machine: Readonly<Record<string, string>>
  timeoutMinutes: number
  /** The job's container; null to run on the machine itself. */
  container: Container | null
  /** Aborted when the run is cancelled: the process gets SIGINT, then SIGTERM, and `always()` steps still run. */
  signal: AbortSignal
}

export type JobResult = {
  conclusion: 'success' | 'failure' | 'cancelled'
  outputs: Record<string, string>
  annotations: StepAnnotation[]
  /** The Markdown that all steps wrote to GITHUB_STEP_SUMMARY. */
  summary: string
}

export type StepAnnotation = {
  level: 'notice' | 'warning' | 'failure'
  message: string
  title: string | null
  path: string | null
  line: number | null
}
