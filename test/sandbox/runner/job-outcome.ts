import type { StatusFunctions, Value } from './context.ts'

/** The result of a job, as `needs.<id>` shows it. */
export type JobOutcome = {
  result: 'success' | 'failure' | 'cancelled' | 'skipped'
  outputs: Readonly<Record<string, string>>
  /** Whether it ran in this attempt; jobs that need it then run again, too. */
  isFresh: boolean
}

export const SKIPPED: JobOutcome = { result: 'skipped', outputs: {}, isFresh: true }

/** The combined outcome of a matrix or a called workflow; an output takes its last value that is not empty. */
export function combined(outcomes: readonly JobOutcome[]): JobOutcome {
  const results = outcomes.map(({ result }) => result)
  const outputs: Record<string, string> = {}
  for (const outcome of outcomes) {
    for (const [name, value] of Object.entries(outcome.outputs)) {
      if (value !== '' || !Object.hasOwn(outputs, name)) outputs[name] = value
    }
  }
  return { result: worstOf(results), outputs, isFresh: outcomes.some(({ isFresh }) => isFresh) }
}

function worstOf(results: readonly JobOutcome['result'][]): JobOutcome['result'] {
  for (const result of ['failure', 'cancelled', 'success'] as const)
    if (results.includes(result)) return result
  return 'skipped'
}

/** The status that a job's `success()` and `failure()` check: of all its direct and indirect needs. */
export function statusAfter(
  ancestors: readonly JobOutcome[],
  isCancelled: boolean,
): StatusFunctions['status'] {
  if (isCancelled) return 'cancelled'
  const results = ancestors.map(({ result }) => result)
  if (results.includes('failure')) return 'failure'
  return results.every(result => result === 'success') ? 'success' : 'skipped'
}

/** The `needs` context, or `jobs` of a called workflow's outputs. */
export function outcomesContext(outcomes: Iterable<[string, JobOutcome]>): Value {
  return Object.fromEntries(
    [...outcomes].map(([id, { result, outputs }]) => [id, { result, outputs: { ...outputs } }]),
  )
}
