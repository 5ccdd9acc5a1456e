import { Problem } from '../_lib/contract/problem.ts'
import { isOnBranch } from '../_lib/forge/ancestry.ts'
import { branchHead } from '../_lib/forge/branch.ts'
import type { Forge } from '../_lib/forge/client.ts'
import type { Trigger } from '../_lib/forge/trigger.ts'
import type { GithubContext } from './github-context.ts'
import type { Revision } from './revision.ts'

/** The commit whose trainyard.yml declares evaluation and gates, and whether the default branch contains it. */
export type GatesCommit = { commit: string; isDefault: boolean }

/**
 * The base, or in a merge queue the tip of the default branch where the base is only queued itself. Null without a base. A pull request
 * into the default branch whose merge commit is not built on that branch is a Problem: its base was changed after the checkout. `isNamed`:
 * the input `base` named the base.
 */
export async function gatesCommitOf(
  { trigger, forge, defaultBranch }: Pick<GithubContext, 'trigger' | 'forge' | 'defaultBranch'>,
  { base, mode }: Pick<Revision, 'base' | 'mode'>,
  isNamed: boolean,
): Promise<GatesCommit | null> {
  if (base === null) return null
  if (mode === 'release') return { commit: base, isDefault: true }
  if (forge === null || defaultBranch === null) return { commit: base, isDefault: false }
  if (await isOnBranch(forge, { sha: base, branch: defaultBranch })) return { commit: base, isDefault: true }
  const tip = await queueTip(trigger, forge, defaultBranch)
  if (tip !== null) return { commit: tip, isDefault: true }
  if (trigger?.kind === 'pull-request' && trigger.base === defaultBranch && !isNamed)
    throw baseChanged(trigger, base)
  return { commit: base, isDefault: false }
}

/** The tip of the default branch, for a merge queue into it. */
async function queueTip(
  trigger: Trigger | null,
  forge: Forge,
  defaultBranch: string,
): Promise<string | null> {
  const isQueue = trigger?.kind === 'merge-group' && trigger.base === defaultBranch
  return isQueue ? await branchHead(forge, defaultBranch) : null
}

function baseChanged({ number, base: branch }: { number: number; base: string }, base: string): Problem {
  return new Problem({
    what: `#${number} targets ${branch}, but the commit that was checked out is built on ${base.slice(0, 8)}, which ${branch} does not contain`,
    where: 'actions/checkout',
    fix: 'push to the pull request again, so that GitHub merges it anew',
  })
}
