import { fullName } from '../repository/repository.ts'
import type { Token } from '../row/account.ts'
import type { Repository } from '../row/repository.ts'
import type { Event } from '../row/workflow.ts'
import type { World } from '../world.ts'

export type News = {
  name: string
  action?: string
  repository: Repository
  token: Token | null
  /** The actor if there is no token: a schedule's last committer, a run's own actor. */
  actor?: string
  payload: Record<string, unknown>
}

const ALWAYS_START: readonly string[] = ['repository_dispatch', 'workflow_dispatch']

/** Records an event and notifies the listeners after the current request. */
export function announce(world: World, { name, action, repository, token, payload, ...news }: News): Event {
  const actor = token?.login ?? news.actor ?? 'ghost'
  const event = world.store.events.put({
    id: world.store.nextId(),
    name,
    action: action ?? null,
    repositoryId: repository.id,
    actor,
    startsWorkflows: ALWAYS_START.includes(name) || !token?.silent,
    payload: { ...(action && { action }), repository: fullName(repository), sender: actor, ...payload },
    at: world.time(),
  })
  for (const listener of world.listeners) queueMicrotask(() => listener(event))
  return event
}
