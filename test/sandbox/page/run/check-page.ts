import { html } from 'hono/html'
import { moment } from '../look/moment.ts'
import { outcome, pill } from '../look/state.ts'
import { markdown } from '../markdown/markdown.ts'
import { webAddress } from '../pull/signal.ts'
import { type PageAnswer, pathTo, type RepositoryVisit, redirect } from '../visit.ts'
import { annotationList } from './annotation-list.ts'

/** A check run with its output and annotations; one of a job redirects to the job. */
export function showCheck(visit: RepositoryVisit): PageAnswer {
  const { world, repository, base, params, now } = visit
  const id = Number(params['check'])
  const job = world.store.jobs.get(id)
  if (job?.repositoryId === repository.id)
    return redirect(pathTo(visit, 'actions', 'runs', job.runId, 'job', job.id))
  const check = world.store.checks.get(id)
  if (check?.repositoryId !== repository.id) return null
  const { tone, icon, words } = outcome(check)
  const place = { world, base, repositoryId: repository.id }
  const { title, summary, text } = check.output
  const annotations = check.annotations.map(row => {
    const { annotation_level: level, message, title: named, path, start_line: line } = row
    return { level, message, title: named, path, line, from: check.name }
  })
  const details = webAddress(check.detailsUrl)
  const body = html`<h1>${check.name}</h1>
<p class="facts">${pill(tone, icon, words)} <span>by ${check.app} ${moment(check.completedAt ?? check.startedAt, now)} on <a class="mono" href="${pathTo(visit, 'commit', check.head)}">${check.head.slice(0, 7)}</a></span>${details ? html`<a href="${details}" rel="noreferrer">Details</a>` : ''}</p>
<section class="box"><div class="head"><b>${title ?? 'No title'}</b></div><div class="pad">${markdown(summary, place)}</div>${text ? html`<div class="pad">${markdown(text, place)}</div>` : ''}</section>
${annotationList(visit, annotations, check.head)}`
  return { title: check.name, tab: 'actions', body }
}
