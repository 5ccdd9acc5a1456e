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

type RequirementState = 'expected' | 'failing' | 'successful'
/** A commit to be added to a protected branch. */
type ProtectedCommit = { branch: string; head: string }

/** GitHub's message why the branch does not accept a commit, or null; a skipped check counts as green. */
export function obstacle(
  world: World,
  repository: Repository,
  { branch, head }: ProtectedCommit,
): string | null {
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

/** Whether the head lacks the tip of a base that requires it. */
export async function isBehind(
  world: World,
  repository: Repository,
  { branch, head }: ProtectedCommit,
): Promise<boolean> {
  if (!protectionOf(world, repository, branch)?.required?.strict) return false
  const repo = world.repo(repository)
  const base = await readRef(repo, `refs/heads/${branch}`)
  return base !== null && !(await isAncestor(repo, base.sha, head))
}

/** Administrators are exempt unless the protection includes them. */
export function isBound(world: World, token: Token | null, repository: Repository, branch: string): boolean {
  const protection = protectionOf(world, repository, branch)
  if (!protection) return false
  return protection.enforceAdmins || levelOf(world, token, repository, 'administration') !== 'write'
}

type RequiredCheck = { context: string; app: number | null; head: string }

/** The newest check or status of that name decides; an unfinished one is expected. */
function verdictOf(
  world: World,
  repositoryId: number,
  { context, app, head }: RequiredCheck,
): RequirementState {
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

function verdictOfCheck({ conclusion }: Check): RequirementState {
  if (conclusion === null) return 'expected'
  return ['success', 'neutral', 'skipped'].includes(conclusion) ? 'successful' : 'failing'
}

function verdictOfState(state: 'error' | 'failure' | 'pending' | 'success'): RequirementState {
  if (state === 'pending') return 'expected'
  return state === 'success' ? 'successful' : 'failing'
}
