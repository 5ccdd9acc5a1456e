import { readCommit, resolve } from '../git/commit.ts'
import { created, found, ok, Refusal } from '../http/answer.ts'
import { input } from '../http/input.ts'
import { envelope, paged } from '../http/page.ts'
import { number, type RepositoryCall, type Route, route } from '../http/route.ts'
import { reads, writes } from '../identity/permission.ts'
import type { Check } from '../row/check.ts'
import { announce } from '../workflow/event.ts'
import { checksAt, checkView, latestChecks, suiteOf } from './check.ts'
import { type CheckChange, checkChange, newCheck, refuseOversized } from './check-input.ts'
import { jobCheck } from './job-check.ts'

/** Check runs. */
export const checkRoutes: Route[] = [
  route('POST', '/check-runs', writes('checks'), create),
  route('GET', '/check-runs/:id', reads('checks'), get),
  route('PATCH', '/check-runs/:id', writes('checks'), update),
  route('GET', '/check-runs/:id/annotations', reads('checks'), listAnnotations),
  route('GET', '/commits/:ref{.+}/check-runs', reads('checks'), listForCommit),
]

/** The app of GITHUB_TOKEN. */
const JOBS = 'github-actions'

async function create(call: RepositoryCall) {
  const { world, repository, repo, token } = call
  refusePeople(call)
  const { name, head_sha, ...wanted } = input(call, newCheck)
  refuseOversized(wanted)
  const commit = await readCommit(repo, head_sha)
  if (commit?.sha !== head_sha) throw new Refusal(422, `No commit found for SHA: ${head_sha}`)
  const app = token?.app ?? JOBS
  const fresh: Check = {
    id: world.store.nextId(),
    repositoryId: repository.id,
    suite: suiteOf(world, repository, { head: head_sha, app }),
    name,
    head: head_sha,
    app,
    externalId: null,
    detailsUrl: null,
    status: 'queued',
    conclusion: null,
    startedAt: null,
    completedAt: null,
    output: { title: null, summary: null, text: null },
    annotations: [],
  }
  const check = world.store.checks.put(changedCheck(fresh, wanted, world.time()))
  announceCheck(call, check, 'created')
  return created(checkView(world, repository, check))
}

/** Only apps may write checks, and the site administrator, so that one token is enough on a laptop. */
function refusePeople({ token, user }: RepositoryCall): void {
  if (token?.app === null && !user?.siteAdmin)
    throw new Refusal(403, 'You must authenticate via a GitHub App.')
}

function checkOf(call: RepositoryCall): Check {
  const { store } = call.world
  const id = number(call, 'id')
  const job = store.jobs.get(id)
  const check = job ? jobCheck(job, found(store.runs.get(job.runId))) : store.checks.get(id)
  return found(check?.repositoryId === call.repository.id ? check : null)
}

function get(call: RepositoryCall) {
  return ok(checkView(call.world, call.repository, checkOf(call)))
}

function update(call: RepositoryCall) {
  const { world, repository, token } = call
  refusePeople(call)
  const before = checkOf(call)
  if (world.store.jobs.get(before.id))
    throw new Refusal(403, 'Check runs of workflow jobs are changed by their runs only.')
  if (token?.app != null && token.app !== before.app)
    throw new Refusal(403, 'Invalid app_id `check_run` - check run was created by another app.')
  const wanted = input(call, checkChange)
  refuseOversized(wanted)
  const check = world.store.checks.put(changedCheck(before, wanted, world.time()))
  if (check.status === 'completed' && before.status !== 'completed') announceCheck(call, check, 'completed')
  return ok(checkView(world, repository, check))
}

/** Applies a request to a check. Annotations accumulate over requests. GitHub ignores `details_url` in checks made with GITHUB_TOKEN. */
function changedCheck(check: Check, wanted: CheckChange, time: string): Check {
  const { annotations = [], ...output } = wanted.output ?? {}
  return {
    ...check,
    ...progressOf(check, wanted, time),
    name: wanted.name ?? check.name,
    externalId: wanted.external_id ?? check.externalId,
    detailsUrl: check.app === JOBS ? null : (wanted.details_url ?? check.detailsUrl),
    output: { ...check.output, ...output },
    annotations: [...check.annotations, ...annotations],
  }
}

type CheckProgress = Pick<Check, 'status' | 'conclusion' | 'startedAt' | 'completedAt'>

/** A conclusion completes a check; a check that is completed without one is neutral. */
function progressOf(check: Check, wanted: CheckChange, time: string): CheckProgress {
  const status = wanted.conclusion ? 'completed' : (wanted.status ?? check.status)
  const startedAt = wanted.started_at ?? check.startedAt
  if (status === 'in_progress')
    return { status, conclusion: null, startedAt: startedAt ?? time, completedAt: null }
  if (status !== 'completed') return { status, conclusion: null, startedAt, completedAt: null }
  return {
    status,
    conclusion: wanted.conclusion ?? check.conclusion ?? 'neutral',
    startedAt: startedAt ?? time,
    completedAt: wanted.completed_at ?? check.completedAt ?? time,
  }
}

function announceCheck({ world, repository, token }: RepositoryCall, check: Check, action: string): void {
  const payload = {
    check_run: { id: check.id, name: check.name, head_sha: check.head, conclusion: check.conclusion },
  }
  announce(world, { name: 'check_run', action, repository, token, payload })
}

function listAnnotations(call: RepositoryCall) {
  const check = checkOf(call)
  const blob = `${call.world.url}/${call.repository.owner}/${call.repository.name}/blob/${check.head}`
  return paged(call, check.annotations, row => ({ ...row, blob_href: `${blob}/${row.path}` }))
}

async function listForCommit(call: RepositoryCall) {
  const { world, repository, repo, params, query } = call
  const sha = await resolve(repo, params['ref'] ?? '')
  if (sha === null) throw new Refusal(422, `No commit found for SHA: ${params['ref']}`)
  const pick = query.get('filter') === 'all' ? checksAt : latestChecks
  const rows = pick(world, repository.id, sha)
  const is = (key: string, value: string) => (query.get(key) ?? value) === value
  const wanted = rows.filter(row => is('check_name', row.name) && is('status', row.status))
  return envelope(call, 'check_runs', wanted.toReversed(), row => checkView(world, repository, row))
}
