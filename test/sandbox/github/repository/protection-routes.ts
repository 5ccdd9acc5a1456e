import * as z from 'zod'
import { readRef } from '../git/ref.ts'
import { noContent, ok, Refusal } from '../http/answer.ts'
import { input } from '../http/input.ts'
import { type RepositoryCall, type Route, route } from '../http/route.ts'
import { reads, writes } from '../identity/permission.ts'
import type { Protection } from '../row/repository.ts'
import { protectionOf } from './protection.ts'
import { protectionView } from './protection-view.ts'

const PATH = '/branches/:branch{.+}/protection'

/** Branch protection; only required status checks. */
export const protectionRoutes: Route[] = [
  route('GET', PATH, reads('administration'), get),
  route('PUT', PATH, writes('administration'), put),
  route('DELETE', PATH, writes('administration'), remove),
]

function protectionAt({ world, repository, params }: RepositoryCall): Protection {
  const protection = protectionOf(world, repository, params['branch'] ?? '')
  if (!protection) throw new Refusal(404, 'Branch not protected')
  return protection
}

function get(call: RepositoryCall) {
  return ok(protectionView(call.world, call.repository, protectionAt(call)))
}

const check = z.object({ context: z.string().min(1), app_id: z.int().optional() })
const request = z.object({
  required_status_checks: z
    .object({
      strict: z.boolean(),
      contexts: z.array(z.string()).default([]),
      checks: z.array(check).optional(),
    })
    .nullable(),
  enforce_admins: z.boolean().nullable(),
  /** What the sandbox does not support is refused, not ignored. */
  required_pull_request_reviews: z.null(),
  restrictions: z.null(),
})

async function put(call: RepositoryCall) {
  const { world, repository, repo, params } = call
  const branch = params['branch'] ?? ''
  const wanted = input(call, request)
  if (!(await readRef(repo, `refs/heads/${branch}`))) throw new Refusal(404, 'Branch not found')
  const protection = world.store.protections.put({
    id: protectionOf(world, repository, branch)?.id ?? world.store.nextId(),
    repositoryId: repository.id,
    branch,
    required: requiredBy(wanted.required_status_checks),
    enforceAdmins: wanted.enforce_admins ?? false,
  })
  return ok(protectionView(world, repository, protection))
}

/** `checks` replaces the older `contexts`; app -1 means any app. */
function requiredBy(wanted: z.output<typeof request>['required_status_checks']): Protection['required'] {
  if (wanted === null) return null
  const given = wanted.checks ?? wanted.contexts.map(context => ({ context, app_id: undefined }))
  const checks = given.map(({ context, app_id }) => ({
    context,
    app: app_id === -1 ? null : (app_id ?? null),
  }))
  return { strict: wanted.strict, checks }
}

function remove(call: RepositoryCall) {
  call.world.store.protections.remove(protectionAt(call).id)
  return noContent()
}
