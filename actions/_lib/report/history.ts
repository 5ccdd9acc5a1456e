import * as z from 'zod'
import { verdictSchema } from '../contract/gate.ts'
import { visible } from '../text/escape.ts'
import { type EarlierResult, FAILURE_KINDS, type PullRequest } from './pull-request.ts'

/** What a comment says, hidden, to the report that replaces it: of which run it is, and one result per commit, newest first. */
export type History = { runId: number | null; results: EarlierResult[] }

const MOST_RESULTS = 20
const MOST_SUMMARY = 160
/** Of the report's 65,000; the oldest results go first. */
const MOST_BYTES = 3500
const LINE = /^<!-- trainyard:report [^\n]*-->\r?\n<!-- trainyard:results ([A-Za-z0-9_.]+) -->/

const schema = z.strictObject({
  runId: z.int().nullable(),
  results: z
    .array(
      z.strictObject({
        sha: z.string().max(64),
        verdict: z.union([verdictSchema, z.enum(FAILURE_KINDS)]),
        summary: z.string().max(2 * MOST_SUMMARY),
      }),
    )
    .max(MOST_RESULTS),
})

/** The second line of a report on a pull request. */
export function printHistory(
  now: Omit<EarlierResult, 'sha'>,
  { sha, runId = null, earlier }: PullRequest,
): string {
  const results = [{ sha, ...now }, ...earlier].slice(0, MOST_RESULTS).map(short)
  while (encoded({ runId, results }).length > MOST_BYTES) results.pop()
  return `<!-- trainyard:results ${encoded({ runId, results })} -->`
}

/** Without `-`, which could end an HTML comment. */
function encoded(history: History): string {
  return Buffer.from(JSON.stringify(history)).toString('base64url').replaceAll('-', '.')
}

/** What an earlier report left; empty where people edited it or it is another version's. */
export function readHistory(body: string): History {
  const text = body.match(LINE)?.[1] ?? ''
  try {
    if (text.length <= MOST_BYTES)
      return schema.parse(JSON.parse(Buffer.from(text.replaceAll('.', '-'), 'base64url').toString()))
  } catch {}
  return { runId: null, results: [] }
}

function short({ sha, verdict, summary }: EarlierResult): EarlierResult {
  return { sha: visible(sha, 64), verdict, summary: visible(summary, MOST_SUMMARY) }
}
