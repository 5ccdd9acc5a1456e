import * as z from 'zod'
import { resolve } from '../git/commit.ts'
import { created, ok, Refusal } from '../http/answer.ts'
import { input } from '../http/input.ts'
import { paged, pageOf } from '../http/page.ts'
import { type RepositoryCall, type Route, route } from '../http/route.ts'
import { reads, writes } from '../identity/permission.ts'
import { repositoryUrl } from '../repository/repository.ts'
import { repositoryView } from '../repository/repository-view.ts'
import type { Status } from '../row/check.ts'
import { announce } from '../workflow/event.ts'
import { simpleStatusView, statusView } from './status.ts'

/** Commit statuses. */
export const statusRoutes: Route[] = [
  route('POST', '/statuses/:sha', writes('statuses'), create),
  route('GET', '/commits/:ref{.+}/statuses', reads('statuses'), list),
  route('GET', '/commits/:ref{.+}/status', reads('statuses'), combined),
]

const request = z.object({
  state: z.enum(['error', 'failure', 'pending', 'success']),
  target_url: z.string().nullable().default(null),
  description: z.string().max(140).nullable().default(null),
  context: z.string().default('default'),
})

async function create(call: RepositoryCall) {
  const { world, repository, repo, token, params } = call
  const { target_url, ...wanted } = input(call, request)
  const sha = await resolve(repo, params['sha'] ?? '')
  if (sha === null || sha !== params['sha'])
    throw new Refusal(422, `No commit found for SHA: ${params['sha']}`)
  const creator = token?.login ?? 'ghost'
  const row = { id: world.store.nextId(), repositoryId: repository.id, sha, creator, at: world.time() }
  const status = world.store.statuses.put({ ...row, ...wanted, targetUrl: target_url })
  announce(world, {
    name: 'status',
    repository,
    token,
    payload: { sha, state: status.state, context: status.context },
  })
  return created(statusView(world, repository, status))
}

async function rowsOf({ world, repository, repo, params }: RepositoryCall) {
  const ref = params['ref'] ?? ''
  const sha = await resolve(repo, ref)
  if (sha === null) throw new Refusal(422, `No commit found for SHA: ${ref}`)
  const rows = world.store.statuses.filter(row => row.repositoryId === repository.id && row.sha === sha)
  return { sha, rows: rows.reverse() }
}

async function list(call: RepositoryCall) {
  const { rows } = await rowsOf(call)
  return paged(call, rows, row => statusView(call.world, call.repository, row))
}

async function combined(call: RepositoryCall) {
  const { world, repository } = call
  const { sha, rows } = await rowsOf(call)
  const latest = [...new Map(rows.toReversed().map(row => [row.context, row])).values()]
  const { items, headers } = pageOf(call, latest)
  const url = `${repositoryUrl(world, repository)}/commits/${sha}`
  const body = {
    state: overall(latest),
    statuses: items.map(row => simpleStatusView(world, repository, row)),
    sha,
    total_count: latest.length,
    repository: repositoryView(world, repository),
    commit_url: url,
    url: `${url}/status`,
  }
  return ok(body, headers)
}

function overall(statuses: Status[]): 'failure' | 'pending' | 'success' {
  if (statuses.some(({ state }) => state === 'error' || state === 'failure')) return 'failure'
  return statuses.length === 0 || statuses.some(({ state }) => state === 'pending') ? 'pending' : 'success'
}
