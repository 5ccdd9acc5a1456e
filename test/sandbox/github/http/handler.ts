import type { Readable } from 'node:stream'
import { admit, inaccessible } from '../identity/permission.ts'
import { repositoryNamed } from '../repository/repository.ts'
import type { Token } from '../row/account.ts'
import { type Answer, notFound, Refusal } from './answer.ts'
import type { OpenedRequest } from './exchange.ts'
import { budgetOf } from './rate-limit.ts'
import type { Call, Route } from './route.ts'
import type { Site } from './site.ts'

const GITHUB_LIMIT = 5000
const JOB_LIMIT = 1000
const MAX_BODY_BYTES = 64 << 20

/** Checks credentials, rate limit, body and permission in GitHub's order, then runs the route. */
export async function handle(
  site: Site,
  route: Route,
  opened: OpenedRequest,
  note: (request: unknown) => void,
): Promise<Answer> {
  if (!opened.authorised) throw new Refusal(401, 'Bad credentials')
  const headers = countRequest(site, opened)
  try {
    const body = route.raw ? null : await bodyOf(opened)
    note(body)
    const answer = await enter(route, { ...opened, body: body ?? {} })
    return { ...answer, headers: { ...headers, ...answer.headers } }
  } catch (error) {
    if (error instanceof Refusal) error.answer.headers = { ...headers, ...error.answer.headers }
    throw error
  }
}

async function enter(route: Route, call: Call): Promise<Answer> {
  if (route.about === 'site') {
    guard(route.need, call)
    return await route.run(call)
  }
  const { owner = '', repo = '' } = call.params
  const repository = admit(call.world, call.token, repositoryNamed(call.world, owner, repo), route.need)
  if (repository.archived && route.need.level === 'write')
    throw new Refusal(403, 'Repository was archived so is read-only.')
  return await route.run({ ...call, repository, repo: call.world.repo(repository) })
}

function guard(need: 'anyone' | 'signed-in' | 'site-admin', { token, user }: Call): void {
  if (need === 'anyone') return
  if (token === null) throw new Refusal(401, 'Requires authentication')
  if (need === 'signed-in' && token.app !== null) throw inaccessible(token, { level: 'read', any: [] })
  if (need === 'site-admin' && !user?.siteAdmin) throw notFound()
}

/** GraphQL has its own rate limit; reading the rate limit costs nothing. */
function countRequest(
  { rateLimits, rateLimit }: Site,
  { token, path }: OpenedRequest,
): Record<string, string> {
  if (path === '/rate_limit') return {}
  const resource = path === '/graphql' ? 'graphql' : 'core'
  return rateLimits.count(budgetOf(token), limitOf(token, rateLimit), resource)
}

/** Requests per hour: the configured number, else GitHub's. */
export function limitOf(token: Token | null, configured: number | null): number {
  return configured ?? (token?.silent ? JOB_LIMIT : GITHUB_LIMIT)
}

/** The JSON object in the body, or null. */
async function bodyOf({ method, incoming, upload }: OpenedRequest): Promise<Record<string, unknown> | null> {
  if (method === 'GET' || method === 'HEAD') return null
  if (Number(incoming.headers['content-length'] ?? 0) > MAX_BODY_BYTES)
    throw new Refusal(413, 'Payload too large')
  const json = await textWithin(upload.stream)
  if (json === '') return null
  const body = parse(json)
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new Refusal(400, 'Body should be a JSON object')
  }
  return body as Record<string, unknown>
}

/** Also counts bodies without a Content-Length. */
async function textWithin(stream: Readable): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of stream) {
    bytes += chunk.length
    if (bytes > MAX_BODY_BYTES) throw new Refusal(413, 'Payload too large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

/** GitHub rejects text with a NUL or an unpaired surrogate. */
function parse(json: string): unknown {
  const refuse = (text: unknown) => {
    if (typeof text === 'string' && (text.includes('\0') || !text.isWellFormed()))
      throw new SyntaxError('no text')
  }
  try {
    return JSON.parse(json, (key, value) => {
      refuse(key)
      refuse(value)
      return value
    })
  } catch {
    throw new Refusal(400, 'Problems parsing JSON')
  }
}
