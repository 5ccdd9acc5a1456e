/** A concurrency group that is held until `leave` is called. */
export type GroupHold = { leave(): void }

export type GroupEntry = {
  /** Whether the current holder is cancelled. */
  cancelInProgress: boolean
  queue: 'single' | 'max'
  /** Cancels this holder for a newer entry. */
  cancel: () => void
  /** Aborting it leaves the queue. */
  signal: AbortSignal
}

/** The concurrency groups with their holders and queues; names are case-insensitive. */
export type Groups = {
  /** Resolves when the group is free; null if a newer entry replaced this one, the queue is full, or the signal aborted. */
  enter(group: string, entry: GroupEntry): Promise<GroupHold | null>
}

type Waiting = { entry: GroupEntry; settle: (hold: GroupHold | null) => void }
type Group = { holder: GroupEntry | null; waiting: Waiting[] }

/** The length of a queue with `queue: max`; further entries are rejected. */
const MAX_WAITING = 100

/** Opens groups that are all free. */
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
