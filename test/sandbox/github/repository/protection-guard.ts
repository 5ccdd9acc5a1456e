import { isAncestor, readRef } from '../git/ref.ts'
import { Refusal } from '../http/answer.ts'
import type { RepositoryCall } from '../http/route.ts'
import type { Token } from '../row/account.ts'
import type { Repository } from '../row/repository.ts'
import type { World } from '../world.ts'
import { isBound, obstacle } from './protection.ts'

type Mover = Pick<RepositoryCall, 'world' | 'token' | 'repository'>

/** A commit that is yet to be made has no checks, so a branch that requires some does not take it. */
export function refuseNewCommit({ world, token, repository }: Mover, branch: string): void {
  if (!isBound(world, token, repository, branch)) return
  const reason = obstacle(world, repository, { branch, head: '' })
  if (reason !== null) throw new Refusal(409, `Could not update file: ${reason}`)
}

/** A protected branch only goes forward, to commits whose checks are green; `to` null deletes. */
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

/** The same for the hook of a push: a line for each branch that binds, with its reason and the commits that are green. */
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

/** Commits with checks or statuses that a branch takes, the newest ones. */
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
