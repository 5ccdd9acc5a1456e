import { Problem } from '../_lib/contract/problem.ts'
import { outFolder } from '../_lib/documents/run-folder.ts'
import { writeText } from '../_lib/documents/write.ts'
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
import { type Inputs, inputs } from './inputs.ts'
import { modelOf } from './model.ts'
import { closeAbandoned, openPublication, type Told } from './publication.ts'
import { targetOf } from './target.ts'

/**
 * Renders a comparison, or why there is none, as report.md and report.html, and with `publish` as comment and check. What failed was
 * another's to report: this ends with 0.
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
      host.info('The check that the report left in progress is completed as failed; a re-run replaces it.')
  },
})

type Judged = Inputs & { comparison: string }

/** The check is in progress before anything can go wrong that it should tell of. */
async function published(given: Judged, host: Host): Promise<Outcome> {
  const [target, model] = [await targetOf(given, host), await modelOf(given, host)]
  if (target === null || model === null)
    return await written(given, host, { documents: await documentsOf(given, host) })
  const publication = await openPublication({ target, model, host, isJudged: true })
  try {
    const documents = await documentsOf(given, host)
    const { pullRequest } = publication
    const outcome = await written(given, host, { documents, pullRequest })
    const { commentUrl } = await publication.publish(toldOf({ ...documents, pullRequest }))
    const outputs = { ...outcome.outputs, 'comment-url': commentUrl ?? '' }
    return { ...outcome, outputs, result: { ...(outcome.result as object), commentUrl } }
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
  const { comparison } = documents
  const { reportMarkdown: markdownFile, reportHtml: htmlFile } = outFolder(host.cwd, given.out)
  const markdown = reportMarkdown(input)
  const files = { markdown: markdownFile, html: htmlFile }
  await writeText(files.markdown, markdown)
  await writeText(files.html, await reportHtml(input))
  host.notice(verdictWords(comparison))
  return {
    status: 0,
    outputs: {
      markdown,
      'markdown-file': files.markdown,
      html: files.html,
      verdict: comparison.verdict,
      'proposed-verdict': documents.proposed?.verdict ?? '',
    },
    result: { verdict: comparison.verdict, ...files },
    summary: markdown,
  }
}

function otherModel({ comparison, model }: { comparison: string; model?: string }, found: string): Problem {
  return new Problem({
    what: `the comparison is of model ${JSON.stringify(found)}, not ${JSON.stringify(model)}`,
    where: comparison,
    fix: 'give the comparison of this model, or leave --model out',
  })
}
