/** Gates of a verdict with their explanations, in the Markdown of an earlier report. */
export type OlderVerdict = { sha: string; markdown: string }

const BEGIN = '<!-- trainyard:numbers '
const END = '<!-- /trainyard:numbers -->'
const COMMIT = /^[0-9a-f]{7,64}$/

/** Marks the numbers of a verdict, so that the report of a later commit without one can keep showing them. */
export function marked({ sha, markdown }: OlderVerdict): string {
  return COMMIT.test(sha) ? `${BEGIN}${sha} -->\n${markdown}\n\n${END}` : markdown
}

/** The numbers in a comment. No text of a document can look like their marks: `<!--` is escaped in all of them. */
export function readOlderVerdict(body: string): OlderVerdict | null {
  const text = body.replaceAll('\r\n', '\n')
  const begin = text.indexOf(BEGIN)
  const open = text.indexOf(' -->\n', begin)
  const end = text.indexOf(`\n\n${END}`, open)
  if (begin < 0 || open < 0 || end < 0) return null
  const sha = text.slice(begin + BEGIN.length, open)
  return COMMIT.test(sha) ? { sha, markdown: text.slice(open + ' -->\n'.length, end) } : null
}

/** Where the numbers end, or -1: what follows are folded sections. */
export function endOfNumbers(body: string): number {
  const end = body.indexOf(END)
  return end < 0 ? -1 : end + END.length
}
