import * as z from 'zod'
import { created, found, noContent, ok } from '../http/answer.ts'
import { input } from '../http/input.ts'
import { BODY_LIMIT, withinLimit } from '../http/limit.ts'
import { paged } from '../http/page.ts'
import { number, type RepositoryCall, type Route, route } from '../http/route.ts'
import { inaccessible, levelOf, reads, roleOf, takesPart, writes } from '../identity/permission.ts'
import type { Comment } from '../row/issue.ts'
import { announce } from '../workflow/event.ts'
import { commentView } from './comment.ts'
import { issueNumbered } from './issue.ts'

/** Comments on issues and pull requests. */
export const commentRoutes: Route[] = [
  route('GET', '/issues/comments', reads('issues', 'pull_requests'), listAll),
  route('GET', '/issues/comments/:id', reads('issues', 'pull_requests'), get),
  route('PATCH', '/issues/comments/:id', takesPart('issues', 'pull_requests'), update),
  route('DELETE', '/issues/comments/:id', takesPart('issues', 'pull_requests'), remove),
  route('GET', '/issues/:number/comments', reads('issues', 'pull_requests'), list),
  route('POST', '/issues/:number/comments', takesPart('issues', 'pull_requests'), create),
]

const request = z.object({ body: z.string().min(1) })

function listAll(call: RepositoryCall) {
  const rows = call.world.store.comments.filter(row => row.repositoryId === call.repository.id)
  return paged(call, since(call, rows), row => commentView(call.world, call.repository, row))
}

function list(call: RepositoryCall) {
  const { world, repository } = call
  const issue = found(issueNumbered(world, repository, number(call, 'number')))
  const rows = world.store.comments.filter(
    row => row.repositoryId === repository.id && row.issueNumber === issue.number,
  )
  return paged(call, since(call, rows), row => commentView(world, repository, row))
}

function since({ query }: RepositoryCall, rows: Comment[]): Comment[] {
  const time = query.get('since')
  return time === null ? rows : rows.filter(row => row.updatedAt >= time)
}

function get(call: RepositoryCall) {
  return ok(commentView(call.world, call.repository, commentOf(call)))
}

function create(call: RepositoryCall) {
  const { world, repository, token } = call
  const issue = found(issueNumbered(world, repository, number(call, 'number')))
  const body = bodyOf(call)
  const time = world.time()
  const comment = world.store.comments.put({
    id: world.store.nextId(),
    repositoryId: repository.id,
    issueNumber: issue.number,
    author: token?.login ?? 'ghost',
    app: token?.app ?? null,
    body,
    createdAt: time,
    updatedAt: time,
  })
  world.store.issues.put({ ...issue, updatedAt: time })
  const payload = { number: issue.number, comment }
  announce(world, { name: 'issue_comment', action: 'created', repository, token, payload })
  return created(commentView(world, repository, comment))
}

function update(call: RepositoryCall) {
  const { world, repository, token } = call
  const comment = commentOf(call)
  refuseOthers(call, comment)
  const body = bodyOf(call)
  const updated = world.store.comments.put({ ...comment, body, updatedAt: world.time() })
  const changes = { body: { from: comment.body } }
  const payload = { number: comment.issueNumber, comment: updated, changes }
  announce(world, { name: 'issue_comment', action: 'edited', repository, token, payload })
  return ok(commentView(world, repository, updated))
}

function remove(call: RepositoryCall) {
  const { world, repository, token } = call
  const comment = commentOf(call)
  refuseOthers(call, comment)
  world.store.comments.remove(comment.id)
  const payload = { number: comment.issueNumber, comment }
  announce(world, { name: 'issue_comment', action: 'deleted', repository, token, payload })
  return noContent()
}

function commentOf(call: RepositoryCall): Comment {
  const comment = call.world.store.comments.get(number(call, 'id'))
  return found(comment?.repositoryId === call.repository.id ? comment : null)
}

function bodyOf(call: RepositoryCall): string {
  const { body } = input(call, request)
  withinLimit(body, BODY_LIMIT, { resource: 'IssueComment', code: 'unprocessable', field: 'data' })
  return body
}

/** Only people with write access, and apps that may write comments, can change others' comments. */
function refuseOthers({ world, token, repository }: RepositoryCall, { author }: Comment): void {
  if (token === null || token.login === author) return
  const may = (['issues', 'pull_requests'] as const).some(
    permission => levelOf(world, token, repository, permission) === 'write',
  )
  const isTriage = token.app === null && roleOf(world, token.login, repository) === 'triage'
  if (!may || isTriage) throw inaccessible(token, writes('issues', 'pull_requests'))
}
