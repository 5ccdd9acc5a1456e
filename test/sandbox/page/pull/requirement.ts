import { isBehind, obstacle, protectionOf } from '../../github/repository/protection.ts'
import type { Pull } from '../../github/row/pull.ts'
import type { RepositoryVisit } from '../visit.ts'

/** Names of the checks that the base branch requires. */
export function requiredChecks({ world, repository }: RepositoryVisit, { base }: Pull): string[] {
  const required = protectionOf(world, repository, base.ref)?.required ?? null
  return required?.checks.map(({ context }) => context) ?? []
}

/** The protection's reason to refuse the merge. */
export async function mergeBlocks({ world, repository }: RepositoryVisit, pull: Pull): Promise<string[]> {
  const candidate = { branch: pull.base.ref, head: pull.head.sha }
  const reason = obstacle(world, repository, candidate)
  const behind = (await isBehind(world, repository, candidate))
    ? ['The head branch is behind the base branch.']
    : []
  return [...(reason === null ? [] : [reason]), ...behind]
}
