import { Problem } from '../contract/problem.ts'
import { codeSpan } from '../text/escape.ts'

/** How one commit stands to another, in the words of GitHub's compare: `ahead` has the other among its ancestors. */
export type Standing = 'identical' | 'ahead' | 'behind' | 'diverged'

/** What decides whether a commit's turn to be released has passed. */
export type Turn = {
  /** The commit to be released. */
  target: string
  /** Today's champion; null before the first release, and where its tag names no commit. */
  champion: { tag: string; sha: string } | null
  /** How the target stands to the champion's commit; null without one. */
  standing: Standing | null
  /** Whether the default branch contains the target; asked of diverged commits alone. */
  onDefaultBranch: boolean
}

/** `superseded`: `by`, the tag of a release of a newer commit, is out. `note` is for people, null if there is nothing to say. */
export type ReleaseOrder = { kind: 'next'; note: string | null } | { kind: 'superseded'; by: string }

/**
 * Whether a commit may be released after the champion. GitHub promises no order among waiting runs, so the run of an older merge can come
 * behind the release of a newer one: it is left out. Where neither commit contains the other, a branch was rewritten or the commit is of
 * another branch: what the default branch contains is released, anything else is a Problem.
 */
export function releaseOrder({ target, champion, standing, onDefaultBranch }: Turn): ReleaseOrder {
  if (champion === null || standing === null) return { kind: 'next', note: null }
  switch (standing) {
    case 'identical':
    case 'ahead':
      return { kind: 'next', note: null }
    case 'behind':
      return { kind: 'superseded', by: champion.tag }
    case 'diverged':
      if (onDefaultBranch) return { kind: 'next', note: rewritten(champion) }
      throw unordered(target, champion)
  }
}

/** Why a commit is not released, and how it can be all the same; Markdown. */
export function supersededWords({ target, by }: { target: string; by: string }): string {
  return `${codeSpan(target)} is not released: a newer commit is already released as ${codeSpan(by)}. To release this one all the same, withdraw that release first: \`trainyard yank\`.`
}

type Champion = NonNullable<Turn['champion']>

function rewritten({ tag, sha }: Champion): string {
  return `The default branch no longer contains ${sha}, the commit of ${tag}: its history was rewritten since that release.`
}

function unordered(target: string, { tag, sha }: Champion): Problem {
  return new Problem({
    what: `neither ${target} nor ${sha}, the commit of the champion ${tag}, contains the other, and the default branch does not contain ${target}`,
    where: 'sha',
    fix: 'release a commit of the default branch: merge this one, or, if the branch was rewritten, run the release on its newest commit',
  })
}
