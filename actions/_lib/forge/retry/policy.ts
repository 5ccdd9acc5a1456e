/** A request that failed. `headers` is null where no answer came. */
export type Failed = {
  method: string
  status: number
  headers: Readonly<Record<string, string | number | undefined>> | null
  message: string
  /** How often it was sent again before. */
  repeats: number
  /** Whether sending it twice is the same as once; by default of every method but POST. */
  repeatable?: boolean
}

const MOST_REPEATS = 3
/** Nobody waits longer inside a job; a later run goes on. */
export const LONGEST_WAIT_SECONDS = 900

/**
 * Seconds until a failed request is sent again, null if never. What was refused unseen (429) may always go again; what may
 * have been applied (5xx, no answer) only if it is repeatable. Rate limits are the throttling plugin's.
 */
export function retryDelay(failed: Failed): number | null {
  const { status, method, repeats, repeatable = method !== 'POST' } = failed
  if (repeats >= MOST_REPEATS || isRateLimit(failed)) return null
  const asked = retryAfter(failed)
  const wait = asked ?? (repeats + 1) ** 2
  if (wait > LONGEST_WAIT_SECONDS) return null
  if (status === 429 || (status === 403 && asked !== null)) return wait
  return status >= 500 && repeatable ? wait : null
}

/** GitHub's primary and secondary limits, told by their header and by their words. */
export function isRateLimit({
  status,
  headers,
  message,
}: Pick<Failed, 'status' | 'headers' | 'message'>): boolean {
  if (status !== 403 && status !== 429) return false
  return headers?.['x-ratelimit-remaining'] === '0' || /\bsecondary rate\b/i.test(message)
}

/** Seconds; the header may also be a date, which GitHub never sends and which counts as nothing. */
function retryAfter({ headers }: Failed): number | null {
  const seconds = Number(headers?.['retry-after'] ?? Number.NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? Math.ceil(seconds) : null
}
