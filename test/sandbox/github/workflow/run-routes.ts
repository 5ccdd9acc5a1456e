import { found, ok } from '../http/answer.ts'
import { pageOf } from '../http/page.ts'
import { number, type RepositoryCall, type Route, route } from '../http/route.ts'
import { reads } from '../identity/permission.ts'
import type { Run } from '../row/workflow.ts'
import { jobView } from './job-view.ts'
import { runAt } from './run-at.ts'
import { runView } from './run-view.ts'
import { workflowId } from './workflow.ts'

/** Workflow runs and their jobs; a runner runs them, not the server. */
export const runRoutes: Route[] = [
  route('GET', '/actions/runs', reads('actions'), call => list(call, () => true)),
  route('GET', '/actions/workflows/:workflow/runs', reads('actions'), listOfWorkflow),
  route('GET', '/actions/runs/:id', reads('actions'), get),
  route('GET', '/actions/runs/:id/jobs', reads('actions'), listJobs),
  route('GET', '/actions/jobs/:job', reads('actions'), getJob),
]

async function list(call: RepositoryCall, wanted: (run: Run) => boolean) {
  const { world, repository, query } = call
  const is = (key: string, ...values: (string | null)[]) =>
    query.get(key) === null || values.includes(query.get(key))
  const rows = world.store.runs
    .filter(run => run.repositoryId === repository.id && wanted(run))
    .filter(run => is('head_sha', run.headSha) && is('branch', run.headBranch) && is('event', run.event))
    .filter(run => is('status', run.status, run.conclusion) && is('actor', run.actor))
  const { items, headers } = pageOf(call, rows.reverse())
  const workflow_runs = await Promise.all(items.map(run => runView(world, repository, run)))
  return ok({ total_count: rows.length, workflow_runs }, headers)
}

/** Matches the file's name or the workflow's number. */
function listOfWorkflow(call: RepositoryCall) {
  const wanted = call.params['workflow'] ?? ''
  return list(
    call,
    run => run.path.endsWith(`/${wanted}`) || String(workflowId(call.repository, run.path)) === wanted,
  )
}

async function get(call: RepositoryCall) {
  return ok(await runView(call.world, call.repository, runAt(call)))
}

function listJobs(call: RepositoryCall) {
  const { world, repository, query } = call
  const run = runAt(call)
  const all = query.get('filter') === 'all'
  const rows = world.store.jobs.filter(job => job.runId === run.id && (all || job.attempt === run.attempt))
  const { items, headers } = pageOf(call, rows)
  return ok(
    { total_count: rows.length, jobs: items.map(job => jobView(world, repository, { job, run })) },
    headers,
  )
}

function getJob(call: RepositoryCall) {
  const { world, repository } = call
  const job = found(world.store.jobs.get(number(call, 'job')))
  const run = found(world.store.runs.get(job.runId))
  return ok(jobView(world, repository, found(job.repositoryId === repository.id ? { job, run } : null)))
}
