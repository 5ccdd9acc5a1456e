import type { Repository } from '../repository/repository.ts'
import type { Schemas } from '../schemas.ts'

type State = Schemas['job']['status']
type Conclusion = Schemas['job']['conclusion']

/** One run of a workflow file; the runner makes and moves it. */
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
  status: State
  conclusion: Conclusion | 'stale' | 'startup_failure'
  actor: string
  /** Who asked for this attempt, if not the actor. */
  triggeringActor?: string
  /** Numbers of pull requests; empty for a fork's, as on GitHub. */
  pulls: number[]
  /** The reusable workflows that it calls, each once; not known before its files are read. */
  referenced?: ReferencedWorkflow[]
  createdAt: string
  startedAt: string
  updatedAt: string
}

/** `path` is `owner/repo/.github/workflows/x.yml@ref`, `sha` the commit that it was read at; no `ref` where it is called by a commit. */
export type ReferencedWorkflow = Schemas['referenced-workflow']

/** What a job says of a file, or of itself. */
export type JobAnnotation = {
  level: 'notice' | 'warning' | 'failure'
  message: string
  title: string | null
  path: string | null
  line: number | null
}

/** One job of a run; it is a check run of the head commit, too, under the same id. */
export type Job = {
  id: number
  repositoryId: number
  runId: number
  attempt: number
  name: string
  status: State
  conclusion: Conclusion
  labels: string[]
  steps: NonNullable<Schemas['job']['steps']>
  /** Markdown of GITHUB_STEP_SUMMARY, or null. */
  summary: string | null
  annotations: JobAnnotation[]
  createdAt: string
  startedAt: string
  completedAt: string | null
}

/** A workflow file has one number in its repository, the same after every restart. */
export function workflowId({ id }: Pick<Repository, 'id'>, path: string): number {
  return [...`${id}:${path}`].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 90_000_000, 7)
}
