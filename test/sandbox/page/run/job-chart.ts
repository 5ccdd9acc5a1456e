import { html } from 'hono/html'
import type { Job } from '../../github/row/workflow.ts'
import type { Markup } from '../look/markup.ts'
import { duration } from '../look/moment.ts'
import { outcome, outcomeIcon } from '../look/state.ts'
import { pathTo, type RepositoryVisit } from '../visit.ts'

/** Jobs as bars over the time of the run. */
export function jobChart(visit: RepositoryVisit, jobs: readonly Job[]): Markup {
  const now = visit.now.toISOString()
  const ran = jobs.filter(hasRun)
  const starts = ran.map(({ startedAt }) => Date.parse(startedAt))
  const ends = ran.map(job => Date.parse(job.completedAt ?? now))
  const from = Math.min(...starts)
  const whole = Math.max(1, Math.max(...ends) - from)
  const sorted = jobs.toSorted((a, b) => order(a) - order(b) || a.id - b.id)
  const row = (job: Job) => {
    const left = ((Date.parse(job.startedAt) - from) / whole) * 100
    const width = ((Date.parse(job.completedAt ?? now) - Date.parse(job.startedAt)) / whole) * 100
    const bar = hasRun(job)
      ? html`<span class="bar ${outcome(job).tone}" style="--from:${left.toFixed(2)};--wide:${Math.max(0.6, width).toFixed(2)}"></span>`
      : ''
    return html`<a class="job" href="${pathTo(visit, 'actions', 'runs', job.runId, 'job', job.id)}">${outcomeIcon(job)}<span class="name">${job.name}</span><span class="track">${bar}</span><span class="quiet took">${hasRun(job) ? duration(job.startedAt, job.completedAt ?? now) : outcome(job).words}</span></a>`
  }
  return html`<div class="jobs">${sorted.map(row)}</div>`
}

/** Skipped and waiting jobs have no duration. */
function hasRun({ status, conclusion }: Job): boolean {
  return conclusion !== 'skipped' && (status === 'completed' || status === 'in_progress')
}

function order(job: Job): number {
  return hasRun(job) ? Date.parse(job.startedAt) : Number.MAX_SAFE_INTEGER
}
