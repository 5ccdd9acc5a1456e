import { Problem } from '../_lib/contract/problem.ts'
import { isOnBranch } from '../_lib/forge/ancestry.ts'
import { branchHead } from '../_lib/forge/branch.ts'
import type { Forge } from '../_lib/forge/client.ts'
import type { Trigger } from '../_lib/forge/trigger.ts'

/** The commit whose definition judges, and whether the default branch has it. */
export type GatesCommit = { commit: string; isDefault: boolean }

type Given = {
  /** What is compared with. */
  base: string | null
  mode: 'pull-request' | 'release'
  trigger: Trigger | null
  forge: Forge | null
  defaultBranch: string | null
  /** The base was named by the input. */
  isNamed: boolean
}

/**
 * The base, if it judges: a merge queue's base may hold what is only queued, so that the default branch's tip judges there. A pull request into
 * the default branch whose merge commit is not built on it is a Problem: it was moved to another base meanwhile, which must not judge.
 */
export async function gatesCommitOf(given: Given): Promise<GatesCommit | null> {
  const { base, mode, trigger, forge, defaultBranch, isNamed } = given
  if (base === null) return null
  if (mode === 'release') return { commit: base, isDefault: true }
  if (forge === null || defaultBranch === null) return { commit: base, isDefault: false }
  if (await isOnBranch(forge, { sha: base, branch: defaultBranch })) return { commit: base, isDefault: true }
  if (trigger?.kind === 'merge-group' && trigger.base === defaultBranch) {
    const tip = await branchHead(forge, defaultBranch)
    if (tip !== null) return { commit: tip, isDefault: true }
  }
  if (trigger?.kind === 'pull-request' && trigger.base === defaultBranch && !isNamed)
    throw moved(trigger, base)
  return { commit: base, isDefault: false }
}

function moved({ number, base: branch }: { number: number; base: string }, base: string): Problem {
  return new Problem({
    what: `#${number} goes to ${branch}, and the commit that was checked out is built on ${base.slice(0, 8)}, which ${branch} does not have`,
    where: 'actions/checkout',
    fix: 'push to the pull request again, so that GitHub merges it anew',
  })
}
