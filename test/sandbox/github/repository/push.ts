import { isAncestor, NOTHING, type Ref, refsUnder } from '../git/ref.ts'
import type { Repo } from '../git/repo.ts'
import { updatePulls } from '../pull/pull-update.ts'
import type { Token } from '../row/account.ts'
import type { Repository } from '../row/repository.ts'
import { announce } from '../workflow/event.ts'
import type { World } from '../world.ts'

export type Movement = { ref: string; before: string; after: string }

/** Runs work that may move branches and tags, one at a time per repository, then announces the changes. */
export async function moveRefs<T>(
  world: World,
  { repository, token }: { repository: Repository; token: Token | null },
  work: (repo: Repo) => Promise<T>,
): Promise<T> {
  return await world.locked(repository.id, async () => {
    const repo = world.repo(repository)
    const before = await refsUnder(repo, 'refs/heads/', 'refs/tags/')
    const result = await work(repo)
    const movements = movementsOf(before, await refsUnder(repo, 'refs/heads/', 'refs/tags/'))
    if (movements.length === 0) return result
    const time = world.time()
    const current = world.store.repositories.get(repository.id) ?? repository
    const moved = world.store.repositories.put({ ...current, pushedAt: time, updatedAt: time })
    for (const movement of movements) await announcePush(world, { repository: moved, token, movement, repo })
    await updatePulls(world, moved, token)
    return result
  })
}

function movementsOf(before: Ref[], after: Ref[]): Movement[] {
  const old = new Map(before.map(ref => [ref.name, ref.sha]))
  const fresh = new Map(after.map(ref => [ref.name, ref.sha]))
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .map(ref => ({ ref, before: old.get(ref) ?? NOTHING, after: fresh.get(ref) ?? NOTHING }))
    .filter(movement => movement.before !== movement.after)
}

async function announcePush(
  world: World,
  {
    repository,
    token,
    movement,
    repo,
  }: { repository: Repository; token: Token | null; movement: Movement; repo: Repo },
): Promise<void> {
  const created = movement.before === NOTHING
  const deleted = movement.after === NOTHING
  const forced = !created && !deleted && !(await isAncestor(repo, movement.before, movement.after))
  announce(world, { name: 'push', repository, token, payload: { ...movement, created, deleted, forced } })
  if (!created && !deleted) return
  const [, kind, ...name] = movement.ref.split('/')
  const payload = { ref: name.join('/'), ref_type: kind === 'heads' ? 'branch' : 'tag' }
  announce(world, { name: created ? 'create' : 'delete', repository, token, payload })
}
