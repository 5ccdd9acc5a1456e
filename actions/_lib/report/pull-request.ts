import type { Verdict } from '../contract/gate.ts'
import { shortCommit } from '../text/ids.ts'
import { count } from '../text/numbers.ts'
import { type Block, code, type Phrase, paragraph, type Section, said, strong } from './content.ts'
import type { OlderVerdict } from './older-verdict.ts'

/** What only the pull request knows; a report in a terminal has none of it. */
export type PullRequest = {
  /** The commit that was evaluated. */
  sha: string
  /** Where the workflow run can be read. */
  runUrl: string | null
  /** What a merge will do, in words: `releases 1.4.0 and proposes it for staging`. */
  onMerge: string | null
  /** Earlier results on this pull request, newest first. */
  earlier: EarlierResult[]
  /** The workflow's file: reports of two workflows are two comments. */
  workflow?: string | null
  /** GitHub numbers runs in the order in which they begin. */
  runId?: number | null
  /** Of the run; null where nothing counts attempts. */
  attempt?: number | null
  /** The numbers of the last verdict, which stay until the next one. */
  older?: OlderVerdict | null
}

/** The result of a commit of this pull request: a verdict, or how it ended without one. */
export type EarlierResult = { sha: string; verdict: Verdict | FailureKind; summary: string }
export type FailureKind = (typeof FAILURE_KINDS)[number]
export const FAILURE_KINDS = ['failed', 'incomplete', 'timed-out', 'cancelled'] as const

const MOST_EARLIER = 10
export const SIGNS = {
  pass: '✅',
  fail: '❌',
  inconclusive: '⚠️',
  failed: '❌',
  incomplete: '⏱',
  'timed-out': '⏱',
  cancelled: '⏹',
} as const satisfies Record<EarlierResult['verdict'], string>

/** The end of the verdict line: commit and run. */
export function placeOf({ sha, runUrl }: PullRequest): Phrase[] {
  return [shortSha(sha), ...(runUrl === null ? [] : [{ link: 'run', url: runUrl }])]
}

/** Part 12: what follows from a merge. */
export function mergeBlocks({ onMerge }: PullRequest): Block[] {
  return onMerge === null ? [] : [paragraph(strong('A merge'), ' ', said(onMerge))]
}

/** Part 13: one row for each earlier commit. */
export function earlierSection({ earlier }: PullRequest): Section[] {
  if (earlier.length === 0) return []
  const rows = earlier
    .slice(0, MOST_EARLIER)
    .map(({ sha, verdict, summary }): Phrase[] => [shortSha(sha), [`${SIGNS[verdict]} `, said(summary, 160)]])
  const more = earlier.length - rows.length
  const table: Block = { kind: 'table', align: 'll', head: ['Commit', 'Result'], rows }
  return [
    {
      key: 'earlier results',
      title: `Earlier results on this pull request (${earlier.length})`,
      blocks: more > 0 ? [table, paragraph(`And ${count(more, 'older one')}.`)] : [table],
    },
  ]
}

function shortSha(sha: string): Phrase {
  return code(shortCommit(sha))
}

/** Whether the result is a verdict. */
export function isVerdict({ verdict }: EarlierResult): boolean {
  return verdict === 'pass' || verdict === 'fail' || verdict === 'inconclusive'
}
