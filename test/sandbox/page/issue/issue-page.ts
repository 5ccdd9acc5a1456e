import { html } from 'hono/html'
import { issueNumbered } from '../../github/issue/issue.ts'
import { person } from '../look/avatar.ts'
import { moment } from '../look/moment.ts'
import { label, pill } from '../look/state.ts'
import { titleOf } from '../look/title.ts'
import { type PageAnswer, pathTo, type RepositoryVisit, redirect } from '../visit.ts'
import { commentBox } from './comment-box.ts'
import { timeline } from './timeline.ts'

/** An issue and its conversation; the number of a pull request redirects to it. */
export function showIssue(visit: RepositoryVisit): PageAnswer {
  const { world, repository, params, now } = visit
  const issue = issueNumbered(world, repository, Number(params['number']))
  if (!issue) return null
  if (issue.isPull) return redirect(pathTo(visit, 'pull', issue.number))
  const state = issue.state === 'open' ? pill('good', 'issue', 'Open') : pill('done', 'check', 'Closed')
  const labels = issue.labels.flatMap(id => world.store.labels.get(id) ?? []).map(label)
  const opened = { anchor: `issue-${issue.id}`, author: issue.author, body: issue.body, at: issue.createdAt }
  const body = html`<h1>${titleOf(issue.title)} <span class="quiet">#${issue.number}</span></h1>
<p class="facts">${state} <span>${person(issue.author)} opened this ${moment(issue.createdAt, now)}</span> ${labels}</p>
${commentBox(visit, { ...opened, updatedAt: issue.createdAt, verb: 'wrote' })}
${timeline(visit, issue)}`
  return { title: `${issue.title} · #${issue.number}`, tab: 'issues', body }
}
