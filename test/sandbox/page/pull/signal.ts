import { latestChecks } from '../../github/check/check.ts'
import type { Check } from '../../github/row/check.ts'
import type { RepositoryVisit } from '../visit.ts'
import { pathTo } from '../visit.ts'

/** A check run or a status of a commit. */
export type Signal = {
  name: string
  by: string
  status: string
  conclusion: string | null
  about: string | null
  href: string | null
  startedAt: string | null
  completedAt: string | null
}

/** Every check run and the newest status of each context on a commit, by name. */
export function signalsAt(visit: RepositoryVisit, sha: string): Signal[] {
  const { world, repository } = visit
  const checks = latestChecks(world, repository.id, sha).map(check => ofCheck(visit, check))
  const rows = world.store.statuses.filter(row => row.repositoryId === repository.id && row.sha === sha)
  const newest = [...new Map(rows.map(row => [row.context, row])).values()]
  const statuses = newest.map(
    (row): Signal => ({
      name: row.context,
      by: row.creator,
      status: row.state === 'pending' ? 'pending' : 'completed',
      conclusion: row.state === 'pending' ? null : row.state,
      about: row.description,
      href: webAddress(row.targetUrl),
      startedAt: null,
      completedAt: null,
    }),
  )
  return [...checks, ...statuses].sort((a, b) => a.name.localeCompare(b.name))
}

/** The combined state: the worst one; in progress ranks above success. */
export function summaryOf(rows: readonly Pick<Signal, 'status' | 'conclusion'>[]) {
  const isBad = ({ conclusion }: Pick<Signal, 'conclusion'>) =>
    conclusion !== null && !['success', 'neutral', 'skipped'].includes(conclusion)
  return (
    rows.find(isBad) ??
    rows.find(row => row.conclusion === null) ?? { status: 'completed', conclusion: 'success' }
  )
}

function ofCheck(visit: RepositoryVisit, check: Check): Signal {
  const { world } = visit
  const job = world.store.jobs.get(check.id)
  const own = job
    ? pathTo(visit, 'actions', 'runs', job.runId, 'job', job.id)
    : pathTo(visit, 'runs', check.id)
  const { name, app: by, status, conclusion, output, startedAt, completedAt } = check
  return { name, by, status, conclusion, about: output.title, href: own, startedAt, completedAt }
}

/** A user's link, if it is an http or https address. */
export function webAddress(given: string | null): string | null {
  return given !== null && /^https?:\/\//i.test(given) ? given : null
}
