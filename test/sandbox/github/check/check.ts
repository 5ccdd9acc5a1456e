import { appView } from '../identity/app.ts'
import { nodeId } from '../identity/node-id.ts'
import { minimalPullView } from '../pull/minimal-pull-view.ts'
import { repositoryPage, repositoryUrl } from '../repository/repository.ts'
import type { Check } from '../row/check.ts'
import type { Repository } from '../row/repository.ts'
import type { Schemas } from '../schemas.ts'
import type { World } from '../world.ts'
import { jobChecks } from './job-check.ts'

export function checkView(world: World, repository: Repository, check: Check): Schemas['check-run'] {
  const url = `${repositoryUrl(world, repository)}/check-runs/${check.id}`
  const job = world.store.jobs.get(check.id)
  const place = job ? `actions/runs/${job.runId}/job/${job.id}` : `runs/${check.id}`
  const page = `${repositoryPage(world, repository)}/${place}`
  return {
    id: check.id,
    head_sha: check.head,
    node_id: nodeId('CR', check.id),
    external_id: check.externalId ?? '',
    url,
    html_url: page,
    details_url: check.detailsUrl ?? page,
    status: check.status,
    conclusion: check.conclusion,
    started_at: check.startedAt,
    completed_at: check.completedAt,
    output: {
      ...check.output,
      annotations_count: check.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    name: check.name,
    check_suite: { id: check.suite },
    app: appView(world, check.app),
    pull_requests: pullsAt(world, repository, check.head),
  }
}

/** Every check run on a commit, jobs of workflow runs included, oldest first. */
export function checksAt(world: World, repositoryId: number, head: string): Check[] {
  const rows = world.store.checks.filter(row => row.repositoryId === repositoryId && row.head === head)
  return [...rows, ...jobChecks(world, repositoryId, head)].sort((a, b) => a.id - b.id)
}

/** The newest check run of each name and app on a commit. */
export function latestChecks(world: World, repositoryId: number, head: string): Check[] {
  const rows = checksAt(world, repositoryId, head)
  return [...new Map(rows.map(row => [`${row.app}/${row.name}`, row])).values()]
}

/** One suite per app and commit. */
export function suiteOf(
  world: World,
  repository: Repository,
  { head, app }: Pick<Check, 'head' | 'app'>,
): number {
  const twin = world.store.checks.find(
    row => row.repositoryId === repository.id && row.head === head && row.app === app,
  )
  return twin?.suite ?? world.store.nextId()
}

/** Pull requests from this repository's own branches at that head. */
function pullsAt(world: World, repository: Repository, head: string): Schemas['pull-request-minimal'][] {
  return world.store.pulls
    .filter(pull => pull.repositoryId === repository.id && pull.head.repositoryId === repository.id)
    .filter(pull => pull.head.sha === head)
    .map(pull => minimalPullView(world, repository, pull))
}
