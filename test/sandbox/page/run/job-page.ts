import { html } from 'hono/html'
import { downloadLink } from '../../github/release/download.ts'
import type { Job, Run } from '../../github/row/workflow.ts'
import type { Markup } from '../look/markup.ts'
import { duration } from '../look/moment.ts'
import { outcomeIcon } from '../look/state.ts'
import { type PageAnswer, pathTo, type RepositoryVisit, redirect } from '../visit.ts'
import { annotationList } from './annotation-list.ts'
import { logTail } from './log-tail.ts'
import { logView } from './log-view.ts'
import { runAt, runHead } from './run-page.ts'

/** One job: its steps, annotations and log. */
export async function showJob(visit: RepositoryVisit): Promise<PageAnswer> {
  const found = jobAt(visit)
  if (found === null) return null
  const { run, job } = found
  const log = await logTail(visit.world, job.id)
  const whole = pathTo(visit, 'actions', 'runs', run.id, 'job', job.id, 'log')
  const annotations = (job.annotations ?? []).map(row => ({ ...row, from: job.name }))
  const took = duration(job.startedAt, job.completedAt)
  const body = html`${runHead(visit, run, job.attempt)}
<div class="columns left"><nav class="box rows">${siblings(visit, job)}</nav><div>
<section class="box"><div class="head">${outcomeIcon(job)} <b>${job.name}</b> <span class="quiet">${took ?? ''} ${job.labels.join(', ')}</span></div>${steps(job)}</section>
${annotationList(visit, annotations, run.headSha)}
<section class="box logs"><div class="head"><b>Log</b><span class="aside links"><label><input type="checkbox" class="show-times"> Times</label>${log === null ? '' : html`<a href="${whole}">Raw</a>`}</span></div>${logView(log, whole)}</section>
</div></div>`
  const isBusy = job.status !== 'completed'
  return {
    title: `${job.name} · ${run.name} #${run.number}`,
    tab: 'actions',
    body,
    ...(isBusy && { againAfter: 5 }),
  }
}

/** All of a job's log, as text. */
export function showLog(visit: RepositoryVisit): PageAnswer {
  const found = jobAt(visit)
  if (found === null || !visit.world.logs.has(found.job.id)) return null
  return redirect(downloadLink(visit.world, { kind: 'logs', id: found.job.id }))
}

function jobAt(visit: RepositoryVisit): { run: Run; job: Job } | null {
  const run = runAt(visit)
  const job = visit.world.store.jobs.get(Number(visit.params['job']))
  return run !== null && job?.runId === run.id ? { run, job } : null
}

function siblings(visit: RepositoryVisit, current: Job): Markup[] {
  const jobs = visit.world.store.jobs.filter(
    job => job.runId === current.runId && job.attempt === current.attempt,
  )
  return jobs.map(
    job =>
      html`<a class="row${job.id === current.id ? ' current' : ''}" href="${pathTo(visit, 'actions', 'runs', job.runId, 'job', job.id)}">${outcomeIcon(job)}<span class="name">${job.name}</span></a>`,
  )
}

function steps({ steps: all }: Job): Markup {
  if (all.length === 0) return html``
  const rows = all.map(step => {
    const row = { status: step.status, conclusion: step.conclusion }
    const took = duration(step.started_at ?? null, step.completed_at ?? null)
    return html`<li class="row step">${outcomeIcon(row)}<span class="name">${step.name}</span><span class="aside quiet">${took ?? ''}</span></li>`
  })
  return html`<ul class="rows">${rows}</ul>`
}
