import { commitRefusal, type TrainedJob } from './trained-commit.ts'

/** A workflow file of this repository: its git object id in the run, and on the default branch; null where it does not exist. */
export type WorkflowFile = { path: string; ran: string | null; trusted: string | null }

/** A workflow run as the API lists it, and what was looked up about it. */
export type RunFacts = {
  id: number
  event: string
  headSha: string
  headRepositoryId: number | null
  /** `.github/workflows/model-pull-request.yml`. */
  path: string
  /** It calls the reusable workflows that this plan's run calls, or the input names its file as one that trains. */
  trains: boolean
  /** Its own file, and the called files of this repository. */
  files: readonly WorkflowFile[]
  /** Bases of all pull requests of its branch; null if no pull request started it, or if the base of one was changed. */
  bases: readonly string[] | null
  /** Its jobs whose names say which commit they trained. */
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

/** What a run must match. `heads`: the commits of this change. `bases`: the branches that a pull request's run may have been merged with. */
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
  if (digest === null) return `GitHub has no digest of its artifact ${name}`
  if (run.headRepositoryId !== repositoryId) return 'it belongs to a fork'
  if (!EVENTS.includes(run.event))
    return `it was started by ${run.event}; runs of that event are never reused`
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
  return edited ? `its ${edited.path} differs from the default branch’s` : null
}

/**
 * A pull request runs the workflow file of its merge commit, which can differ from its head's: an account that may push a branch could
 * have the head trained by another workflow.
 */
function baseRefusal({ bases: found }: RunFacts, bases: readonly string[]): string | null {
  if (found === null) return 'the base of a pull request of its branch was changed'
  if (found.length === 0) return 'its branch has no known pull request'
  const other = found.find(base => !bases.includes(base))
  return other === undefined
    ? null
    : `its branch also has a pull request into ${other}, whose workflow may have run`
}
