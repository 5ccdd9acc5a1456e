import { isAncestor, readRef } from '../git/ref.ts'
import { noteOnIssue } from '../issue/issue-event.ts'
import type { Token } from '../row/account.ts'
import type { Pull } from '../row/pull.ts'
import type { Repository } from '../row/repository.ts'
import type { World } from '../world.ts'
import { isOpen, issueOf, keepHead } from './pull.ts'
import { announcePull } from './pull-event.ts'

/** Updates pull requests after refs moved: new heads, merges by a push, and closing with a deleted branch. */
export async function updatePulls(world: World, moved: Repository, token: Token | null): Promise<void> {
  const touched = world.store.pulls.filter(
    pull => (pull.repositoryId === moved.id || pull.head.repositoryId === moved.id) && isOpen(world, pull),
  )
  for (const pull of touched) await updatePull(world, pull, token)
}

async function updatePull(world: World, pull: Pull, token: Token | null): Promise<void> {
  const base = await readRef(world.repo({ id: pull.repositoryId }), `refs/heads/${pull.base.ref}`)
  const head = await readRef(world.repo({ id: pull.head.repositoryId }), `refs/heads/${pull.head.ref}`)
  if (!base || !head) return closePull(world, pull, { token, merged: null })
  const isNew = head.sha !== pull.head.sha
  if (isNew) await keepHead(world, pull, head.sha)
  if (await isAncestor(world.repo({ id: pull.repositoryId }), head.sha, base.sha)) {
    return closePull(world, pull, { token, merged: isNew ? null : base.sha })
  }
  if (isNew) synchronize(world, pull, { token, head: head.sha, base: base.sha })
}

function synchronize(
  world: World,
  pull: Pull,
  { token, head, base }: { token: Token | null; head: string; base: string },
): void {
  const before = pull.head.sha
  world.store.pulls.put({
    ...pull,
    head: { ...pull.head, sha: head },
    base: { ...pull.base, sha: base },
    mergeability: null,
  })
  world.store.issues.put({ ...issueOf(world, pull), updatedAt: world.time() })
  announcePull(world, { action: 'synchronize', pull, token, more: { before, after: head } })
}

/** Closes a pull request, as merged if a merge commit is given. */
export function closePull(
  world: World,
  pull: Pull,
  { token, merged }: { token: Token | null; merged: string | null },
): void {
  const repository = world.store.repositories.get(pull.repositoryId)!
  const at = world.time()
  const by = token?.login ?? 'ghost'
  const note = { issueNumber: pull.number }
  if (merged !== null) {
    world.store.pulls.put({ ...pull, merged: { at, by, sha: merged } })
    noteOnIssue(world, repository, token, { ...note, event: 'merged', commit: merged })
  }
  world.store.issues.put({
    ...issueOf(world, pull),
    state: 'closed',
    closedAt: at,
    closedBy: by,
    updatedAt: at,
  })
  noteOnIssue(world, repository, token, { ...note, event: 'closed' })
  announcePull(world, { action: 'closed', pull, token })
}
