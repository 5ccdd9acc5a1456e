import * as z from 'zod'
import { noContent, ok, Refusal } from '../http/answer.ts'
import { input } from '../http/input.ts'
import { type RepositoryCall, type Route, route } from '../http/route.ts'
import { reads, writes } from '../identity/permission.ts'
import { FORK_APPROVALS } from '../row/repository.ts'
import { forkApprovalOf } from './fork-approval.ts'

const FORKS = '/actions/permissions/fork-pr-contributor-approval'

/** A repository's workflow settings. */
export const workflowPermissionRoutes: Route[] = [
  route('GET', '/actions/permissions/workflow', reads('administration'), get),
  route('PUT', '/actions/permissions/workflow', writes('administration'), put),
  route('GET', FORKS, reads('administration'), ({ repository }) =>
    ok({ approval_policy: forkApprovalOf(repository) }),
  ),
  route('PUT', FORKS, writes('administration'), putForkApproval),
]

function get({ repository }: RepositoryCall) {
  return ok({
    default_workflow_permissions: 'read',
    can_approve_pull_request_reviews: repository.jobsOpenPulls,
  })
}

const request = z.object({ can_approve_pull_request_reviews: z.boolean().optional() })

function put(call: RepositoryCall) {
  const { can_approve_pull_request_reviews: allowed } = input(call, request)
  const { world, repository } = call
  world.store.repositories.put({ ...repository, jobsOpenPulls: allowed ?? repository.jobsOpenPulls })
  return noContent()
}

const policy = z.object({ approval_policy: z.enum(FORK_APPROVALS) })

function putForkApproval(call: RepositoryCall) {
  const { world, repository } = call
  world.store.repositories.put({ ...repository, forkApproval: input(call, policy).approval_policy })
  return noContent()
}

/** GITHUB_TOKEN can open and approve pull requests only if the settings allow it, whatever its permissions. */
export function refuseJob({ token, repository }: Pick<RepositoryCall, 'token' | 'repository'>): void {
  if (!token?.silent || repository.jobsOpenPulls) return
  throw new Refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.')
}
