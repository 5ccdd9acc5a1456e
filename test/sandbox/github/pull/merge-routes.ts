import * as z from 'zod'
import { accepted, found, noContent, ok } from '../http/answer.ts'
import { input } from '../http/input.ts'
import { type RepositoryCall, type Route, route } from '../http/route.ts'
import { reads, writes } from '../identity/permission.ts'
import { mergePull } from './merge.ts'
import { pullAt } from './pull-at.ts'
import { pullView } from './pull-view.ts'
import { updateBranch } from './update-branch.ts'

/** Merging a pull request, and merging the base into it. */
export const mergeRoutes: Route[] = [
  route('GET', '/pulls/:number/merge', reads('pull_requests'), isMerged),
  route('PUT', '/pulls/:number/merge', writes('contents'), merge),
  route('PUT', '/pulls/:number/update-branch', writes('pull_requests'), bringUpToDate),
]

function isMerged(call: RepositoryCall) {
  found(pullAt(call).merged)
  return noContent()
}

const mergeRequest = z.object({
  sha: z.string().optional(),
  merge_method: z.enum(['merge', 'squash', 'rebase']).default('merge'),
  commit_title: z.string().optional(),
  commit_message: z.string().optional(),
})

async function merge(call: RepositoryCall) {
  const { sha, merge_method, commit_title, commit_message } = input(call, mergeRequest)
  const request = { method: merge_method, sha, title: commit_title, message: commit_message }
  const merged = await mergePull(call, pullAt(call), request)
  return ok({ sha: merged, merged: true, message: 'Pull Request successfully merged' })
}

const expected = z.object({ expected_head_sha: z.string().optional() })

async function bringUpToDate(call: RepositoryCall) {
  const pull = pullAt(call)
  await updateBranch(call, pull, input(call, expected).expected_head_sha)
  return accepted({
    message: 'Updating pull request branch.',
    url: pullView(call.world, call.repository, pull).url,
  })
}
