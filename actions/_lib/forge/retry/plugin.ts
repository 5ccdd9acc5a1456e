import { RequestError } from '@octokit/request-error'
import type { Octokit } from '@octokit/rest'
import { retryDelay } from './policy.ts'

/** Options of a request besides Octokit's own: whether it may be sent twice, and how often it was. */
type RetryOptions = { repeatable?: boolean; retryCount?: number }

/**
 * Octokit plugin that tells the retry plugin for each error whether and when to send again. A truncated JSON answer, which Octokit returns
 * as text, counts as no answer.
 */
export function retryDecisions(octokit: Pick<Octokit, 'hook'>): void {
  octokit.hook.after('request', (response, options) => {
    const isJson = /^application\/json/.test(response.headers['content-type'] ?? '')
    if (!isJson || typeof response.data !== 'string') return
    throw wait(new RequestError('the answer was truncated', 500, { request: options as never }))
  })
  octokit.hook.error('request', error => {
    throw error instanceof RequestError ? wait(error) : error
  })
}

/** Marks the error for the retry plugin. */
function wait(error: RequestError): RequestError {
  const { method, request = {} } = error.request as { method: string; request?: RetryOptions }
  const { repeatable, retryCount: repeats = 0 } = request
  const headers = error.response?.headers ?? null
  const seconds = retryDelay({
    method,
    status: error.status,
    headers,
    message: error.message,
    repeats,
    repeatable,
  })
  const marks = seconds === null ? { retries: 0 } : { retries: repeats + 1, retryAfter: seconds }
  error.request.request = { ...error.request.request, ...marks }
  return error
}
