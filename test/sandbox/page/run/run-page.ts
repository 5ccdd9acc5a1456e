import { html } from 'hono/html'
import { downloadLink } from '../../github/release/download.ts'
import type { Artifact, Job, Run } from '../../github/row/workflow.ts'
import { isExpired } from '../../github/workflow/artifact.ts'
import { person } from '../look/avatar.ts'
import { icon } from '../look/icon.ts'
import type { Markup } from '../look/markup.ts'
import { duration, moment } from '../look/moment.ts'
import { count, size } from '../look/quantity.ts'
import { outcome, pill } from '../look/state.ts'
import { markdown } from '../markdown/markdown.ts'
import { type PageAnswer, pathTo, type RepositoryVisit, redirect } from '../visit.ts'
import { annotationList } from './annotation-list.ts'
import { jobChart } from './job-chart.ts'

/** One attempt of a run, by default the latest: jobs, annotations, summaries, artifacts. */
export function showRun(visit: RepositoryVisit): PageAnswer {
  const { world, params } = visit
  const run = runAt(visit)
  if (run === null) return null
  const attempt = params['attempt'] === undefined ? run.attempt : Number(params['attempt'])
  const jobs = world.store.jobs.filter(job => job.runId === run.id && job.attempt === attempt)
  const annotations = jobs.flatMap(job => (job.annotations ?? []).map(row => ({ ...row, from: job.name })))
  const body = html`${runHead(visit, run, attempt)}
<section class="box"><div class="head"><b>${run.path.split('/').at(-1)}</b> <span class="quiet">on: ${run.event} · ${count(jobs.length, 'job')}</span></div>${jobChart(visit, jobs)}</section>
${annotationList(visit, annotations, run.headSha)}
${artifacts(visit, run)}
${jobs.map(job => summary(visit, job))}`
  const isBusy = run.status !== 'completed'
  return {
    title: `${run.title} · ${run.name} #${run.number}`,
    tab: 'actions',
    body,
    ...(isBusy && { againAfter: 5 }),
  }
}

/** Redirects to an artifact's zip by a link that works for five minutes. */
export function showArtifact(visit: RepositoryVisit): PageAnswer {
  const { world, repository, params } = visit
  const artifact = world.store.artifacts.get(Number(params['artifact']))
  if (artifact?.repositoryId !== repository.id || isExpired(world, artifact)) return null
  return redirect(downloadLink(world, { kind: 'artifacts', id: artifact.id }))
}

/** The run in the path, if it belongs to this repository. */
export function runAt({ world, repository, params }: RepositoryVisit): Run | null {
  const run = world.store.runs.get(Number(params['run']))
  return run?.repositoryId === repository.id ? run : null
}

/** The run's event, actor, status and duration. */
export function runHead(visit: RepositoryVisit, run: Run, attempt: number): Markup {
  const { tone, icon: name, words } = outcome(run)
  const isLast = attempt === run.attempt
  const commit = html`<a class="mono" href="${pathTo(visit, 'commit', run.headSha)}">${run.headSha.slice(0, 7)}</a>`
  const pulls = run.pulls.map(number => html` <a href="${pathTo(visit, 'pull', number)}">#${number}</a>`)
  const took = duration(run.startedAt, run.status === 'completed' ? run.updatedAt : visit.now.toISOString())
  return html`<h1><a href="${pathTo(visit, 'actions', 'runs', run.id)}">${run.title}</a> <span class="quiet">${run.name} #${run.number}</span></h1>
<p class="facts">${isLast ? pill(tone, name, words) : html`<span class="quiet">An earlier attempt</span>`}
<span>${person(run.actor)} · ${run.event} ${moment(run.createdAt, visit.now)}</span>
<span>${icon('commit')} ${commit}${run.headBranch === null ? '' : html` <span class="ref">${run.headBranch}</span>`}${pulls}</span>
<span>${icon('clock')} ${took}</span>${attempts(visit, run, attempt)}</p>`
}

function attempts(visit: RepositoryVisit, run: Run, current: number): Markup {
  if (run.attempt === 1) return html``
  const numbers = Array.from({ length: Math.min(run.attempt, 50) }, (_, at) => run.attempt - at)
  const links = numbers.map(number =>
    number === current
      ? html` <b>${number}</b>`
      : html` <a href="${pathTo(visit, 'actions', 'runs', run.id, 'attempts', number)}">${number}</a>`,
  )
  return html`<span>Attempt${links}</span>`
}

function artifacts(visit: RepositoryVisit, run: Run): Markup {
  const rows = visit.world.store.artifacts.filter(row => row.runId === run.id)
  if (rows.length === 0) return html``
  return html`<section class="box"><div class="head"><b>Artifacts</b> <span class="count">${rows.length}</span></div><div class="scroll"><table class="list">${rows.map(row => artifactRow(visit, row))}</table></div></section>`
}

function artifactRow(visit: RepositoryVisit, row: Artifact): Markup {
  const name = isExpired(visit.world, row)
    ? html`${row.name} <span class="quiet">expired</span>`
    : html`<a href="${pathTo(visit, 'actions', 'runs', row.runId, 'artifacts', row.id)}">${row.name}</a>`
  return html`<tr><td>${icon('box')} ${name}</td><td class="quiet">${size(row.bytes)}</td><td class="mono quiet digest" title="${row.digest}">${row.digest}</td></tr>`
}

function summary(visit: RepositoryVisit, job: Job): Markup {
  const { world, base, repository } = visit
  if (!job.summary) return html``
  return html`<section class="box" id="summary-${job.id}"><div class="head"><b>${job.name}</b> <span class="quiet">summary</span></div><div class="pad">${markdown(job.summary, { world, base, repositoryId: repository.id })}</div></section>`
}
