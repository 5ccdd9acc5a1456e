import type { Run } from '../github/row/workflow.ts'
import type { World } from '../github/world.ts'
import type { Container } from './container.ts'
import type { Contexts, Value } from './context.ts'
import type { StepDefinition } from './step.ts'

/** A commit of a repository of the sandbox: what `$/` means to a file that stands in it. */
export type SourceCommit = { repositoryId: number; sha: string }

/** One job, ready to run: conditions, matrix and reusable workflows are behind it. */
export type JobRequest = {
  world: World
  run: Run
  /** The row in `world.store.jobs`; its steps are kept up to date while it runs. */
  jobId: number
  /** Fresh and empty; the job makes `workspace`, `temp` and what else it needs below. */
  folder: string
  steps: readonly StepDefinition[]
  /** `env:` of workflow and job, evaluated. */
  env: Readonly<Record<string, string>>
  defaults: { shell: string | null; workingDirectory: string | null }
  /** Without env, steps and runner, which the job itself knows. `secrets` has GITHUB_TOKEN; `job` names the reusable workflow. */
  contexts: Contexts
  /** The webhook's payload, for event.json. */
  payload: Value
  /** Expressions of `outputs:` by name. */
  outputs: Readonly<Record<string, string>>
  token: string
  /** The workflow file's own commit. */
  source: SourceCommit
  /** What a self-hosted runner's machine would bring: PATH, folders of packages; never a secret. */
  machine: Readonly<Record<string, string>>
  timeoutMinutes: number
  /** What the job is to run in; null for the machine itself. */
  container: Container | null
  /** A cancelled run: the process gets SIGINT, then SIGTERM, and `always()` steps still run. */
  signal: AbortSignal
}

export type JobResult = {
  conclusion: 'success' | 'failure' | 'cancelled'
  outputs: Record<string, string>
  annotations: StepAnnotation[]
  /** Markdown of GITHUB_STEP_SUMMARY, all steps. */
  summary: string
}

export type StepAnnotation = {
  level: 'notice' | 'warning' | 'failure'
  message: string
  title: string | null
  path: string | null
  line: number | null
}
