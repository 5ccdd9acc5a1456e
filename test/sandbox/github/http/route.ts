import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Repo } from '../git/repo.ts'
import type { Need } from '../identity/permission.ts'
import type { Token, User } from '../row/account.ts'
import type { Repository } from '../row/repository.ts'
import type { Metered } from '../store/meter.ts'
import type { World } from '../world.ts'
import { type Answer, notFound } from './answer.ts'

/** One admitted request. `user` is the token's, or null without a token. */
export type Call = {
  world: World
  method: string
  url: URL
  params: Record<string, string>
  query: URLSearchParams
  headers: Record<string, string | undefined>
  /** The parsed JSON object; `{}` without a body. */
  body: Record<string, unknown>
  token: Token | null
  user: User | null
  /** The body as a stream, for `raw` routes. */
  upload: Metered
  incoming: IncomingMessage
  outgoing: ServerResponse
}

/** An admitted request about one repository. */
export type RepositoryCall = Call & { repository: Repository; repo: Repo }

type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** One route. `raw`: the route reads the body's bytes itself. */
export type Route = { method: HttpMethod; path: string; raw: boolean } & (
  | { about: 'repository'; need: Need; run: (call: RepositoryCall) => Answer | Promise<Answer> }
  | {
      about: 'site'
      need: 'anyone' | 'signed-in' | 'site-admin'
      run: (call: Call) => Answer | Promise<Answer>
    }
)

type RepositoryRun = (call: RepositoryCall) => Answer | Promise<Answer>

/** A route below `/repos/:owner/:repo`, with the permission that GitHub requires. */
export function route(method: HttpMethod, path: string, need: Need, run: RepositoryRun): Route {
  return { method, path: `/repos/:owner/:repo${path}`, raw: false, about: 'repository', need, run }
}

/** A route outside a repository. */
export function siteRoute(
  method: HttpMethod,
  path: string,
  need: 'anyone' | 'signed-in' | 'site-admin',
  run: (call: Call) => Answer | Promise<Answer>,
): Route {
  return { method, path, raw: false, about: 'site', need, run }
}

/** A number in the path; 404 for anything else. */
export function number(call: Call, name: string): number {
  const value = call.params[name] ?? ''
  if (!/^\d{1,15}$/.test(value)) throw notFound()
  return Number(value)
}

/** The user of a request on a route that requires one. */
export function actor(call: Call): User {
  if (call.user === null) throw notFound()
  return call.user
}
