import { Problem } from '../contract/problem.ts'
import { codeSpan } from '../text/escape.ts'

/** How one commit stands to another, by GitHub's comparison: `ahead` has the other among its ancestors. */
export type CommitStanding = 'identical' | 'ahead' | 'behind' | 'diverged'

/** What decides whether a commit may still be released. */
export type ReleaseTurn = {
  /** The commit to be released. */
  target: string
  /** Null before the first release, and where its tag names no commit. */
  champion: { tag: string; sha: string } | null
  /** How the target stands to the champion's commit; null without one. */
  standing: CommitStanding | null
  /** Whether the default branch contains the target; only known for diverged commits. */
  onDefaultBranch: boolean
}

/** `superseded`: a newer commit is released, with the tag `by`. `note` is a warning, or null. */
export type ReleaseOrder = { kind: 'next'; note: string | null } | { kind: 'superseded'; by: string }

/**
 * Whether a commit may be released after the champion. GitHub does not keep waiting runs in order, so the run of an older merge can follow
 * the release of a newer one; it is skipped. If neither commit contains the other, a branch was rewritten or the commit is on another branch:
 * a commit on the default branch is released, any other is a Problem.
 */
export function releaseOrder({ target, champion, standing, onDefaultBranch }: ReleaseTurn): ReleaseOrder {
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

/** Why a commit is not released, and how to release it anyway; Markdown. */
export function supersededWords({ target, by }: { target: string; by: string }): string {
  return `${codeSpan(target)} is not released: a newer commit is already released as ${codeSpan(by)}. To release this one anyway, withdraw that release first: \`trainyard yank\`.`
}

type TaggedChampion = NonNullable<ReleaseTurn['champion']>

function rewritten({ tag, sha }: TaggedChampion): string {
  return `The default branch no longer contains ${sha}, the commit of ${tag}: its history was rewritten after that release.`
}

function unordered(target: string, { tag, sha }: TaggedChampion): Problem {
  return new Problem({
    what: `neither ${target} nor ${sha}, the commit of the champion ${tag}, contains the other, and the default branch does not contain ${target}`,
    where: 'sha',
    fix: 'release a commit of the default branch: merge this one or, if the branch was rewritten, run release on its newest commit',
  })
}
