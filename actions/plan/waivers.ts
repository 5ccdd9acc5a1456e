import { readComments } from '../_lib/forge/comments.ts'
import type { PullRequestState } from '../_lib/forge/pull-request.ts'
import { requestOf } from '../_lib/plan/request.ts'
import { waiversIn } from '../_lib/plan/waivers.ts'
import type { GithubContext } from './github-context.ts'

/** The waivers in force on a pull request, and notes on those that are refused. */
export async function waiversOn(
  { forge, mayWrite, labelsOf }: Pick<GithubContext, 'forge' | 'mayWrite' | 'labelsOf'>,
  pull: PullRequestState | null,
): Promise<ReturnType<typeof waiversIn>> {
  if (forge === null || pull === null) return { waivers: [], notes: [] }
  const conversation = await readComments(forge, pull.number)
  const asked = conversation.filter(({ body }) => requestOf(body)?.kind === 'waive')
  const comments = await Promise.all(
    asked.map(async ({ author, ...comment }) => ({
      ...comment,
      author: author ?? 'ghost',
      mayWrite: await mayWrite(author),
    })),
  )
  return waiversIn(comments, await labelsOf(pull))
}
