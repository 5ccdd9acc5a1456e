import { createHash, randomUUID } from 'node:crypto'
import type { Answer } from './answer.ts'
import type { Wire } from './wire.ts'

/** Adds an ETag to a cacheable answer; answers 304 without a body if the client has it. */
export function conditional(answer: Answer, wire: Wire): Answer {
  if (wire.method !== 'GET' || answer.status !== 200 || answer.body === undefined) return answer
  const etag = `"${createHash('sha256').update(bytesOf(answer.body)!).digest('hex')}"`
  const headers = { ...answer.headers, etag, 'cache-control': 'private, max-age=60, s-maxage=60' }
  const known = wire.headers['if-none-match']?.split(',').map(tag => tag.trim().replace(/^W\//, ''))
  return known?.includes(etag) ? { status: 304, headers } : { ...answer, headers }
}

/** The HTTP response of an answer, with the headers that GitHub always sends. */
export function responseOf({ status, body, headers = {} }: Answer, wire: Wire): Response {
  const bytes = bytesOf(body)
  const always: Record<string, string> = {
    'x-github-request-id': randomUUID().toUpperCase(),
    'x-github-media-type': 'github.v3; format=json',
    'x-github-api-version-selected': wire.headers['x-github-api-version'] ?? '2022-11-28',
    ...(bytes !== null && { 'content-type': 'application/json; charset=utf-8' }),
  }
  return new Response(bytes, { status, headers: { ...always, ...headers } })
}

function bytesOf(body: unknown): Uint8Array<ArrayBuffer> | null {
  if (body === undefined) return null
  if (Buffer.isBuffer(body)) return new Uint8Array(body)
  return new TextEncoder().encode(JSON.stringify(body))
}
