import { found, ok } from '../http/answer.ts'
import { envelope } from '../http/page.ts'
import { number, type RepositoryCall, type Route, route } from '../http/route.ts'
import { reads } from '../identity/permission.ts'
import { runAtAttempt } from './attempt.ts'
import { jobView } from './job-view.ts'
import { runAt } from './run-at.ts'
import { runView } from './run-view.ts'

/** Earlier attempts of runs. */
export const attemptRoutes: Route[] = [
  route('GET', '/actions/runs/:id/attempts/:attempt', reads('actions'), get),
  route('GET', '/actions/runs/:id/attempts/:attempt/jobs', reads('actions'), listJobs),
]

function attemptAt(call: RepositoryCall) {
  return found(runAtAttempt(call.world, runAt(call), number(call, 'attempt')))
}

async function get(call: RepositoryCall) {
  return ok(await runView(call.world, call.repository, attemptAt(call)))
}

function listJobs(call: RepositoryCall) {
  const { world, repository } = call
  const run = attemptAt(call)
  const rows = world.store.jobs.filter(job => job.runId === run.id && job.attempt === run.attempt)
  return envelope(call, 'jobs', rows, job => jobView(world, repository, { job, run }))
}
