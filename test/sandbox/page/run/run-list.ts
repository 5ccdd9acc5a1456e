import { html } from 'hono/html'
import type { Run } from '../../github/row/workflow.ts'
import { person } from '../look/avatar.ts'
import { icon } from '../look/icon.ts'
import type { Markup } from '../look/markup.ts'
import { duration, moment } from '../look/moment.ts'
import { pageLinks, pageNumber } from '../look/paging.ts'
import { outcomeIcon } from '../look/state.ts'
import { type PageAnswer, pathTo, type RepositoryVisit } from '../visit.ts'

const SIZE = 30

/** Workflow runs, newest first; `?workflow=train.yml` selects one file. */
export function showRuns(visit: RepositoryVisit): PageAnswer {
  const { world, repository, query } = visit
  const file = query.get('workflow')
  const all = world.store.runs.filter(row => row.repositoryId === repository.id)
  const files = [...new Map(all.map(run => [run.path.split('/').at(-1) ?? '', run.name]))]
  const rows = all.filter(run => file === null || run.path.endsWith(`/${file}`)).reverse()
  const page = pageNumber(query)
  const shown = rows.slice((page - 1) * SIZE, page * SIZE)
  const links = files.map(
    ([path, name]) =>
      html`<a class="${path === file ? 'chosen' : ''}" href="?workflow=${encodeURIComponent(path)}">${name}</a>`,
  )
  const body = html`<div class="box"><div class="head links"><a class="${file === null ? 'chosen' : ''}" href="${pathTo(visit, 'actions')}">All workflows</a>${links}</div>
${shown.length === 0 ? html`<p class="quiet pad">No workflow runs yet.</p>` : html`<ul class="rows">${shown.map(run => entry(visit, run))}</ul>`}</div>
${pageLinks(page, rows.length > page * SIZE)}`
  return { title: 'Workflow runs', tab: 'actions', body }
}

function entry(visit: RepositoryVisit, run: Run): Markup {
  const branch =
    run.headBranch === null ? '' : html`<span class="ref">${icon('branch')} ${run.headBranch}</span>`
  const took = run.status === 'completed' ? duration(run.startedAt, run.updatedAt) : null
  return html`<li class="row">${outcomeIcon(run)}<div><a class="name" href="${pathTo(visit, 'actions', 'runs', run.id)}">${run.title}</a>
<div class="quiet"><b>${run.name}</b> #${run.number} · ${run.event} by ${person(run.actor)}</div></div>
<span class="aside facts">${branch}<span class="quiet">${moment(run.createdAt, visit.now)}${took === null ? '' : ` · ${took}`}</span></span></li>`
}
