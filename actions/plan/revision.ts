import { Problem } from '../_lib/contract/problem.ts'
import { mainlineOf } from '../_lib/forge/ancestry.ts'
import { branchHead } from '../_lib/forge/branch.ts'
import type { Forge } from '../_lib/forge/client.ts'
import { queuedPullRequests } from '../_lib/forge/merge-queue.ts'
import { mergedPullRequest, type PullRequestState, readPullRequest } from '../_lib/forge/pull-request.ts'
import type { Trigger } from '../_lib/forge/trigger.ts'
import { headOf, parentsOf } from '../_lib/git/commit.ts'
import { baseCommit } from './base-commit.ts'
import type { GithubContext } from './github-context.ts'

/** The commit that is planned, what it is compared with, and the pull request that it belongs to. */
export type Revision = {
  mode: 'pull-request' | 'release'
  /** The commit that is checked out; the fingerprints are of this one. */
  ref: string
  /** The commit that check and comment belong to. */
  head: string
  /** The commit that it is compared with, known to the clone; null where there is none. */
  base: string | null
  pull: PullRequestState | null
  /** It contains code of a fork's pull request. */
  fork: boolean
  /** Commits whose runs may be reused for this change. */
  heads: string[]
}

type EventContext = Pick<GithubContext, 'trigger' | 'forge' | 'defaultBranch' | 'pull'>

/** What the event or the named pull request says; in a terminal the commit that is checked out. `base` names another base. */
export async function readRevision(
  context: GithubContext,
  { folder, base: named }: { folder: string; base: string | undefined },
): Promise<Revision> {
  const ref = await headCommit(folder)
  const revision = context.pull
    ? await ofPull(context, { ref, pull: context.pull, folder })
    : await ofCommit(context, ref)
  const base = await baseCommit(named ?? revision.base, { folder, token: context.token })
  return { ...revision, base }
}

/** A commit without a named pull request. */
async function ofCommit(context: EventContext, ref: string): Promise<Revision> {
  const { trigger, defaultBranch } = context
  const plain = { ref, head: ref, base: null, pull: null, fork: false, heads: [ref] }
  switch (trigger?.kind) {
    case 'merge-group':
      return await ofMergeGroup(trigger, { ref, pull: null, forge: context.forge })
    case 'push': {
      const pushed = { ...plain, mode: modeOf(trigger, defaultBranch), base: trigger.before }
      return pushed.mode === 'release' ? await ofMerge(context, pushed) : pushed
    }
    case 'called':
      return { ...plain, mode: modeOf(trigger, defaultBranch) }
    default:
      return { ...plain, mode: 'pull-request' }
  }
}

function modeOf({ branch }: { branch: string | null }, defaultBranch: string | null): Revision['mode'] {
  return branch !== null && branch === defaultBranch ? 'release' : 'pull-request'
}

/** The commit that is checked out; a Problem where there is none. */
export async function headCommit(folder: string): Promise<string> {
  const ref = await headOf(folder)
  if (ref !== null) return ref
  throw new Problem({
    what: 'there is no commit to plan for',
    where: folder,
    fix: 'run plan in a git repository with a commit; on a runner after actions/checkout',
  })
}

/**
 * The first parent of GitHub's merge commit is the base at that time, the second the head of the pull request. Where only the head is
 * checked out, it is compared with the tip of the base branch: an older base could have laxer gates.
 */
async function ofPull(
  { trigger, forge }: EventContext,
  { ref, pull, folder }: { ref: string; pull: PullRequestState; folder: string },
): Promise<Revision> {
  if (trigger?.kind === 'merge-group') return await ofMergeGroup(trigger, { ref, pull, forge })
  const { number } = pull
  const head = headAt(trigger, pull)
  const [first, second] = await parentsOf(folder, ref)
  const isMerge = first !== undefined && second === head
  if (!isMerge && ref !== head) throw otherCommit({ number, ref, head })
  const base = isMerge ? first : forge && (await branchHead(forge, pull.baseBranch))
  return { mode: 'pull-request', ref, head, base, pull, fork: pull.fork, heads: [head] }
}

/** The head that the event names; the pull request may have a newer one by now. */
function headAt(trigger: Trigger | null, { number, sha }: PullRequestState): string {
  return trigger?.kind === 'pull-request' && trigger.number === number ? trigger.headSha : sha
}

/** The commit of a merge queue is the pull request on top of those ahead of it. The pull request's own run counts if the inputs are the same. */
async function ofMergeGroup(
  trigger: Extract<Trigger, { kind: 'merge-group' }>,
  { ref, pull, forge }: { ref: string; pull: PullRequestState | null; forge: Forge | null },
): Promise<Revision> {
  const { sha, baseSha: base } = trigger
  const fork = pull?.fork !== false || forge === null || (await holdsFork(forge, trigger))
  const heads = pull ? [sha, pull.sha] : [sha]
  return { mode: 'pull-request', ref, head: sha, base, pull, fork, heads }
}

/** Whether the queue's commit contains a fork's code, that of pull requests ahead included; true where GitHub does not tell. */
async function holdsFork(forge: Forge, { sha, base }: { sha: string; base: string }): Promise<boolean> {
  const queued = await queuedPullRequests(forge, { sha, branch: base })
  if (queued === null) return true
  const pulls = await Promise.all([...queued.keys()].map(number => readPullRequest(forge, number)))
  return pulls.some(({ number, fork, commits }) => fork || queued.get(number)! > Math.max(1, commits))
}

/** A merge queue may merge several pull requests at once. Runs of more than these are not looked for. */
const MOST_MERGED = 20

/**
 * A push with merged pull requests. The run of each counts if its fingerprint is that of the last commit. Labels and waivers are those
 * of the pull request that the last commit merged.
 */
async function ofMerge({ forge, defaultBranch }: EventContext, pushed: Revision): Promise<Revision> {
  if (!forge || defaultBranch === null) return pushed
  const { head, base } = pushed
  const line = base === null ? [head] : await mainlineOf(forge, { from: base, to: head, most: MOST_MERGED })
  const numbers = await Promise.all(line.map(sha => mergedPullRequest(forge, { sha, branch: defaultBranch })))
  const known = [...new Set(numbers)].filter(number => number !== null)
  const pulls = await Promise.all(known.map(number => readPullRequest(forge, number)))
  const pull = pulls.find(({ number }) => number === numbers[0]) ?? null
  return {
    ...pushed,
    pull,
    fork: pull?.fork ?? false,
    heads: [...new Set([...pulls.map(({ sha }) => sha), ...line])],
  }
}

function otherCommit({ number, ref, head }: { number: number; ref: string; head: string }): Problem {
  return new Problem({
    what: `the commit that is checked out, ${ref.slice(0, 8)}, is neither the head of #${number}, ${head.slice(0, 8)}, nor its merge into the base`,
    where: 'actions/checkout',
    fix: `check out refs/pull/${number}/merge; if the pull request changed meanwhile, run plan again`,
  })
}
