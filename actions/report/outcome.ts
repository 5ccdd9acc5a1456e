import type { Verdict } from '../_lib/contract/gate.ts'
import { outFolder } from '../_lib/documents/run-folder.ts'
import { writeText } from '../_lib/documents/write.ts'
import type { Outcome } from '../_lib/host/verb.ts'

type Report = {
  markdown: string
  html: string
  /** Null where nothing was evaluated. */
  verdict: Verdict | null
  proposedVerdict: Verdict | null
}

/** Every output is set, to the empty text where there is nothing. */
const NO_OUTPUTS = {
  'comment-url': '',
  markdown: '',
  'markdown-file': '',
  'html-file': '',
  verdict: '',
  'proposed-verdict': '',
}

/** Writes report.md and report.html into the folder `out`, relative to `cwd`. */
export async function writeReport(
  { markdown, html, verdict, proposedVerdict }: Report,
  { cwd, out }: { cwd: string; out: string | undefined },
): Promise<Outcome> {
  const { reportMarkdown: markdownFile, reportHtml: htmlFile } = outFolder(cwd, out)
  await writeText(markdownFile, markdown)
  await writeText(htmlFile, html)
  const outputs = {
    ...NO_OUTPUTS,
    markdown,
    'markdown-file': markdownFile,
    'html-file': htmlFile,
    verdict: verdict ?? '',
    'proposed-verdict': proposedVerdict ?? '',
  }
  const result = { verdict, markdownFile, htmlFile, commentUrl: null }
  return { status: 0, outputs, result, summary: markdown }
}

/** The same, after its comment was published. */
export function withComment(outcome: Outcome, commentUrl: string | null): Outcome {
  return {
    ...outcome,
    outputs: { ...outcome.outputs, 'comment-url': commentUrl ?? '' },
    result: { ...(outcome.result as object), commentUrl },
  }
}

/** There was nothing to write and nothing to publish. */
export function nothingReported(): Outcome {
  return { status: 0, outputs: NO_OUTPUTS, result: null }
}
