import type { Reuse } from '../contract/plan.ts'

/** A run of a workflow as the API tells it, with what was looked up about it. */
export type RunFacts = {
  id: number
  event: string
  headSha: string
  headRepositoryId: number | null
  /** `.github/workflows/model-pull-request.yml`. */
  path: string
  /** Git object id of that file at `headSha`; null if there is none. */
  workflowBlob: string | null
  /** Branches that pull requests of its branch go or went to; null if no pull request started it, or one was moved to another base. */
  bases: readonly string[] | null
  /** Names of its jobs, where they have to prove the commit. */
  jobs: readonly string[]
  actor: string
  actorMayWrite: boolean
}

export type ArtifactFacts = {
  id: number
  runId: number
  name: string
  digest: string | null
  expired: boolean
}

/**
 * What a run must be like; `heads` are commits that stand for this change, `blobs` the trusted workflow files by path, `bases` the
 * branches whose files a pull request's run may have been merged with.
 */
export type Trust = {
  repositoryId: number
  heads: readonly string[]
  bases: readonly string[]
  blobs: Readonly<Record<string, string | null>>
}

const EVENTS = ['pull_request', 'merge_group', 'push', 'workflow_dispatch', 'issue_comment', 'schedule']
/** Their commit is the default branch's, whatever they train: a job's name, which only the workflow file gives, tells which. */
const INDIRECT = ['issue_comment', 'workflow_dispatch']

/** `trainyard-flight-delay-run-0123456789abcdef`; with `-<attempt>` it is an artifact's name. */
export function artifactName(model: string, fingerprint: string): string {
  return `trainyard-${model}-run-${fingerprint.slice(0, 16)}`
}

/**
 * The newest run to take over instead of training, by the rules of Trust; with every run that was refused and why, in words. The
 * fingerprint is in the artifact's name and is checked again, with every file's digest, where it is taken over.
 */
export function reuseOf({
  name,
  artifacts,
  runs,
  trust,
}: {
  /** Of the artifact, without its attempt. */
  name: string
  artifacts: readonly ArtifactFacts[]
  runs: ReadonlyMap<number, RunFacts>
  trust: Trust
}): { reuse: Reuse | null; reasons: string[] } {
  const reasons: string[] = []
  for (const artifact of candidates(artifacts, name)) {
    const run = runs.get(artifact.runId)
    const refused = run ? (artifactRefusal(artifact) ?? runRefusal(run, trust)) : 'it is gone'
    if (refused === null) return { reuse: reused(artifact), reasons: [...reasons, taken(run!)] }
    reasons.push(`run ${artifact.runId} is not taken over: ${refused}`)
  }
  return { reuse: null, reasons: reasons.length > 0 ? reasons : ['no run of this fingerprint was found'] }
}

function candidates(artifacts: readonly ArtifactFacts[], name: string): ArtifactFacts[] {
  const attempt = (artifact: ArtifactFacts) => Number(artifact.name.slice(name.length + 1))
  return artifacts
    .filter(each => each.name.startsWith(`${name}-`) && /^\d{1,6}$/.test(each.name.slice(name.length + 1)))
    .toSorted((one, other) => other.runId - one.runId || attempt(other) - attempt(one))
}

function artifactRefusal({ name, expired, digest }: ArtifactFacts): string | null {
  if (expired) return `its artifact ${name} has expired`
  return digest === null ? `GitHub knows no digest of its artifact ${name}` : null
}

function runRefusal(run: RunFacts, { repositoryId, heads, bases, blobs }: Trust): string | null {
  if (run.headRepositoryId !== repositoryId) return 'it is a fork’s'
  if (!EVENTS.includes(run.event))
    return `it was started by ${run.event}, which trains nothing that is released`
  if (!Object.hasOwn(blobs, run.path)) return `${run.path} is no workflow that trains here`
  if (blobs[run.path] === null) return `the default branch has no ${run.path}`
  if (run.workflowBlob !== blobs[run.path]) return `its ${run.path} is not the default branch’s`
  const elsewhere = run.event === 'pull_request' ? baseRefusal(run, bases) : null
  if (elsewhere !== null) return elsewhere
  if (heads.includes(run.headSha)) return null
  const said = `it trained ${run.headSha.slice(0, 8)}, not ${heads.map(head => head.slice(0, 8)).join(' or ')}`
  if (!INDIRECT.includes(run.event)) return said
  const trained = heads.some(head => run.jobs.some(job => job.endsWith(`candidate of ${head}`)))
  if (!trained) return `no job of it says that it trained ${heads.map(head => head.slice(0, 8)).join(' or ')}`
  return run.actorMayWrite ? null : `${run.actor}, who started it, has no write access`
}

/**
 * A pull request runs the workflow file of its merge commit, which is not its head's where the base has another: whoever may push a
 * branch could have one head trained by a workflow of theirs.
 */
function baseRefusal({ bases: found }: RunFacts, bases: readonly string[]): string | null {
  if (found === null) return 'a pull request of its branch went to another base before'
  if (found.length === 0) return 'no pull request of its branch is known'
  const other = found.find(base => !bases.includes(base))
  return other === undefined
    ? null
    : `its branch has a pull request to ${other} too, whose workflow may have run`
}

function reused({ id, name, digest, runId }: ArtifactFacts): Reuse {
  return { run: runId, artifact: { id, name, digest: digest! } }
}

function taken({ id, event, headSha }: RunFacts): string {
  return `run ${id} (${event}) of ${headSha.slice(0, 8)} trained this very fingerprint by the default branch’s workflow`
}
