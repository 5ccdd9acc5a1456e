import * as z from 'zod'
import { created, found, invalid, ok } from '../http/answer.ts'
import { input } from '../http/input.ts'
import { paged } from '../http/page.ts'
import { type RepositoryCall, type Route, route } from '../http/route.ts'
import { reads, takesPart } from '../identity/permission.ts'
import { changeIssue, editsOf } from '../issue/issue.ts'
import { noteOnIssue } from '../issue/issue-event.ts'
import type { Pull } from '../row/pull.ts'
import { refuseJob } from '../workflow/workflow-permission-routes.ts'
import { fullPullView } from './full-pull-view.ts'
import { isCurrent, tryMerge } from './mergeability.ts'
import { openPull } from './open-pull.ts'
import { isOpen, issueOf } from './pull.ts'
import { pullAt } from './pull-at.ts'
import { announcePull } from './pull-event.ts'
import { pullView } from './pull-view.ts'

/** Pull requests. */
export const pullRoutes: Route[] = [
  route('GET', '/pulls', reads('pull_requests'), list),
  route('POST', '/pulls', takesPart('pull_requests'), open),
  route('GET', '/pulls/:number', reads('pull_requests'), get),
  route('PATCH', '/pulls/:number', takesPart('pull_requests'), update),
]

function list(call: RepositoryCall) {
  const { world, repository, query } = call
  const state = query.get('state') ?? 'open'
  const head = query.get('head')
  const base = query.get('base')
  const labelOf = (pull: Pull) =>
    `${world.store.repositories.get(pull.head.repositoryId)?.owner}:${pull.head.ref}`
  const rows = world.store.pulls
    .filter(
      pull =>
        pull.repositoryId === repository.id && (state === 'all' || issueOf(world, pull).state === state),
    )
    .filter(pull => (head === null || labelOf(pull) === head) && (base === null || pull.base.ref === base))
  const key = query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt'
  const rising = query.get('direction') === 'asc'
  rows.sort((a, b) => issueOf(world, a)[key].localeCompare(issueOf(world, b)[key]) || a.number - b.number)
  return paged(call, rising ? rows : rows.reverse(), pull => pullView(world, repository, pull))
}

const draft = z.object({
  title: z.string().min(1),
  head: z.string().min(1),
  head_repo: z.string().optional(),
  base: z.string().min(1),
  body: z.string().nullable().default(null),
  draft: z.boolean().default(false),
  maintainer_can_modify: z.boolean().default(true),
})

async function open(call: RepositoryCall) {
  refuseJob(call)
  const { head_repo, maintainer_can_modify, ...rest } = input(call, draft)
  const request = {
    ...rest,
    maintainerCanModify: maintainer_can_modify,
    ...(head_repo && { headRepository: head_repo }),
  }
  const pull = await openPull(call, request)
  return created(await fullPullView(call.world, call.repository, { pull, settled: false }))
}

/** As on GitHub, the first request after a push answers `mergeable: null` and starts the test merge; the next one has the result. */
async function get(call: RepositoryCall) {
  const { world, repository } = call
  const pull = pullAt(call)
  const settled = !isOpen(world, pull) || (await isCurrent(world, pull))
  const answer = ok(await fullPullView(world, repository, { pull, settled }))
  if (!settled) await tryMerge(world, pull)
  return answer
}

const change = z.object({
  title: z.string().min(1).optional(),
  body: z.string().nullable().optional(),
  state: z.enum(['open', 'closed']).optional(),
  base: z.string().optional(),
  maintainer_can_modify: z.boolean().optional(),
})

async function update(call: RepositoryCall) {
  const { world, repository, token } = call
  const pull = pullAt(call)
  const { base, maintainer_can_modify, ...fields } = input(call, change)
  if (fields.state === 'open' && pull.merged) {
    const message = 'state cannot be changed. The pull request is merged.'
    throw invalid({ resource: 'PullRequest', code: 'custom', message })
  }
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  const before = issueOf(world, pull)
  const after = changeIssue(call, before, given)
  const rebased =
    base === undefined
      ? pull.base
      : {
          ref: base,
          sha: found(await call.repo.line(['rev-parse', '--verify', '--quiet', `refs/heads/${base}`])),
        }
  const updated = world.store.pulls.put({
    ...pull,
    base: rebased,
    maintainerCanModify: maintainer_can_modify ?? pull.maintainerCanModify,
  })
  if (rebased.ref !== pull.base.ref)
    noteOnIssue(world, repository, token, { issueNumber: pull.number, event: 'base_ref_changed' })
  const changes = {
    ...editsOf(before, after),
    ...(base !== undefined && { base: { ref: { from: pull.base.ref } } }),
  }
  if (Object.keys(changes).length > 0)
    announcePull(world, { action: 'edited', pull, token, more: { changes } })
  const turned = after.state === 'closed' ? 'closed' : 'reopened'
  if (after.state !== before.state) announcePull(world, { action: turned, pull, token })
  return ok(await fullPullView(world, repository, { pull: updated, settled: false }))
}
