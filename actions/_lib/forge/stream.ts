import http, { type ClientRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import https from 'node:https'
import { text } from 'node:stream/consumers'
import { RequestError } from '@octokit/request-error'
import { problemOf } from './errors.ts'

export type StreamRequest = {
  method: 'GET' | 'POST'
  url: URL
  headers: Record<string, string | number>
  /** The whole attempt must end in this time, and something move in each `idleMs`. */
  deadlineMs: number
  idleMs?: number
}

const IDLE_MS = 60_000
const LEAST_BYTES_A_SECOND = 128 << 10
const LEAST_DEADLINE_MS = 600_000
const MOST_ANSWER_BYTES = 1 << 20

/** Milliseconds that so many bytes may take in all: ten minutes, and more where 128 KiB a second needs more. */
export function deadlineOf(bytes: number): number {
  return Math.max(LEAST_DEADLINE_MS, Math.ceil((bytes / LEAST_BYTES_A_SECOND) * 1000))
}

/** A request beside Octokit, for bytes that must not lie in memory; it goes through the same proxies. Not yet ended. */
export function openRequest({
  method,
  url,
  headers,
  deadlineMs,
  idleMs = IDLE_MS,
}: StreamRequest): ClientRequest {
  const { request } = url.protocol === 'https:' ? https : http
  const signal = AbortSignal.timeout(deadlineMs)
  const opened = request(url, { method, headers: { 'user-agent': 'trainyard', ...headers }, signal })
  opened.setTimeout(idleMs, () =>
    opened.destroy(new Error(`nothing moved for ${Math.round(idleMs / 1000)} seconds`)),
  )
  return opened
}

/** The answer's head, or the error that there was none. */
export function answerOf(request: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => request.once('response', resolve).once('error', reject))
}

/** An answer's JSON, or null where there is none; too much of it is refused. */
export async function jsonOf(answer: IncomingMessage): Promise<unknown> {
  if (Number(answer.headers['content-length'] ?? 0) > MOST_ANSWER_BYTES)
    throw new Error('the answer is too long')
  const body = await text(answer)
  try {
    return JSON.parse(body)
  } catch {
    return body === '' ? null : { message: body.slice(0, 500) }
  }
}

/** The Problem of a request that went wrong, in the words that Octokit's failures have. */
export function requestProblem(
  { method, url }: Pick<StreamRequest, 'method' | 'url'>,
  failed: { error: unknown } | { status: number; headers: IncomingHttpHeaders; data: unknown },
): unknown {
  const asked = { method, url: `${url.origin}${url.pathname}`, headers: {} }
  if ('error' in failed) {
    const said = failed.error instanceof Error ? failed.error.message : String(failed.error)
    return problemOf(new RequestError(said, 500, { request: asked, cause: failed.error } as never))
  }
  const { status, headers, data } = failed
  const said = (data as { message?: unknown } | null)?.message
  const response = { url: asked.url, status, headers, data }
  return problemOf(
    new RequestError(String(said ?? `HTTP ${status}`), status, { request: asked, response } as never),
  )
}
