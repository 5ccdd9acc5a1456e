import type { Contexts } from './context.ts'
import { holds, interpolate } from './expression.ts'
import type { RunnerState } from './run-state.ts'
import { placed, Unsupported } from './unsupported.ts'
import type { ConcurrencyRequest } from './workflow.ts'

type GroupRequest = {
  concurrency: ConcurrencyRequest | null
  contexts: Contexts
  repositoryId: number
  /** Groups that are held outside this one. */
  held: readonly string[]
  cancel: () => void
  signal: AbortSignal
}

/**
 * Does work within a concurrency group of the repository, which it is told together with those held outside it; null where a newer one took
 * the place, or the signal came first.
 */
export async function withinGroup<T>(
  { groups }: RunnerState,
  request: GroupRequest,
  work: (held: readonly string[]) => Promise<T>,
): Promise<T | null> {
  const { concurrency, contexts, repositoryId, held, cancel, signal } = request
  if (concurrency === null) return await work(held)
  const { name, cancelInProgress } = placed(concurrency.where, () => evaluated(concurrency, contexts))
  const group = `${repositoryId}/${name.toLowerCase()}`
  if (held.includes(group)) {
    throw new Unsupported(`the concurrency group \`${name}\` waits for itself`, concurrency.where)
  }
  const { queue } = concurrency
  const hold = await groups.enter(group, { cancelInProgress, queue, cancel, signal })
  if (hold === null) return null
  try {
    return await work([...held, group])
  } finally {
    hold.leave()
  }
}

function evaluated({ group, cancelInProgress, queue, where }: ConcurrencyRequest, contexts: Contexts) {
  const name = interpolate(group, contexts, { status: 'success' })
  const cancels = truth(cancelInProgress, contexts)
  if (name === '') throw new Unsupported('the concurrency group has no name', where)
  if (cancels && queue === 'max')
    throw new Unsupported('`queue: max` and `cancel-in-progress: true` at once', where)
  return { name, cancelInProgress: cancels }
}

/** What `true`, `false` or an expression comes to. */
export function truth(text: string, contexts: Contexts): boolean {
  return holds(text, contexts, { status: 'success' })
}
