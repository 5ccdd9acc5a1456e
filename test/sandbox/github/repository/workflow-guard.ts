import { workflowTrees } from '../git/workflow-tree.ts'
import { Refusal } from '../http/answer.ts'
import type { RepositoryCall } from '../http/route.ts'
import { inaccessible, levelOf, makesRef } from '../identity/permission.ts'

type Caller = Pick<RepositoryCall, 'world' | 'token' | 'repository'>

/** Refuses changes to workflow files from tokens without `workflows`. */
export function refuseWorkflows(call: Caller, paths: readonly string[]): void {
  const path = paths.find(candidate => candidate.startsWith('.github/workflows/'))
  if (path === undefined || mayWrite(call)) return
  const what = `refusing to allow a GitHub App to create or update workflow \`${path}\` without \`workflows\` permission`
  throw new Refusal(403, what, {
    headers: { 'x-accepted-github-permissions': 'contents=write,workflows=write' },
  })
}

/**
 * Refuses a ref or release at a commit whose workflow files no ref has yet, unless the token has `workflows`. GitHub's message only says
 * that the token may not; its header lists the accepted permissions, not the missing one.
 */
export async function refuseUnseenWorkflows(
  call: Caller & Pick<RepositoryCall, 'repo'>,
  sha: string | null,
): Promise<void> {
  if (sha === null || call.token === null || mayWrite(call)) return
  const { own, known } = await workflowTrees(call.repo, sha)
  if (own === null || known.has(own)) return
  throw inaccessible(call.token, makesRef)
}

function mayWrite({ world, token, repository }: Caller): boolean {
  return token === null || levelOf(world, token, repository, 'workflows') === 'write'
}
