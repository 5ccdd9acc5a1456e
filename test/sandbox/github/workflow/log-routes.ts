import { found, Refusal } from '../http/answer.ts'
import { number, type RepositoryCall, type Route, route } from '../http/route.ts'
import { reads } from '../identity/permission.ts'
import { downloadLink } from '../release/download.ts'
import { logArchive } from './log-archive.ts'
import { runAt } from './run-at.ts'

/** Logs of jobs and runs. */
export const logRoutes: Route[] = [
  route('GET', '/actions/jobs/:job/logs', reads('actions'), ofJob),
  route('GET', '/actions/runs/:id/logs', reads('actions'), ofRun),
]

/** Requires a token, even in a public repository. */
function ofJob(call: RepositoryCall) {
  const { world, repository, token } = call
  const job = world.store.jobs.get(number(call, 'job'))
  const { id } = found(job?.repositoryId === repository.id ? job : null)
  if (token === null) throw new Refusal(401, 'Requires authentication')
  if (!world.logs.has(id)) throw new Refusal(404, 'Not Found')
  return { status: 302, headers: { location: downloadLink(world, { kind: 'logs', id }) } }
}

/** Packed at each request, so that a running job's newest lines are in it. */
async function ofRun(call: RepositoryCall) {
  const { world, token } = call
  const run = runAt(call)
  if (token === null) throw new Refusal(401, 'Requires authentication')
  await world.logArchives.write(run.id, logArchive(world, run))
  return { status: 302, headers: { location: downloadLink(world, { kind: 'logArchives', id: run.id }) } }
}
