import { type FailureInput, failureBlocks } from './failure.ts'
import { page, printBlocks, printFoot } from './html.ts'

/** Why there is no verdict, as one self-contained page. */
export async function failureHtml(input: FailureInput): Promise<string> {
  const header = `<header>${await printBlocks(failureBlocks(input))}</header>`
  return page({ title: `${input.model}: report`, body: [header, ...(await printFoot(input))] })
}
