import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import * as z from 'zod'
import { Problem } from '../_lib/contract/problem.ts'
import { common, text } from '../_lib/host/inputs.ts'
import { type Verb, verb } from '../_lib/host/verb.ts'
import { reportHtml } from '../_lib/report/html.ts'
import { reportMarkdown } from '../_lib/report/markdown.ts'
import { verdictWords } from '../_lib/report/verdict.ts'
import { readDocuments } from './documents.ts'

/** Renders a comparison as report.md and report.html. A failing verdict was evaluate's to report: this ends with 0. */
export const report: Verb = verb({
  name: 'report',
  inputs: z.object({
    ...common,
    comparison: text.unwrap(),
    evaluation: text,
    'champion-evaluation': text,
    run: text,
    'champion-run': text,
  }),
  async run(inputs, host) {
    const documents = await readDocuments(inputs, host.cwd)
    const { comparison } = documents
    if (inputs.model !== undefined && inputs.model !== comparison.model)
      throw otherModel(inputs, comparison.model)
    const out = resolve(host.cwd, inputs.out ?? 'trainyard-out')
    const markdown = reportMarkdown(documents)
    const files = { markdown: join(out, 'report.md'), html: join(out, 'report.html') }
    await mkdir(out, { recursive: true })
    await writeFile(files.markdown, markdown)
    await writeFile(files.html, await reportHtml(documents))
    host.notice(verdictWords(comparison))
    return {
      status: 0,
      outputs: { markdown, 'markdown-file': files.markdown, html: files.html, verdict: comparison.verdict },
      result: { verdict: comparison.verdict, ...files },
      summary: markdown,
    }
  },
})

function otherModel({ comparison, model }: { comparison: string; model?: string }, found: string): Problem {
  return new Problem({
    what: `the comparison is of model ${JSON.stringify(found)}, not ${JSON.stringify(model)}`,
    where: comparison,
    fix: 'give the comparison of this model, or leave --model out',
  })
}
