/** Tracks pending promises so that callers can wait for idle. */
export type Pending = {
  add(work: Promise<unknown>): void
  /** Resolves when no promise is pending; rejects with every error since the last call. */
  idle(): Promise<void>
}

export function openPending(): Pending {
  const pending = new Set<Promise<unknown>>()
  const defects: unknown[] = []
  return {
    add(work) {
      const settled = work
        .catch(error => defects.push(error))
        .finally(() => {
          pending.delete(settled)
        })
      pending.add(settled)
    },
    async idle() {
      await null // let the listeners of an event announced just now run first
      while (pending.size > 0) await Promise.all(pending)
      const found = defects.splice(0)
      if (found.length > 0) throw new AggregateError(found, `the runner failed: ${found.join('; ')}`)
    },
  }
}
