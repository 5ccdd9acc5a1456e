/** A failed request; `headers` is null if no answer came. */
export type RetryCandidate = {
  method: string
  status: number
  headers: Readonly<Record<string, string | number | undefined>> | null
  message: string
  /** How often it has been sent again. */
  repeats: number
  /** Whether sending it twice has the effect of once; by default true for every method but POST. */
  repeatable?: boolean
}

const MOST_REPEATS = 3
/** Longer waits are not worth a runner: the job fails, and a re-run resumes. */
export const LONGEST_WAIT_SECONDS = 900

/**
 * Seconds until a failed request is sent again, null if never. A request that was refused unseen (429) may always be repeated, one that
 * may have been applied (5xx, no answer) only if it is repeatable. The throttling plugin handles rate limits.
 */
export function retryDelay(failed: RetryCandidate): number | null {
  const { status, method, repeats, repeatable = method !== 'POST' } = failed
  if (repeats >= MOST_REPEATS || isRateLimit(failed)) return null
  const asked = retryAfter(failed)
  const wait = asked ?? (repeats + 1) ** 2
  if (wait > LONGEST_WAIT_SECONDS) return null
  if (status === 429 || (status === 403 && asked !== null)) return wait
  return status >= 500 && repeatable ? wait : null
}

/** GitHub's primary limit, recognised by its header, and the secondary one, by its message. */
export function isRateLimit({
  status,
  headers,
  message,
}: Pick<RetryCandidate, 'status' | 'headers' | 'message'>): boolean {
  if (status !== 403 && status !== 429) return false
  return headers?.['x-ratelimit-remaining'] === '0' || /\bsecondary rate\b/i.test(message)
}

/** In seconds; a date, which GitHub never sends, is ignored. */
function retryAfter({ headers }: RetryCandidate): number | null {
  const seconds = Number(headers?.['retry-after'] ?? Number.NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? Math.ceil(seconds) : null
}
