import { Problem } from '../_lib/contract/problem.ts'
import type { Host } from '../_lib/host/host.ts'
import { type Outcome, type Verb, verb } from '../_lib/host/verb.ts'
import { afterMerge } from '../_lib/report/comment-parts.ts'
import { reportHtml } from '../_lib/report/html.ts'
import type { ReportInput } from '../_lib/report/input.ts'
import { reportMarkdown } from '../_lib/report/markdown.ts'
import type { PullRequest } from '../_lib/report/pull-request.ts'
import { verdictBlocks } from '../_lib/report/sections.ts'
import { resultWords, verdictWords } from '../_lib/report/verdict.ts'
import { readDocuments } from './documents.ts'
import { reportFailure } from './failure.ts'
import { inputs, type ReportInputs } from './inputs.ts'
import { modelOf } from './model.ts'
import { withComment, writeReport } from './outcome.ts'
import { closeAbandoned, openPublication, type Told } from './publication.ts'
import { targetOf } from './target.ts'

/**
 * Renders a comparison, or why there is none, as report.md and report.html, and with `publish` as comment and check. Exits with 0 even if
 * the verdict is fail: `evaluate` is the step that fails.
 */
export const report: Verb<typeof inputs> = verb({
  name: 'report',
  inputs,
  async run({ comparison, ...given }, host) {
    if (comparison === undefined) return await reportFailure(given, host)
    const judged = { ...given, comparison }
    if (given.publish) return await published(judged, host)
    return await written(judged, host, { documents: await documentsOf(judged, host) })
  },
  async finish(given, host) {
    const model = given.publish ? await modelOf(given, host) : null
    const target = model === null ? null : await targetOf(given, host)
    if (target && model !== null && (await closeAbandoned({ target, model })))
      host.info('The check that the killed report left in progress is now failed; a re-run replaces it.')
  },
})

type Judged = ReportInputs & { comparison: string }

/** The check is in progress first, so that it can report whatever goes wrong. */
async function published(given: Judged, host: Host): Promise<Outcome> {
  const [target, model] = [await targetOf(given, host), await modelOf(given, host)]
  if (target === null || model === null)
    return await written(given, host, { documents: await documentsOf(given, host) })
  const publication = await openPublication({ target, model, host, hasVerdict: true })
  try {
    const documents = await documentsOf(given, host)
    const { pullRequest } = publication
    const outcome = await written(given, host, { documents, pullRequest })
    const { commentUrl } = await publication.publish(toldOf({ ...documents, pullRequest }))
    return withComment(outcome, commentUrl)
  } catch (error) {
    await publication.fail(error)
    throw error
  }
}

const CONCLUSIONS = { pass: 'success', fail: 'failure', inconclusive: 'neutral' } as const

function toldOf(input: ReportInput): Told {
  const { comparison } = input
  return {
    markdown: reportMarkdown(input),
    after: afterMerge(mostGates => verdictBlocks(input, mostGates)),
    result: { conclusion: CONCLUSIONS[comparison.verdict], title: resultWords(comparison) },
  }
}

async function documentsOf(given: Judged, host: Host): Promise<ReportInput> {
  const documents = await readDocuments(given, host.cwd)
  const { model } = documents.comparison
  if (given.model !== undefined && given.model !== model) throw otherModel(given, model)
  return { ...documents, reasons: given.reasons ?? [], definition: given.definition ?? [] }
}

async function written(
  given: Judged,
  host: Host,
  { documents, pullRequest }: { documents: ReportInput; pullRequest?: PullRequest },
): Promise<Outcome> {
  const input = { ...documents, pullRequest }
  const { comparison, proposed } = documents
  const { verdict } = comparison
  const texts = { markdown: reportMarkdown(input), html: await reportHtml(input) }
  const { out } = given
  const outcome = await writeReport(
    { ...texts, verdict, proposedVerdict: proposed?.verdict ?? null },
    { cwd: host.cwd, out },
  )
  host.notice(verdictWords(comparison))
  return outcome
}

function otherModel({ comparison, model }: { comparison: string; model?: string }, found: string): Problem {
  return new Problem({
    what: `the comparison is of model ${JSON.stringify(found)}, not ${JSON.stringify(model)}`,
    where: comparison,
    fix: 'give the comparison of this model, or leave --model out',
  })
}
