import { Problem } from '../_lib/contract/problem.ts'
import type { Forge } from '../_lib/forge/client.ts'
import { failureOf } from '../_lib/forge/errors.ts'
import { createTag } from '../_lib/forge/tag.ts'
import { workflowsAreNew } from '../_lib/forge/workflow-files.ts'

type Tag = { tag: string; target: string }

/**
 * Sends a request that makes a draft or publishes it; where GitHub refuses that, makes the tag itself first and sends it again.
 *
 * GitHub refuses GITHUB_TOKEN a release, and its publication, at a commit whose workflow files differ from those of every branch and tag:
 * that needs `workflows: write` (changelog of 2 November 2023, cli/cli#9514). It happens whenever the default branch moved on, and changed
 * a workflow, while a release was judged. Where the tag exists, `target_commitish` is not looked at. Two projects report that
 * `POST git/refs` passed where the release did not; by GitHub's documentation it needs the same permission, and it was never tried here.
 */
export async function withOwnTag<T>(
  forge: Forge,
  { tag, target }: Tag,
  request: () => Promise<T>,
): Promise<T> {
  try {
    return await request()
  } catch (error) {
    if (!lacksPermission(error)) throw error
    await createTag(forge, { tag, sha: target }).catch(async second => {
      throw (lacksPermission(second) && (await problemOf(forge, { tag, target }, error))) || second
    })
    return await request()
  }
}

function lacksPermission(error: unknown): boolean {
  const { status, message } = failureOf(error) ?? { status: null, message: '' }
  return status === 403 && /not accessible by|`workflows`/i.test(message)
}

/** The cure where it is the workflow files: their header does not tell whether `contents` or `workflows` was missing. Else null. */
async function problemOf(forge: Forge, { tag, target }: Tag, cause: unknown): Promise<Problem | null> {
  const branch = await workflowsAreNew(forge, target)
  if (branch === null) return null
  return new Problem({
    what: `GitHub refuses ${tag} at ${target}: the workflow files of that commit differ from those of ${branch}, and the token lacks \`workflows: write\`, which GITHUB_TOKEN cannot have`,
    where: `release ${tag}`,
    fix: `release the newest commit of ${branch}: run the release workflow on it by hand, or wait for its own run. To release this one all the same, give the secret \`release-token\` (\`github-token\` of actions/release) a token of a GitHub App with \`contents: write\` and \`workflows: write\`, and re-run the job`,
    kind: 'outside',
    cause,
  })
}
