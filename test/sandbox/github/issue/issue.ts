import { BODY_LIMIT, withinLimit } from '../http/limit.ts'
import type { RepositoryCall } from '../http/route.ts'
import { pullNumbered } from '../pull/pull.ts'
import { announcePull } from '../pull/pull-event.ts'
import type { Issue } from '../row/issue.ts'
import type { Repository } from '../row/repository.ts'
import { announce } from '../workflow/event.ts'
import type { World } from '../world.ts'
import { noteOnIssue } from './issue-event.ts'
import { ensureLabel } from './label.ts'

export type IssueDraft = { title: string; body: string | null; labels?: string[]; isPull?: boolean }
type IssueChange = Partial<Pick<Issue, 'title' | 'body' | 'state' | 'stateReason'>>

const TITLE_LIMIT = 256

export function issueNumbered(world: World, repository: Repository, number: number): Issue | undefined {
  return world.store.issues.find(row => row.repositoryId === repository.id && row.number === number)
}

/** Opens an issue under the repository's next number, which issues and pull requests share. */
export function openIssue(
  call: RepositoryCall,
  { title, body, labels = [], isPull = false }: IssueDraft,
): Issue {
  const { world, repository, token } = call
  refuseTooLong({ title, body }, isPull)
  const numbers = world.store.issues.filter(row => row.repositoryId === repository.id).map(row => row.number)
  const time = world.time()
  return world.store.issues.put({
    id: world.store.nextId(),
    repositoryId: repository.id,
    number: Math.max(0, ...numbers) + 1,
    isPull,
    title,
    body,
    state: 'open',
    stateReason: null,
    author: token?.login ?? 'ghost',
    app: token?.app ?? null,
    labels: labels.map(name => ensureLabel(world, repository, name).id),
    createdAt: time,
    updatedAt: time,
    closedAt: null,
    closedBy: null,
  })
}

/** Edits, closes or reopens an issue, and records closing and reopening in its history. */
export function changeIssue(call: RepositoryCall, issue: Issue, change: IssueChange): Issue {
  const { world, repository, token } = call
  refuseTooLong({ title: change.title ?? '', body: change.body ?? null }, issue.isPull)
  const event = transitionOf(issue, change)
  if (event !== null) noteOnIssue(world, repository, token, { issueNumber: issue.number, event })
  const updatedAt = world.time()
  const closing = { at: updatedAt, by: token?.login ?? null, reason: change.stateReason ?? 'completed' }
  return world.store.issues.put({ ...issue, ...change, ...closingOf(issue, event, closing), updatedAt })
}

function transitionOf(issue: Issue, { state = issue.state }: IssueChange): 'closed' | 'reopened' | null {
  if (state === issue.state) return null
  return state === 'closed' ? 'closed' : 'reopened'
}

function closingOf(
  { stateReason, closedAt, closedBy }: Issue,
  event: 'closed' | 'reopened' | null,
  now: { at: string; by: string | null; reason: Issue['stateReason'] },
): Pick<Issue, 'stateReason' | 'closedAt' | 'closedBy'> {
  switch (event) {
    case 'closed':
      return { stateReason: now.reason, closedAt: now.at, closedBy: now.by }
    case 'reopened':
      return { stateReason: 'reopened', closedAt: null, closedBy: null }
    case null:
      return { stateReason, closedAt, closedBy }
  }
}

/** Sets the labels by name; each added or removed label is recorded in the history and announced to workflows. */
export function changeLabels(call: RepositoryCall, issue: Issue, names: string[]): Issue {
  const { world, repository, token } = call
  const wanted = [...new Set(names.map(name => ensureLabel(world, repository, name).id))]
  const note = (id: number, event: 'labeled' | 'unlabeled') => {
    const { name, color } = world.store.labels.get(id)!
    noteOnIssue(world, repository, token, { issueNumber: issue.number, event, label: { name, color } })
    announceIssue(call, issue, { action: event, more: { label: { id, name } } })
  }
  const labelled = world.store.issues.put({ ...issue, labels: wanted, updatedAt: world.time() })
  for (const id of wanted.filter(id => !issue.labels.includes(id))) note(id, 'labeled')
  for (const id of issue.labels.filter(id => !wanted.includes(id))) note(id, 'unlabeled')
  return labelled
}

/** Announces to workflows what happened to an issue, or to its pull request. */
export function announceIssue(
  { world, repository, token }: RepositoryCall,
  issue: Issue,
  { action, more }: { action: string; more?: Record<string, unknown> },
): void {
  const pull = issue.isPull ? pullNumbered(world, repository, issue.number) : undefined
  if (pull) announcePull(world, { action, pull, token, ...(more && { more }) })
  else
    announce(world, { name: 'issues', action, repository, token, payload: { number: issue.number, ...more } })
}

/** The values before an edit, in the shape of webhooks. */
export function editsOf(before: Issue, after: Issue): Partial<Record<'title' | 'body', { from: string }>> {
  return {
    ...(before.title !== after.title && { title: { from: before.title } }),
    ...(before.body !== after.body && { body: { from: before.body ?? '' } }),
  }
}

function refuseTooLong({ title, body }: { title: string; body: string | null }, isPull: boolean): void {
  const resource = isPull ? 'PullRequest' : 'Issue'
  withinLimit(title, TITLE_LIMIT, { resource, code: 'custom', field: 'title' })
  withinLimit(body, BODY_LIMIT, { resource, code: 'custom', field: 'body' })
}
