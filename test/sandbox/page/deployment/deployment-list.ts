import { html } from 'hono/html'
import type { Deployment } from '../../github/row/deployment.ts'
import { person } from '../look/avatar.ts'
import type { Markup } from '../look/markup.ts'
import { moment } from '../look/moment.ts'
import { pageLinks, pageNumber } from '../look/paging.ts'
import { outcomeIcon } from '../look/state.ts'
import { webAddress } from '../pull/signal.ts'
import { type PageAnswer, pathTo, type RepositoryVisit } from '../visit.ts'

const SIZE = 30
const UNDER_WAY = ['pending', 'queued', 'in_progress', 'waiting']

/** Deployments, newest first; `?environments_filter=` selects one environment. */
export function showDeployments(visit: RepositoryVisit): PageAnswer {
  const { world, repository, query } = visit
  const wanted = query.get('environments_filter')
  const all = world.store.deployments.filter(row => row.repositoryId === repository.id)
  const rows = all.filter(row => wanted === null || row.environment === wanted).reverse()
  const page = pageNumber(query)
  const shown = rows.slice((page - 1) * SIZE, page * SIZE).map(row => entry(visit, row))
  const body = html`<h1>Deployments${wanted === null ? '' : html` to <span class="mono">${wanted}</span>`}</h1>
${shown.length === 0 ? html`<p class="quiet">No deployments yet.</p>` : html`<ul class="box rows">${shown}</ul>`}
${pageLinks(page, rows.length > page * SIZE)}`
  return { title: 'Deployments', tab: 'code', body }
}

function entry(visit: RepositoryVisit, row: Deployment): Markup {
  const latest = visit.world.store.deploymentStatuses.filter(each => each.deploymentId === row.id).at(-1)
  const state = latest?.state ?? 'pending'
  const isOpen = UNDER_WAY.includes(state)
  const log = webAddress(latest?.logUrl ?? null)
  const mark = outcomeIcon({ status: isOpen ? state : 'completed', conclusion: isOpen ? null : state })
  return html`<li class="row">${mark}<div><a class="name" href="${pathTo(visit, 'deployments', 'activity_log')}?environments_filter=${encodeURIComponent(row.environment)}">${row.environment}</a> <span class="quiet">${state.replaceAll('_', ' ')}</span>
<div class="quiet">${row.description ?? ''} <a class="mono" href="${pathTo(visit, 'commit', row.sha)}">${row.sha.slice(0, 7)}</a> by ${person(row.creator)} ${moment(row.createdAt, visit.now)}</div></div>${log === null ? '' : html`<a class="aside" href="${log}" rel="noreferrer">Log</a>`}</li>`
}
