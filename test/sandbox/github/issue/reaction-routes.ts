import * as z from 'zod'
import { type Answer, created, found, noContent, ok, Refusal } from '../http/answer.ts'
import { input } from '../http/input.ts'
import { paged } from '../http/page.ts'
import { number, type RepositoryCall, type Route, route } from '../http/route.ts'
import { inaccessible, levelOf, reads, takesPart, writes } from '../identity/permission.ts'
import { REACTIONS, type Reaction } from '../row/issue.ts'
import { issueNumbered } from './issue.ts'
import { reactionsOn, reactionView } from './reaction.ts'

const COMMENT = '/issues/comments/:id/reactions'
const ISSUE = '/issues/:number/reactions'

/** Reactions to comments and to issues. */
export const reactionRoutes: Route[] = [...about(COMMENT, commentId), ...about(ISSUE, issueId)]

function about(path: string, subjectOf: (call: RepositoryCall) => number): Route[] {
  return [
    route('GET', path, reads('issues', 'pull_requests'), call => list(call, subjectOf(call))),
    route('POST', path, takesPart('issues', 'pull_requests'), call => create(call, subjectOf(call))),
    route('DELETE', `${path}/:reaction`, takesPart('issues', 'pull_requests'), call =>
      remove(call, subjectOf(call)),
    ),
  ]
}

function commentId(call: RepositoryCall): number {
  const comment = call.world.store.comments.get(number(call, 'id'))
  return found(comment?.repositoryId === call.repository.id ? comment : null).id
}

function issueId(call: RepositoryCall): number {
  return found(issueNumbered(call.world, call.repository, number(call, 'number'))).id
}

const request = z.object({ content: z.enum(REACTIONS) })

function list(call: RepositoryCall, subject: number): Answer {
  const wanted = call.query.get('content')
  const rows = reactionsOn(call.world, subject).filter(row => wanted === null || row.content === wanted)
  return paged(call, rows, row => reactionView(call.world, row))
}

/** Repeating a reaction returns the existing one with 200. */
function create(call: RepositoryCall, subject: number): Answer {
  const { world, token } = call
  const { content } = input(call, request)
  if (token === null) throw new Refusal(401, 'Requires authentication')
  const { login } = token
  const known = reactionsOn(world, subject).find(row => row.content === content && row.login === login)
  if (known) return ok(reactionView(world, known))
  const row: Reaction = { id: world.store.nextId(), subject, content, login, at: world.time() }
  return created(reactionView(world, world.store.reactions.put(row)))
}

/** Only accounts with write access can delete others' reactions. */
function remove(call: RepositoryCall, subject: number): Answer {
  const { world, token, repository } = call
  const row = found(reactionsOn(world, subject).find(({ id }) => id === number(call, 'reaction')))
  const may = levelOf(world, token, repository, 'issues') === 'write' || row.login === token?.login
  if (!may && token) throw inaccessible(token, writes('issues', 'pull_requests'))
  world.store.reactions.remove(row.id)
  return noContent()
}
