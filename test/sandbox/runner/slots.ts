/** Lets a fixed number of tasks run at once; further tasks wait in their order of arrival. */
export type Slots = {
  /** Null if the signal aborts before a slot is free. */
  take(signal: AbortSignal): Promise<{ free(): void } | null>
}

export function openSlots(count: number): Slots {
  let left = count
  const waiting: (() => void)[] = []
  const slot = () => ({
    free: once(() => {
      const next = waiting.shift()
      if (next) next()
      else left++
    }),
  })
  return {
    async take(signal) {
      if (signal.aborted) return null
      if (left > 0) {
        left--
        return slot()
      }
      const { promise, resolve } = Promise.withResolvers<boolean>()
      const turn = () => resolve(true)
      waiting.push(turn)
      const giveUp = () => {
        const at = waiting.indexOf(turn)
        if (at >= 0) waiting.splice(at, 1)
        if (at >= 0) resolve(false)
      }
      signal.addEventListener('abort', giveUp, { once: true })
      const hasTurn = await promise
      signal.removeEventListener('abort', giveUp)
      return hasTurn ? slot() : null
    },
  }
}

function once(work: () => void): () => void {
  let isDone = false
  return () => {
    if (!isDone) work()
    isDone = true
  }
}
