import { Refusal } from '../http/answer.ts'
import type { RepositoryCall } from '../http/route.ts'
import { levelOf } from '../identity/permission.ts'

/** Only tokens with `workflows` write files that run as workflows. */
export function refuseWorkflows(
  { world, token, repository }: RepositoryCall,
  paths: readonly string[],
): void {
  const path = paths.find(candidate => candidate.startsWith('.github/workflows/'))
  if (path === undefined || token === null || levelOf(world, token, repository, 'workflows') === 'write')
    return
  const what = `refusing to allow a GitHub App to create or update workflow \`${path}\` without \`workflows\` permission`
  throw new Refusal(403, what, {
    headers: { 'x-accepted-github-permissions': 'contents=write,workflows=write' },
  })
}
