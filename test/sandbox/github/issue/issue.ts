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

export type Draft = { title: string; body: string | null; labels?: string[]; isPull?: boolean }
type Change = Partial<Pick<Issue, 'title' | 'body' | 'state' | 'stateReason'>>

const TITLE_LIMIT = 256

export function issueNumbered(world: World, repository: Repository, number: number): Issue | undefined {
  return world.store.issues.find(row => row.repositoryId === repository.id && row.number === number)
}

/** Opens an issue under the repository's next number, which issues and pull requests share. */
export function openIssue(call: RepositoryCall, { title, body, labels = [], isPull = false }: Draft): Issue {
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

/** Edits, closes and opens again, with the history that GitHub keeps of it. */
export function changeIssue(call: RepositoryCall, issue: Issue, change: Change): Issue {
  const { world, repository, token } = call
  refuseTooLong({ title: change.title ?? '', body: change.body ?? null }, issue.isPull)
  const state = change.state ?? issue.state
  const closes = state === 'closed' && issue.state === 'open'
  const reopens = state === 'open' && issue.state === 'closed'
  const note = { issueNumber: issue.number }
  if (closes) noteOnIssue(world, repository, token, { ...note, event: 'closed' })
  if (reopens) noteOnIssue(world, repository, token, { ...note, event: 'reopened' })
  const time = world.time()
  return world.store.issues.put({
    ...issue,
    ...change,
    stateReason: closes ? (change.stateReason ?? 'completed') : reopens ? 'reopened' : issue.stateReason,
    closedAt: closes ? time : reopens ? null : issue.closedAt,
    closedBy: closes ? (token?.login ?? null) : reopens ? null : issue.closedBy,
    updatedAt: time,
  })
}

/** Sets the labels by name; what is new or gone stands in the history and is told to workflows. */
export function changeLabels(call: RepositoryCall, issue: Issue, names: string[]): Issue {
  const { world, repository, token } = call
  const wanted = [...new Set(names.map(name => ensureLabel(world, repository, name).id))]
  const note = (id: number, event: 'labeled' | 'unlabeled') => {
    const { name, color } = world.store.labels.get(id)!
    noteOnIssue(world, repository, token, { issueNumber: issue.number, event, label: { name, color } })
    tell(call, issue, { action: event, more: { label: { id, name } } })
  }
  const labelled = world.store.issues.put({ ...issue, labels: wanted, updatedAt: world.time() })
  for (const id of wanted.filter(id => !issue.labels.includes(id))) note(id, 'labeled')
  for (const id of issue.labels.filter(id => !wanted.includes(id))) note(id, 'unlabeled')
  return labelled
}

/** Tells workflows what happened to an issue, or to the pull request that it is half of. */
export function tell(
  { world, repository, token }: RepositoryCall,
  issue: Issue,
  { action, more }: { action: string; more?: Record<string, unknown> },
): void {
  const pull = issue.isPull ? pullNumbered(world, repository, issue.number) : undefined
  if (pull) announcePull(world, { action, pull, token, ...(more && { more }) })
  else
    announce(world, { name: 'issues', action, repository, token, payload: { number: issue.number, ...more } })
}

/** What was there before an edit, as webhooks tell it. */
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
