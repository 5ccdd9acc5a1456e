import { commitRefusal, type TrainedJob } from './trained-commit.ts'

/** A workflow file of this repository: its git object id where it ran, and on the default branch; null where there is none. */
export type WorkflowFile = { path: string; ran: string | null; trusted: string | null }

/** A run of a workflow as the API tells it, with what was looked up about it. */
export type RunFacts = {
  id: number
  event: string
  headSha: string
  headRepositoryId: number | null
  /** `.github/workflows/model-pull-request.yml`. */
  path: string
  /** It calls the reusable workflows that this plan's run calls, or its file is named as one that trains. */
  trains: boolean
  /** Its own file and the called ones that lie in this repository. */
  files: readonly WorkflowFile[]
  /** Branches that pull requests of its branch go or went to; null if no pull request started it, or one was moved to another base. */
  bases: readonly string[] | null
  /** Its jobs whose names say what they trained. */
  jobs: readonly TrainedJob[]
  actor: string
  actorMayWrite: boolean
}

export type ArtifactFacts = {
  id: number
  runId: number
  name: string
  digest: string | null
  expired: boolean
  createdAt: string | null
}

/** What a run must be like; `heads` are commits that this change is of, `bases` the branches whose files a pull request's run may have been merged with. */
export type Trust = { repositoryId: number; heads: readonly string[]; bases: readonly string[] }

const EVENTS = ['pull_request', 'merge_group', 'push', 'workflow_dispatch', 'issue_comment', 'schedule']

/** Why the model of an artifact is not reused, or null if it may be. */
export function refusal(
  run: RunFacts,
  artifact: ArtifactFacts,
  { repositoryId, heads, bases }: Trust,
): string | null {
  const { name, expired, digest } = artifact
  if (expired) return `its artifact ${name} has expired`
  if (digest === null) return `GitHub knows no digest of its artifact ${name}`
  if (run.headRepositoryId !== repositoryId) return 'it is a fork’s'
  if (!EVENTS.includes(run.event))
    return `it was started by ${run.event}, which trains nothing that is released`
  return (
    workflowRefusal(run) ??
    (run.event === 'pull_request' ? baseRefusal(run, bases) : null) ??
    commitRefusal(run, { heads, createdAt: artifact.createdAt })
  )
}

function workflowRefusal({ path, trains, files }: RunFacts): string | null {
  if (!trains) return `${path} does not call the reusable workflows that this run calls`
  const missing = files.find(({ trusted }) => trusted === null)
  if (missing) return `the default branch has no ${missing.path}`
  const edited = files.find(({ ran, trusted }) => ran !== trusted)
  return edited ? `its ${edited.path} is not the default branch’s` : null
}

/**
 * A pull request runs the workflow file of its merge commit, which is not its head's where the base has another: with the right to push
 * a branch, one head could be trained by another workflow.
 */
function baseRefusal({ bases: found }: RunFacts, bases: readonly string[]): string | null {
  if (found === null) return 'a pull request of its branch went to another base before'
  if (found.length === 0) return 'no pull request of its branch is known'
  const other = found.find(base => !bases.includes(base))
  return other === undefined
    ? null
    : `its branch has a pull request to ${other} too, whose workflow may have run`
}
