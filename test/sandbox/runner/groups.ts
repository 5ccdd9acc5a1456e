/** Holds a concurrency group until it leaves. */
export type GroupHold = { leave(): void }

export type GroupEntry = {
  /** Cancels who is in the group now. */
  cancelInProgress: boolean
  queue: 'single' | 'max'
  /** Asks this one to end, since a newer one wants the group. */
  cancel: () => void
  /** Given up while waiting. */
  signal: AbortSignal
}

/** Who is in which concurrency group, and who waits for it; a group's name is the same in any case. */
export type Groups = {
  /** Resolves when the group is free; null where a newer one took this one's place, the queue is full, or it was given up. */
  enter(group: string, entry: GroupEntry): Promise<GroupHold | null>
}

type Waiting = { entry: GroupEntry; settle: (hold: GroupHold | null) => void }
type Group = { holder: GroupEntry | null; waiting: Waiting[] }

/** With `queue: max` so many wait; who comes then does not stay. */
const MAX_WAITING = 100

/** Groups without anybody in them. */
export function openGroups(): Groups {
  const groups = new Map<string, Group>()
  return {
    enter(name, entry) {
      const key = name.toLowerCase()
      const group = groups.get(key) ?? { holder: null, waiting: [] }
      groups.set(key, group)
      if (entry.signal.aborted) return Promise.resolve(null)
      if (group.holder === null) return Promise.resolve(admit(group, entry))
      const { promise, resolve: settle } = Promise.withResolvers<GroupHold | null>()
      if (entry.queue === 'single') for (const { settle: replace } of group.waiting.splice(0)) replace(null)
      if (group.waiting.length === MAX_WAITING) return Promise.resolve(null)
      const waiting = { entry, settle }
      group.waiting.push(waiting)
      entry.signal.addEventListener('abort', () => giveUp(group, waiting), { once: true })
      if (entry.cancelInProgress) group.holder.cancel()
      return promise
    },
  }
}

function admit(group: Group, entry: GroupEntry): GroupHold {
  group.holder = entry
  return {
    leave() {
      if (group.holder !== entry) return
      group.holder = null
      const next = group.waiting.shift()
      next?.settle(admit(group, next.entry))
    },
  }
}

function giveUp(group: Group, waiting: Waiting): void {
  const at = group.waiting.indexOf(waiting)
  if (at < 0) return
  group.waiting.splice(at, 1)
  waiting.settle(null)
}
