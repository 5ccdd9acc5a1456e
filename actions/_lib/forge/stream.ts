import http, { type ClientRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import https from 'node:https'
import { text } from 'node:stream/consumers'
import { RequestError } from '@octokit/request-error'
import { problemOf } from './errors.ts'

type StreamRequest = {
  method: 'GET' | 'POST'
  url: URL
  headers: Record<string, string | number>
  /** The attempt must end within this time, and bytes must move at least once in each `idleMs`. */
  deadlineMs: number
  idleMs?: number
}

const IDLE_MS = 60_000
const LEAST_BYTES_A_SECOND = 128 << 10
const LEAST_DEADLINE_MS = 600_000
const MOST_ANSWER_BYTES = 1 << 20

/** Milliseconds that a transfer may take: the time at 128 KiB a second, at least ten minutes. */
export function deadlineOf(bytes: number): number {
  return Math.max(LEAST_DEADLINE_MS, Math.ceil((bytes / LEAST_BYTES_A_SECOND) * 1000))
}

/** Opens a request without Octokit, for bodies too large for memory; it uses the same proxies. The caller ends it. */
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
    opened.destroy(new Error(`no bytes moved for ${Math.round(idleMs / 1000)} seconds`)),
  )
  return opened
}

/** Resolves with the response once its headers are there; rejects where none comes. */
export function answerOf(request: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => request.once('response', resolve).once('error', reject))
}

/** The JSON of an answer, null for an empty body; an answer above 1 MiB is an error. */
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

/** The Problem of a failed request, in the same form as those of Octokit's requests. */
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
