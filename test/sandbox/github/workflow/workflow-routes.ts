import { found, ok } from '../http/answer.ts'
import { envelope } from '../http/page.ts'
import { type RepositoryCall, type Route, route } from '../http/route.ts'
import { reads } from '../identity/permission.ts'
import { workflowId, workflowsOf, workflowView } from './workflow.ts'

/** Workflows, as the files of the default branch define them. */
export const workflowRoutes: Route[] = [
  route('GET', '/actions/workflows', reads('actions'), list),
  route('GET', '/actions/workflows/:workflow', reads('actions'), get),
]

async function list(call: RepositoryCall) {
  const { world, repository } = call
  const files = await workflowsOf(world, repository)
  return envelope(call, 'workflows', files, file => workflowView(world, repository, file))
}

/** Matches the file's name or the workflow's number. */
async function get({ world, repository, params }: RepositoryCall) {
  const wanted = params['workflow'] ?? ''
  const files = await workflowsOf(world, repository)
  const file = files.find(
    ({ path }) => path.endsWith(`/${wanted}`) || String(workflowId(repository, path)) === wanted,
  )
  return ok(workflowView(world, repository, found(file)))
}
