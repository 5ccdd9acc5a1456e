import { isAncestor, readRef } from '../git/ref.ts'
import { Refusal } from '../http/answer.ts'
import type { RepositoryCall } from '../http/route.ts'
import type { Token } from '../row/account.ts'
import type { Repository } from '../row/repository.ts'
import type { World } from '../world.ts'
import { isBound, obstacle } from './protection.ts'

type Mover = Pick<RepositoryCall, 'world' | 'token' | 'repository'>

/** Refuses a new commit on a branch that requires checks, because it cannot have any yet. */
export function refuseNewCommit({ world, token, repository }: Mover, branch: string): void {
  if (!isBound(world, token, repository, branch)) return
  const reason = obstacle(world, repository, { branch, head: '' })
  if (reason !== null) throw new Refusal(409, `Could not update file: ${reason}`)
}

/** Refuses to move a protected branch except forward to commits with green checks; `to` null deletes it. */
export async function refuseMove(
  { world, token, repository }: Mover,
  { ref, to }: { ref: string; to: string | null },
): Promise<void> {
  const branch = ref.replace(/^refs\/heads\//, '')
  if (branch === ref || !isBound(world, token, repository, branch)) return
  if (to === null) throw new Refusal(422, 'Cannot delete this protected branch')
  const repo = world.repo(repository)
  const now = await readRef(repo, ref)
  if (now && !(await isAncestor(repo, now.sha, to)))
    throw new Refusal(422, 'Cannot force-push to this protected branch')
  const reason = obstacle(world, repository, { branch, head: to })
  if (reason !== null) throw new Refusal(422, reason)
}

const GREEN_CAP = 1000

/** The same for the pre-receive hook: a line per protected branch, with the reason and the commits that are green. */
export function protectedRefs(world: World, repository: Repository, token: Token | null): string {
  return world.store.protections
    .filter(row => row.repositoryId === repository.id && isBound(world, token, repository, row.branch))
    .map(({ branch }) => {
      const reason = obstacle(world, repository, { branch, head: '' }) ?? ''
      const green = reason === '' ? [] : greenFor(world, repository, branch)
      return `refs/heads/${branch}\t${reason}\t${green.join(' ')}\n`
    })
    .join('')
}

/** The newest commits whose checks and statuses a branch accepts. */
function greenFor(world: World, repository: Repository, branch: string): string[] {
  const { checks, statuses, runs } = world.store
  const isHere = (row: { repositoryId: number }) => row.repositoryId === repository.id
  const heads = [
    ...checks.filter(isHere).map(({ head }) => head),
    ...statuses.filter(isHere).map(({ sha }) => sha),
    ...runs.filter(isHere).map(({ headSha }) => headSha),
  ]
  const isGreen = (head: string) => obstacle(world, repository, { branch, head }) === null
  return [...new Set(heads)].slice(-GREEN_CAP).filter(isGreen)
}
