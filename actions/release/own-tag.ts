import { Problem } from '../_lib/contract/problem.ts'
import type { Forge } from '../_lib/forge/client.ts'
import { failureOf } from '../_lib/forge/errors.ts'
import { createTag } from '../_lib/forge/tag.ts'
import { workflowsAreNew } from '../_lib/forge/workflow-files.ts'

type ReleaseTag = { tag: string; target: string }

/**
 * Sends a request that makes a draft or publishes it. If GitHub refuses it, makes the tag first and sends the request again.
 *
 * GitHub refuses GITHUB_TOKEN a release, and its publication, at a commit whose workflow files differ from those of every branch and tag:
 * that needs `workflows: write` (changelog of 2 November 2023, cli/cli#9514). It happens if the default branch changed a workflow while
 * the candidate was evaluated. Where the tag exists, GitHub ignores `target_commitish`. Two projects report that `POST git/refs` succeeded
 * where the release did not; by GitHub's documentation it needs the same permission, and it was never tried on github.com.
 */
export async function withOwnTag<T>(
  forge: Forge,
  { tag, target }: ReleaseTag,
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

/** A Problem with the cure if the workflow files are the reason, else null: GitHub's answer does not tell which permission was missing. */
async function problemOf(forge: Forge, { tag, target }: ReleaseTag, cause: unknown): Promise<Problem | null> {
  const branch = await workflowsAreNew(forge, target)
  if (branch === null) return null
  return new Problem({
    what: `GitHub refuses ${tag} at ${target}: the workflow files of that commit differ from those of ${branch}, and the token lacks \`workflows: write\`, which GITHUB_TOKEN cannot have`,
    where: `release ${tag}`,
    fix: `release the newest commit of ${branch}: run the release workflow on it by hand, or wait for its own run. To release this commit anyway, give the secret \`release-token\` (\`github-token\` of actions/release) a token of a GitHub App with \`contents: write\` and \`workflows: write\`, and re-run the job`,
    kind: 'outside',
    cause,
  })
}
