import { found, Refusal } from '../http/answer.ts'
import { number, type RepositoryCall, type Route, route } from '../http/route.ts'
import { reads } from '../identity/permission.ts'
import { downloadLink } from '../release/download.ts'

/** What jobs printed. */
export const logRoutes: Route[] = [route('GET', '/actions/jobs/:job/logs', reads('actions'), ofJob)]

/** Never without a token, not even from a public repository. */
function ofJob(call: RepositoryCall) {
  const { world, repository, token } = call
  const job = world.store.jobs.get(number(call, 'job'))
  const { id } = found(job?.repositoryId === repository.id ? job : null)
  if (token === null) throw new Refusal(401, 'Requires authentication')
  if (!world.logs.has(id)) throw new Refusal(404, 'Not Found')
  return { status: 302, headers: { location: downloadLink(world, { kind: 'logs', id }) } }
}
