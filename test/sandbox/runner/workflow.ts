import type { Value } from './context.ts'
import type { StepDefinition } from './step.ts'

/** A workflow file as written; texts can still contain expressions. */
export type Workflow = {
  /** `.github/workflows/train.yml`. */
  path: string
  name: string
  runName: string | null
  /** By event, without `workflow_call` and `workflow_dispatch`. */
  on: Readonly<Record<string, Filter>>
  call: CallInterface | null
  dispatch: Readonly<Record<string, InputDeclaration>> | null
  permissions: PermissionRequest | null
  env: Readonly<Record<string, string>>
  defaults: Defaults
  concurrency: ConcurrencyRequest | null
  jobs: readonly JobDefinition[]
}

/** The filters of an event; null means no filter. */
export type Filter = {
  types: readonly string[] | null
  branches: readonly string[] | null
  branchesIgnore: readonly string[] | null
  tags: readonly string[] | null
  tagsIgnore: readonly string[] | null
  paths: readonly string[] | null
  pathsIgnore: readonly string[] | null
  /** For `workflow_run`: names of workflows. */
  workflows: readonly string[] | null
  /** For `schedule`: five fields each. */
  crons: readonly string[]
}

export type InputType = 'string' | 'number' | 'boolean' | 'choice' | 'environment'
export type InputDeclaration = {
  type: InputType
  required: boolean
  /** In `workflow_call` it can be an expression. */
  default: Value
  options: readonly string[]
  where: string
}

/** The inputs, secrets and outputs of a reusable workflow. */
export type CallInterface = {
  inputs: Readonly<Record<string, InputDeclaration>>
  secrets: Readonly<Record<string, { required: boolean }>>
  /** Expressions by name. */
  outputs: Readonly<Record<string, string>>
}

export type Defaults = { shell: string | null; workingDirectory: string | null }
export type PermissionLevel = 'none' | 'read' | 'write'
/** By GitHub's API names (`pull_requests`); a missing permission is `none`. */
export type PermissionRequest = 'read-all' | 'write-all' | Readonly<Record<string, PermissionLevel>>

export type ConcurrencyRequest = {
  group: string
  /** `true`, `false` or an expression. */
  cancelInProgress: string
  queue: 'single' | 'max'
  where: string
}

export type Strategy = {
  /** A mapping whose values may be expressions, an expression, or null. */
  matrix: Value
  /** A boolean or an expression. */
  failFast: Value
  /** A number, an expression, or null. */
  maxParallel: Value
  where: string
}

/** One entry under `jobs:`. */
export type JobDefinition = {
  id: string
  name: string | null
  needs: readonly string[]
  if: string | null
  permissions: PermissionRequest | null
  concurrency: ConcurrencyRequest | null
  strategy: Strategy | null
  where: string
} & (StepsJob | CallJob)

/** A job of steps. */
export type StepsJob = {
  kind: 'steps'
  runsOn: Value
  /** An image, a mapping of one, an expression, or null. */
  container: Value
  environment: { name: string; url: string | null; deployment: boolean } | null
  env: Readonly<Record<string, string>>
  defaults: Defaults
  outputs: Readonly<Record<string, string>>
  timeoutMinutes: string | null
  continueOnError: string
  steps: readonly StepDefinition[]
}

/** A job that calls a reusable workflow. */
export type CallJob = {
  kind: 'call'
  uses: string
  with: Readonly<Record<string, Value>>
  secrets: 'inherit' | Readonly<Record<string, string>>
}
