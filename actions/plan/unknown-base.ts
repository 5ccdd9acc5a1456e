import { Problem } from '../_lib/contract/problem.ts'
import { suggestion } from '../_lib/contract/suggestion.ts'
import { originUrl, refsOf } from '../_lib/git/commit.ts'

const MOST_SHOWN = 10

/** A base that git does not know, nor as a branch of the origin: says what the clone has, and how to fetch it. */
export async function unknownBase(ref: string, folder: string): Promise<Problem> {
  const [refs, url] = [await refsOf(folder), await originUrl(folder)]
  const meant = suggestion(ref, refs)
  const shown = refs.length > MOST_SHOWN ? [...refs.slice(0, MOST_SHOWN), '…'] : refs
  const own = meant
    ? `did you mean \`--base ${meant}\`?`
    : shown.length > 0
      ? `name what is in this clone: ${shown.join(', ')}`
      : 'name a commit that is in this clone'
  const isPlain = /^[\w][\w./-]*$/.test(ref)
  const fetched = `, or fetch it first: \`git fetch origin ${ref}:refs/remotes/origin/${ref}\``
  return new Problem({
    what: `git knows no commit ${JSON.stringify(ref)}, here or at \`origin/\``,
    where: 'base',
    fix: `${own}${url !== '' && isPlain ? fetched : ''}`,
  })
}
