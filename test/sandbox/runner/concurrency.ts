import type { Contexts } from './context.ts'
import { holds, interpolate } from './expression.ts'
import { placed, Unsupported } from './refusal.ts'
import type { RunnerState } from './run-state.ts'
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
 * Does work while it holds a concurrency group of the repository; `work` gets the names of all groups that are held. Null if a
 * newer request replaced this one in the queue, or the signal aborted first.
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
    throw new Unsupported(`the concurrency group \`${name}\` is already held by this run`, concurrency.where)
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
    throw new Unsupported('`queue: max` cannot be combined with `cancel-in-progress: true`', where)
  return { name, cancelInProgress: cancels }
}

/** The value of `true`, `false` or an expression. */
export function truth(text: string, contexts: Contexts): boolean {
  return holds(text, contexts, { status: 'success' })
}
