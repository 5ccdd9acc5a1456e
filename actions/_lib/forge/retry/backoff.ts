import { RequestError } from '@octokit/request-error'
import { Problem } from '../../contract/problem.ts'
import { isRateLimit, LONGEST_WAIT_SECONDS } from './policy.ts'

const LIMIT_SECONDS = 60

/**
 * Seconds to wait before a failed request is sent again, null if waiting does not help: growing after 5xx or no answer, GitHub's own
 * number after a rate limit. The caller must look first whether the request was applied.
 */
export function backoffSeconds(error: unknown, attempt: number): number | null {
  const found = error instanceof Problem ? error.cause : error
  if (!(found instanceof RequestError)) return null
  const headers = found.response?.headers ?? null
  const status = headers === null ? 0 : found.status
  const asked = Number(headers?.['retry-after'] ?? Number.NaN)
  const told = Number.isFinite(asked) && asked >= 0 ? Math.ceil(asked) : null
  if (status === 0 || status >= 500) return within(told ?? attempt ** 2)
  const limited = status === 429 || isRateLimit({ status, headers, message: found.message })
  if (!limited && !(status === 403 && told !== null)) return null
  return within(told ?? untilReset(headers?.['x-ratelimit-reset']) ?? LIMIT_SECONDS)
}

/** Waits, by the global timer, so that tests can shorten it. */
export function waitSeconds(seconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, seconds * 1000))
}

function untilReset(epochSeconds: unknown): number | null {
  const seconds = Number(epochSeconds ?? Number.NaN) - Date.now() / 1000
  return Number.isFinite(seconds) ? Math.max(1, Math.ceil(seconds)) : null
}

function within(seconds: number): number | null {
  return seconds > LONGEST_WAIT_SECONDS ? null : seconds
}
