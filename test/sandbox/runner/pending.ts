/** What goes on. */
export type Works = {
  add(work: Promise<unknown>): void
  /** Resolves when nothing goes on any more; rejects with what failed on the way. */
  idle(): Promise<void>
}

export function openWorks(): Works {
  const works = new Set<Promise<unknown>>()
  const defects: unknown[] = []
  return {
    add(work) {
      const settled = work
        .catch(error => defects.push(error))
        .finally(() => {
          works.delete(settled)
        })
      works.add(settled)
    },
    async idle() {
      await null // what was announced just now is heard first
      while (works.size > 0) await Promise.all(works)
      const found = defects.splice(0)
      if (found.length > 0) throw new AggregateError(found, `the runner failed: ${found.join('; ')}`)
    },
  }
}
