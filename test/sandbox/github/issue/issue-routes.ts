import * as z from 'zod'
import { created, found, ok } from '../http/answer.ts'
import { input } from '../http/input.ts'
import { paged } from '../http/page.ts'
import { number, type RepositoryCall, type Route, route } from '../http/route.ts'
import { reads, takesPart, writes } from '../identity/permission.ts'
import { userView } from '../identity/user.ts'
import { announce } from '../workflow/event.ts'
import { commentView } from './comment.ts'
import { announceIssue, changeIssue, changeLabels, editsOf, issueNumbered, openIssue } from './issue.ts'
import { issueEventView } from './issue-event.ts'
import { issueView } from './issue-view.ts'

/** Issues, pull requests included. */
export const issueRoutes: Route[] = [
  route('GET', '/issues', reads('issues', 'pull_requests'), list),
  route('POST', '/issues', takesPart('issues'), create),
  route('GET', '/issues/:number', reads('issues', 'pull_requests'), get),
  route('PATCH', '/issues/:number', writes('issues', 'pull_requests'), update),
  route('GET', '/issues/:number/events', reads('issues', 'pull_requests'), listEvents),
  route('GET', '/issues/:number/timeline', reads('issues', 'pull_requests'), listTimeline),
]

function list(call: RepositoryCall) {
  const { world, repository, query } = call
  const state = query.get('state') ?? 'open'
  const labels = query.get('labels')?.split(',').filter(Boolean) ?? []
  const creator = query.get('creator')
  const since = query.get('since')
  const has = (ids: number[]) =>
    labels.every(name => ids.some(id => world.store.labels.get(id)?.name === name))
  const rows = world.store.issues
    .filter(
      row =>
        row.repositoryId === repository.id && (state === 'all' || row.state === state) && has(row.labels),
    )
    .filter(row => (creator === null || row.author === creator) && (since === null || row.updatedAt >= since))
  const key = query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt'
  const sign = query.get('direction') === 'asc' ? 1 : -1
  rows.sort((a, b) => sign * (a[key].localeCompare(b[key]) || a.number - b.number))
  return paged(call, rows, row => issueView(world, repository, row))
}

const label = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)])
const draft = z.object({
  title: z.union([z.string().min(1), z.number().transform(String)]),
  body: z.string().nullable().default(null),
  labels: z.array(label).default([]),
})

function create(call: RepositoryCall) {
  const { world, repository, token } = call
  const issue = openIssue(call, input(call, draft))
  announce(world, { name: 'issues', action: 'opened', repository, token, payload: { number: issue.number } })
  return created(issueView(world, repository, issue))
}

function get(call: RepositoryCall) {
  const { world, repository } = call
  return ok(issueView(world, repository, found(issueNumbered(world, repository, number(call, 'number')))))
}

const change = z.object({
  title: z.string().min(1).optional(),
  body: z.string().nullable().optional(),
  state: z.enum(['open', 'closed']).optional(),
  state_reason: z.enum(['completed', 'not_planned', 'reopened']).nullable().optional(),
  labels: z.array(label).optional(),
})

function update(call: RepositoryCall) {
  const { world, repository } = call
  const issue = found(issueNumbered(world, repository, number(call, 'number')))
  const { labels, state_reason, ...fields } = input(call, change)
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  const changed = changeIssue(call, issue, { ...given, ...(state_reason && { stateReason: state_reason }) })
  const labelled = labels === undefined ? changed : changeLabels(call, changed, labels)
  const changes = editsOf(issue, changed)
  if (Object.keys(changes).length > 0) announceIssue(call, labelled, { action: 'edited', more: { changes } })
  const turned = labelled.state === 'closed' ? 'closed' : 'reopened'
  if (labelled.state !== issue.state) announceIssue(call, labelled, { action: turned })
  return ok(issueView(world, repository, labelled))
}

function listEvents(call: RepositoryCall) {
  const { world, repository } = call
  const { number: issueNumber } = found(issueNumbered(world, repository, number(call, 'number')))
  const rows = world.store.issueEvents.filter(
    row => row.repositoryId === repository.id && row.issueNumber === issueNumber,
  )
  return paged(call, rows, row => issueEventView(world, repository, row))
}

/** The history merged with the comments. */
function listTimeline(call: RepositoryCall) {
  const { world, repository } = call
  const { number: issueNumber } = found(issueNumbered(world, repository, number(call, 'number')))
  const isAbout = (row: { repositoryId: number; issueNumber: number }) =>
    row.repositoryId === repository.id && row.issueNumber === issueNumber
  const events = world.store.issueEvents
    .filter(isAbout)
    .map(row => ({ id: row.id, view: issueEventView(world, repository, row) }))
  const comments = world.store.comments.filter(isAbout).map(row => ({
    id: row.id,
    view: { ...commentView(world, repository, row), event: 'commented', actor: userView(world, row.author) },
  }))
  const rows = [...events, ...comments].sort((a, b) => a.id - b.id)
  return paged(call, rows, ({ view }) => view)
}
