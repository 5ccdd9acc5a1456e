import { latestChecks } from '../check/check.ts'
import { isAncestor, readRef } from '../git/ref.ts'
import { appView } from '../identity/app.ts'
import { levelOf } from '../identity/permission.ts'
import type { Token } from '../row/account.ts'
import type { Check } from '../row/check.ts'
import type { Protection, Repository } from '../row/repository.ts'
import type { World } from '../world.ts'

export function protectionOf(
  world: World,
  repository: Pick<Repository, 'id'>,
  branch: string,
): Protection | undefined {
  return world.store.protections.find(row => row.repositoryId === repository.id && row.branch === branch)
}

type Verdict = 'expected' | 'failing' | 'successful'
/** A commit that wants to be on a protected branch. */
type Candidate = { branch: string; head: string }

/** Why the branch does not take a commit yet, in GitHub's words, or null; a skipped check counts as green. */
export function obstacle(world: World, repository: Repository, { branch, head }: Candidate): string | null {
  const checks = protectionOf(world, repository, branch)?.required?.checks ?? []
  const verdicts = checks.map(check => verdictOf(world, repository.id, { ...check, head }))
  const open = (['expected', 'failing'] as const).flatMap(kind => {
    const count = verdicts.filter(verdict => verdict === kind).length
    return count === 0 ? [] : [{ kind, count }]
  })
  const total = open.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return null
  const only = checks[verdicts.findIndex(verdict => verdict !== 'successful')]
  if (total === 1) return `Required status check "${only?.context}" is ${open[0]?.kind}.`
  const kinds = open.map(({ kind, count }) => `${count} ${kind}`).join(' and ')
  return `${total} of ${checks.length} required status checks have not succeeded: ${kinds}.`
}

/** Whether a strict branch has moved on since the head left it. */
export async function isBehind(
  world: World,
  repository: Repository,
  { branch, head }: Candidate,
): Promise<boolean> {
  if (!protectionOf(world, repository, branch)?.required?.strict) return false
  const repo = world.repo(repository)
  const base = await readRef(repo, `refs/heads/${branch}`)
  return base !== null && !(await isAncestor(repo, base.sha, head))
}

/** Administrators are bound like everybody else where the protection says so. */
export function isBound(world: World, token: Token | null, repository: Repository, branch: string): boolean {
  const protection = protectionOf(world, repository, branch)
  if (!protection) return false
  return protection.enforceAdmins || levelOf(world, token, repository, 'administration') !== 'write'
}

type Wanted = { context: string; app: number | null; head: string }

/** The newest check of that name decides, or the newest status; what still runs is expected. */
function verdictOf(world: World, repositoryId: number, { context, app, head }: Wanted): Verdict {
  const isWanted = (check: Check) =>
    check.name === context && (app === null || appView(world, check.app).id === app)
  const verdicts = latestChecks(world, repositoryId, head).filter(isWanted).map(verdictOfCheck)
  const status = world.store.statuses
    .filter(row => row.repositoryId === repositoryId && row.sha === head && row.context === context)
    .at(-1)
  if (status && app === null) verdicts.push(verdictOfState(status.state))
  if (verdicts.includes('failing')) return 'failing'
  return verdicts.length === 0 || verdicts.includes('expected') ? 'expected' : 'successful'
}

function verdictOfCheck({ conclusion }: Check): Verdict {
  if (conclusion === null) return 'expected'
  return ['success', 'neutral', 'skipped'].includes(conclusion) ? 'successful' : 'failing'
}

function verdictOfState(state: 'error' | 'failure' | 'pending' | 'success'): Verdict {
  if (state === 'pending') return 'expected'
  return state === 'success' ? 'successful' : 'failing'
}
