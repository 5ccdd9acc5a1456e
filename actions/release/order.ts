import { compareStatus, isOnDefaultBranch } from '../_lib/forge/ancestry.ts'
import type { Forge } from '../_lib/forge/client.ts'
import { type ReleaseOrder, releaseOrder } from '../_lib/release/order.ts'

/** The champion, which decides the order of releases; `sha` is the commit of its tag. */
export type Leader = { tag: string; sha: string }
export type OrderReader = (champion: Leader | null) => Promise<ReleaseOrder>

/** Asks GitHub how a commit stands to the champion's commit, once for each champion. A note is passed on once, too. */
export function orderReader(forge: Forge, target: string, tell: (note: string) => void): OrderReader {
  const known = new Map<string, ReleaseOrder>()
  return async champion => {
    if (champion === null) return releaseOrder({ target, champion, standing: null, onDefaultBranch: false })
    const before = known.get(champion.sha)
    if (before !== undefined) return before
    const found = await readOrder(forge, target, champion)
    if (found.kind === 'next' && found.note !== null) tell(found.note)
    known.set(champion.sha, found)
    return found
  }
}

async function readOrder(forge: Forge, target: string, champion: Leader): Promise<ReleaseOrder> {
  const standing = await compareStatus(forge, { base: champion.sha, head: target })
  const onDefaultBranch = standing === 'diverged' && (await isOnDefaultBranch(forge, target))
  return releaseOrder({ target, champion, standing, onDefaultBranch })
}
