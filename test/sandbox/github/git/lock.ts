/** Runs work for the same key in turn, and for different keys in parallel. */
export function openLocks(): <T>(key: number, work: () => Promise<T>) => Promise<T> {
  const tails = new Map<number, Promise<unknown>>()
  return (key, work) => {
    const turn = (tails.get(key) ?? Promise.resolve()).then(work, work)
    tails.set(key, turn)
    const forget = () => {
      if (tails.get(key) === turn) tails.delete(key)
    }
    turn.then(forget, forget)
    return turn
  }
}
