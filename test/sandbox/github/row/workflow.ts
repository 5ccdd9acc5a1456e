import type { Schemas } from '../schemas.ts'

type JobState = Schemas['job']['status']

type JobConclusion = Schemas['job']['conclusion']

/** One run of a workflow file; the runner creates and updates it. */
export type Run = {
  id: number
  repositoryId: number
  /** The fork's, for its pull requests. */
  headRepositoryId: number
  headBranch: string | null
  headSha: string
  /** `.github/workflows/train.yml`. */
  path: string
  name: string
  title: string
  event: string
  number: number
  attempt: number
  status: JobState
  conclusion: JobConclusion | 'stale' | 'startup_failure'
  actor: string
  /** The account that requested this attempt, if not the actor. */
  triggeringActor?: string
  /** Numbers of pull requests; empty for a fork's, as on GitHub. */
  pulls: number[]
  /** The reusable workflows that it calls, each once; unknown until its files are read. */
  referenced?: ReferencedWorkflow[]
  createdAt: string
  startedAt: string
  updatedAt: string
}

/** `path` is `owner/repo/.github/workflows/x.yml@ref`, `sha` the commit that it was read at; no `ref` where it is called by a commit. */
export type ReferencedWorkflow = Schemas['referenced-workflow']

/** An annotation of a job, on a file or on the job itself. */
export type JobAnnotation = {
  level: 'notice' | 'warning' | 'failure'
  message: string
  title: string | null
  path: string | null
  line: number | null
}

/** One job of a run, which is also a check run of the head commit with the same id. */
export type Job = {
  id: number
  repositoryId: number
  runId: number
  attempt: number
  name: string
  status: JobState
  conclusion: JobConclusion
  labels: string[]
  steps: NonNullable<Schemas['job']['steps']>
  /** Markdown of GITHUB_STEP_SUMMARY, or null. */
  summary: string | null
  annotations: JobAnnotation[]
  createdAt: string
  startedAt: string
  completedAt: string | null
}

/** A run as an earlier attempt left it. */
export type Attempt = { id: number; run: Run }

/** A zip that a run uploaded. */
export type Artifact = {
  id: number
  repositoryId: number
  runId: number
  /** The attempt that uploaded it; the API lists artifacts of all attempts with the run. */
  attempt: number
  name: string
  bytes: number
  /** `sha256:…` of the zip. */
  digest: string
  createdAt: string
  expiresAt: string
}

/** An archive of files kept under a key for jobs to come. */
export type Cache = {
  id: number
  repositoryId: number
  /** Whose it is: `refs/heads/main`, `refs/pull/7/merge`. */
  ref: string
  key: string
  /** What says that two caches hold the same paths. */
  version: string
  bytes: number
  createdAt: string
}

/** An event that can start workflows. */
export type Event = {
  id: number
  /** As under `on:`: push, pull_request, release, repository_dispatch … */
  name: string
  /** opened, synchronize, published …, or null. */
  action: string | null
  repositoryId: number
  actor: string
  /** False for GITHUB_TOKEN's own events, except dispatches. */
  startsWorkflows: boolean
  payload: Record<string, unknown>
  at: string
}
