import * as z from 'zod'
import { resolve } from '../git/commit.ts'
import { entryAt } from '../git/tree.ts'
import { found, noContent, Refusal } from '../http/answer.ts'
import { input } from '../http/input.ts'
import { type RepositoryCall, type Route, route } from '../http/route.ts'
import { writes } from '../identity/permission.ts'
import { announce } from './event.ts'

/** Dispatch events, which even GITHUB_TOKEN may send. */
export const dispatchRoutes: Route[] = [
  route('POST', '/dispatches', writes('contents'), dispatchRepository),
  route('POST', '/actions/workflows/:workflow/dispatches', writes('actions'), dispatchWorkflow),
]

const repositoryDispatch = z.object({
  event_type: z.string().min(1).max(100),
  client_payload: z.record(z.string(), z.unknown()).default({}),
})

function dispatchRepository(call: RepositoryCall) {
  const { world, repository, token } = call
  const { event_type, client_payload } = input(call, repositoryDispatch)
  if (Object.keys(client_payload).length > 10) {
    throw new Refusal(422, 'Invalid request.\n\nNo more than 10 properties are allowed; 11 were supplied.')
  }
  announce(world, {
    name: 'repository_dispatch',
    action: event_type,
    repository,
    token,
    payload: { client_payload },
  })
  return noContent()
}

const workflowDispatch = z.object({
  ref: z.string().min(1),
  inputs: z.record(z.string(), z.unknown()).default({}),
})

async function dispatchWorkflow(call: RepositoryCall) {
  const { world, repository, repo, token, params } = call
  const { ref, inputs } = input(call, workflowDispatch)
  const path = `.github/workflows/${params['workflow']}`
  const commit = await resolve(repo, ref.replace(/^refs\/(heads|tags)\//, ''))
  if (commit === null) throw new Refusal(422, `No ref found for: ${ref}`)
  found(await entryAt(repo, commit, path))
  announce(world, { name: 'workflow_dispatch', repository, token, payload: { ref, workflow: path, inputs } })
  return noContent()
}
