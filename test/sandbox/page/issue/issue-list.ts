import { html } from 'hono/html'
import { latestChecks } from '../../github/check/check.ts'
import { pullNumbered } from '../../github/pull/pull.ts'
import type { Issue } from '../../github/row/issue.ts'
import type { Pull } from '../../github/row/pull.ts'
import { person } from '../look/avatar.ts'
import { icon } from '../look/icon.ts'
import type { Markup } from '../look/markup.ts'
import { moment } from '../look/moment.ts'
import { pageLinks, pageNumber } from '../look/paging.ts'
import { label, outcomeIcon } from '../look/state.ts'
import { titleOf } from '../look/title.ts'
import { summaryOf } from '../pull/signal.ts'
import { type PageAnswer, pathTo, type RepositoryVisit } from '../visit.ts'

const SIZE = 30

/** Issues, or pull requests; `?state=closed` and `all` as in the API. */
export function showIssues(visit: RepositoryVisit): PageAnswer {
  return listing(visit, false)
}

export function showPulls(visit: RepositoryVisit): PageAnswer {
  return listing(visit, true)
}

function listing(visit: RepositoryVisit, isPull: boolean): PageAnswer {
  const { world, repository, query } = visit
  const state = ['closed', 'all'].includes(query.get('state') ?? '') ? query.get('state')! : 'open'
  const all = world.store.issues.filter(row => row.repositoryId === repository.id && row.isPull === isPull)
  const rows = all.filter(row => state === 'all' || row.state === state).sort((a, b) => b.number - a.number)
  const page = pageNumber(query)
  const shown = rows.slice((page - 1) * SIZE, page * SIZE)
  const tally = (wanted: string) => all.filter(row => row.state === wanted).length
  const link = (wanted: string, words: string) =>
    html`<a href="?state=${wanted}" class="${wanted === state ? 'chosen' : ''}">${words}</a>`
  const body = html`<div class="box"><div class="head links">${link('open', `${tally('open')} open`)}${link('closed', `${tally('closed')} closed`)}${link('all', 'All')}</div>
${shown.length === 0 ? html`<p class="quiet pad">None.</p>` : html`<ul class="rows">${shown.map(row => entry(visit, row))}</ul>`}</div>
${pageLinks(page, rows.length > page * SIZE)}`
  return { title: isPull ? 'Pull requests' : 'Issues', tab: isPull ? 'pulls' : 'issues', body }
}

function entry(visit: RepositoryVisit, issue: Issue): Markup {
  const { world, repository, now } = visit
  const pull = issue.isPull ? pullNumbered(world, repository, issue.number) : undefined
  const href = pathTo(visit, issue.isPull ? 'pull' : 'issues', issue.number)
  const labels = issue.labels.flatMap(id => world.store.labels.get(id) ?? []).map(label)
  const talk = world.store.comments.filter(
    row => row.repositoryId === repository.id && row.issueNumber === issue.number,
  ).length
  return html`<li class="row">${mark(issue, pull)}<div><a class="name" href="${href}">${titleOf(issue.title)}</a> ${pull ? checks(visit, pull) : ''} ${labels}
<div class="quiet">#${issue.number} opened ${moment(issue.createdAt, now)} by ${person(issue.author)}${pull ? html` · <span class="mono">${pull.head.ref}</span>` : ''}</div></div>
${talk > 0 ? html`<span class="aside quiet">${talk} 💬</span>` : ''}</li>`
}

function checks({ world, repository }: RepositoryVisit, pull: Pull): Markup | string {
  const rows = latestChecks(world, repository.id, pull.head.sha)
  return rows.length === 0 ? '' : outcomeIcon(summaryOf(rows))
}

function mark(issue: Issue, pull: Pull | undefined): Markup {
  if (pull?.merged) return html`<span class="mark done" title="merged">${icon('merge')}</span>`
  const tone = issue.state === 'closed' ? (pull ? 'bad' : 'done') : pull?.draft ? 'quiet' : 'good'
  return html`<span class="mark ${tone}" title="${issue.state}">${icon(pull ? 'pull' : 'issue')}</span>`
}
