/** A job whose name says what it trained: a commit, or `#12` for a pull request that was dispatched by its number. */
export type TrainedJob = { trained: string; startedAt: string | null; completedAt: string | null }

type RunTraining = {
  event: string
  headSha: string
  jobs: readonly TrainedJob[]
  actor: string
  actorMayWrite: boolean
}

const MARK = 'candidate of '
/** For these events the head of the run need not be the commit that was trained: the name of the training job has to say it. */
const PROVING = ['workflow_dispatch', 'issue_comment', 'merge_group']

/** Suffix of the training job's name, where a later plan has to know what was trained: `Model / toy / candidate of 1a2b…`. */
export function provenAs(trained: string): string {
  return ` of ${trained}`
}

/** The commit, or `#12`, in the name of a training job; null for every other job. */
export function trainedIn(job: string): string | null {
  const name = job.split(' / ').at(-1)!
  return name.startsWith(MARK) ? name.slice(MARK.length) : null
}

/**
 * Why a run did not train one of these commits, or null if it did. The head of a run is not always what it trained: a comment runs on the
 * default branch, and a dispatch can name a pull request. A re-run may train another commit than the attempt before it, so the artifact
 * must have been made while the job that names the commit ran.
 */
export function commitRefusal(
  { event, headSha, jobs, actor, actorMayWrite }: RunTraining,
  { heads, createdAt }: { heads: readonly string[]; createdAt: string | null },
): string | null {
  const numbered = jobs.find(({ trained }) => trained.startsWith('#'))
  if (numbered) return `it was dispatched for ${numbered.trained}, not for a commit`
  const isComment = event === 'issue_comment'
  if (!isComment && !heads.includes(headSha)) return `it trained ${short(headSha)}, not ${listed(heads)}`
  if (!PROVING.includes(event)) {
    const other = jobs.find(({ trained }) => trained !== headSha)
    return other ? `it trained ${short(other.trained)}, not ${short(headSha)}` : null
  }
  const wanted = isComment ? heads : [headSha]
  const isProven = jobs.some(job => wanted.includes(job.trained) && isDuring(job, createdAt))
  if (!isProven) return unproven(jobs, wanted)
  if (event === 'merge_group' || actorMayWrite) return null
  return `${actor}, who started it, has no write access`
}

function unproven(jobs: readonly TrainedJob[], wanted: readonly string[]): string {
  const other = jobs.find(({ trained }) => !wanted.includes(trained))
  if (other) return `it trained ${short(other.trained)}, not ${listed(wanted)}`
  return `none of its jobs says that it trained ${listed(wanted)}`
}

function isDuring({ startedAt, completedAt }: TrainedJob, time: string | null): boolean {
  if (time === null || startedAt === null) return false
  const at = second(time)
  return at >= second(startedAt) && (completedAt === null || at <= second(completedAt))
}

/** GitHub's times are all UTC, so they can be compared as text: `2026-11-21T08:05:00`. */
function second(time: string): string {
  return time.slice(0, 19)
}

function listed(commits: readonly string[]): string {
  return commits.map(short).join(' or ')
}

function short(commit: string): string {
  return commit.slice(0, 8)
}
