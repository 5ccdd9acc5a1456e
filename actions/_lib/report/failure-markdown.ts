import { BUDGET } from './budget.ts'
import type { Section } from './content.ts'
import { type FailureInput, failureBlocks, failureResult } from './failure.ts'
import { hiddenLines, printBlocks, printPhrase, printSection } from './markdown.ts'
import { marked, type OlderVerdict } from './older-verdict.ts'
import { type EarlierResult, earlierSection, isVerdict, mergeBlocks, SIGNS } from './pull-request.ts'

/** The comment, job summary and `outputs.markdown` where there is no verdict, at most 65,000 bytes; an older verdict stays, as such. */
export function failureMarkdown(input: FailureInput): string {
  const { model, pullRequest } = input
  const head = `${hiddenLines(model, failureResult(input), pullRequest)}\n${printBlocks(failureBlocks(input))}`
  if (!pullRequest) return `${head}\n`
  const foot = [printBlocks(mergeBlocks(pullRequest)), ...earlierSection(pullRequest).map(printSection)]
  const printed = (older: string[]) =>
    `${[head, ...older, ...foot].filter(part => part !== '').join('\n\n')}\n`
  if (!pullRequest.older) return printed([])
  const title = printPhrase(titleOf(pullRequest.older, pullRequest))
  const whole = printed([
    `<details>\n<summary>${title}</summary>\n\n${marked(pullRequest.older)}\n\n</details>`,
  ])
  if (Buffer.byteLength(whole) <= BUDGET) return whole
  return printed([`${title}. ⚠️ Too long for a comment: its numbers are left out.`])
}

type Shown = { sha: string; earlier: readonly EarlierResult[] }

/** `✅ Verdict of the older commit 4f0c9a7d: 3 of 3 gates passed`. */
function titleOf({ sha }: OlderVerdict, { sha: now, earlier }: Shown): Section['title'] {
  const result = earlier.find(each => each.sha === sha && isVerdict(each))
  const sign = result ? `${SIGNS[result.verdict]} ` : ''
  const summary = result ? [': ', { said: result.summary }] : []
  if (sha === now) return [`${sign}Verdict of an earlier run of this commit`, ...summary]
  return [`${sign}Verdict of the older commit ${sha.slice(0, 8)}`, ...summary]
}
