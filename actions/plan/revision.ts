import { Problem } from '../_lib/contract/problem.ts'
import { mainlineOf } from '../_lib/forge/ancestry.ts'
import { branchHead } from '../_lib/forge/branch.ts'
import type { Forge } from '../_lib/forge/client.ts'
import { queuedPullRequests } from '../_lib/forge/merge-queue.ts'
import { mergedPullRequest, type PullRequest, readPullRequest } from '../_lib/forge/pull-request.ts'
import type { Trigger } from '../_lib/forge/trigger.ts'
import { headOf, parentsOf } from '../_lib/git/commit.ts'

/** What is planned: which commit, against which, and the pull request that it belongs to. */
export type Revision = {
  mode: 'pull-request' | 'release'
  /** The commit that is checked out: what the fingerprints are of. */
  ref: string
  /** The commit that check and comment belong to. */
  head: string
  /** Whose definition judges; null where there is nothing before. */
  base: string | null
  pull: PullRequest | null
  /** Code of a fork's pull request is in it. */
  fork: boolean
  /** Commits whose runs may be reused for this change. */
  heads: string[]
}

type Given = {
  folder: string
  trigger: Trigger | null
  forge: Forge | null
  defaultBranch: string | null
  /** That the input or the event names. */
  pull: PullRequest | null
}

/** Number of the pull request that the event is about. */
export function pullNumberOf(trigger: Trigger | null): number | null {
  switch (trigger?.kind) {
    case 'pull-request':
    case 'merge-group':
      return trigger.number
    case 'comment':
      return trigger.isPull ? trigger.number : null
    default:
      return null
  }
}

/** From the event, or the pull request that is named; in a terminal the commit that is checked out. */
export async function revisionOf(given: Given): Promise<Revision> {
  const { folder, trigger, pull } = given
  const ref = await headCommit(folder)
  if (trigger?.kind === 'merge-group') return await ofMergeGroup(trigger, { ref, pull, forge: given.forge })
  if (pull) return await ofPull(given, { ref, pull })
  const plain = { ref, head: ref, pull: null, fork: false, heads: [ref] }
  if (trigger === null || trigger.kind === 'comment' || trigger.kind === 'pull-request')
    return { ...plain, mode: 'pull-request', base: null }
  const isRelease = trigger.branch !== null && trigger.branch === given.defaultBranch
  const mode = isRelease ? 'release' : 'pull-request'
  if (trigger.kind === 'called') return { ...plain, mode, base: null }
  const base = trigger.before
  return isRelease ? await ofMerge(given, { ...plain, mode, base }) : { ...plain, mode, base }
}

/** The commit that is checked out; a Problem where there is none. */
export async function headCommit(folder: string): Promise<string> {
  const ref = await headOf(folder)
  if (ref !== null) return ref
  throw new Problem({
    what: 'there is no commit here to plan for',
    where: folder,
    fix: 'run it in a git repository with a commit; on a runner after actions/checkout',
  })
}

/**
 * GitHub's merge commit has the base as it was then as its first parent, and the pull request's head as its second. Where the head alone
 * is checked out the base's tip judges: an old base could have laxer gates.
 */
async function ofPull(
  { folder, trigger, forge }: Given,
  { ref, pull }: { ref: string; pull: PullRequest },
): Promise<Revision> {
  const { number } = pull
  const own = trigger?.kind === 'pull-request' && trigger.number === number ? trigger : null
  const head = own?.headSha ?? pull.sha
  const [first, second] = await parentsOf(folder, ref)
  const isMerge = first !== undefined && second === head
  if (!isMerge && ref !== head) throw otherCommit({ number, ref, head })
  const base = isMerge ? first : forge && (await branchHead(forge, pull.baseBranch))
  return { mode: 'pull-request', ref, head, base, pull, fork: pull.fork, heads: [head] }
}

/** A queue's commit is the pull request's on top of those before it: its run counts if the inputs are still the same. */
async function ofMergeGroup(
  trigger: Extract<Trigger, { kind: 'merge-group' }>,
  { ref, pull, forge }: { ref: string; pull: PullRequest | null; forge: Forge | null },
): Promise<Revision> {
  const { sha, baseSha: base } = trigger
  const fork = pull?.fork !== false || forge === null || (await holdsFork(forge, trigger))
  const heads = pull ? [sha, pull.sha] : [sha]
  return { mode: 'pull-request', ref, head: sha, base, pull, fork, heads }
}

/** Whether a fork's code is in the queue's commit, that of pull requests ahead in it included; also where GitHub does not tell. */
async function holdsFork(forge: Forge, { sha, base }: { sha: string; base: string }): Promise<boolean> {
  const queued = await queuedPullRequests(forge, { sha, branch: base })
  if (queued === null) return true
  const pulls = await Promise.all([...queued.keys()].map(number => readPullRequest(forge, number)))
  return pulls.some(({ number, fork, commits }) => fork || queued.get(number)! > Math.max(1, commits))
}

/** A merge queue puts several pull requests onto the branch at once; of more than these the older ones are trained anew. */
const MOST_MERGED = 20

/**
 * After a merge the pull request's own run is that of what was merged. One push may hold several: the run of each counts, if its
 * fingerprint is still that of the last commit, to whose pull request labels and waivers belong.
 */
async function ofMerge({ forge, defaultBranch }: Given, subject: Revision): Promise<Revision> {
  if (!forge || defaultBranch === null) return subject
  const { head, base } = subject
  const line = base === null ? [head] : await mainlineOf(forge, { from: base, to: head, most: MOST_MERGED })
  const numbers = await Promise.all(line.map(sha => mergedPullRequest(forge, { sha, branch: defaultBranch })))
  const known = [...new Set(numbers)].filter(number => number !== null)
  const pulls = await Promise.all(known.map(number => readPullRequest(forge, number)))
  const pull = pulls.find(({ number }) => number === numbers[0]) ?? null
  return {
    ...subject,
    pull,
    fork: pull?.fork ?? false,
    heads: [...new Set([...pulls.map(({ sha }) => sha), ...line])],
  }
}

function otherCommit({ number, ref, head }: { number: number; ref: string; head: string }): Problem {
  return new Problem({
    what: `${ref.slice(0, 8)}, which is checked out, is neither the head of #${number}, ${head.slice(0, 8)}, nor its merge into the base`,
    where: 'actions/checkout',
    fix: `check out refs/pull/${number}/merge; if somebody pushed meanwhile, start it again`,
  })
}
