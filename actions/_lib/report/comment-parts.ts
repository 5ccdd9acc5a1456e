import { BUDGET, GATE_ROWS } from './budget.ts'
import type { Block } from './content.ts'
import { printBlocks } from './markdown.ts'
import { endOfNumbers } from './older-verdict.ts'

const BEGIN = '<!-- trainyard:after-merge -->'
const CUT =
  '⚠️ Too long for a comment: the folded sections above are left out. The HTML report of that run has everything.'
/** Of the second part, which is never folded. */
const MOST_BYTES = 18_000

/** The second part: the head of a report, a verdict's with at most so many gates. */
export function afterMerge(head: (mostGates: number) => Block[]): string {
  const print = (mostGates: number) => {
    const [headline, ...blocks] = head(mostGates)
    return `---\n\n${printBlocks([belated(headline!), ...blocks])}`
  }
  const printed = GATE_ROWS.map(print)
  return printed.find(text => Buffer.byteLength(text) <= MOST_BYTES) ?? print(1)
}

function belated(headline: Block): Block {
  if (headline.kind !== 'heading') return headline
  return { kind: 'heading', text: ['After the merge: ', ...[headline.text].flat()] }
}

/** A comment in two parts: the result of the pull request, and below it the result after the merge, or null. */
export type CommentParts = { own: string; after: string | null }

/** Splits a comment into its parts. No text of a document can look like the mark: `<!--` is escaped in all of them. */
export function partsOf(body: string): CommentParts {
  const text = body.replaceAll('\r\n', '\n')
  const begin = text.indexOf(`\n${BEGIN}\n`)
  if (begin < 0) return { own: text, after: null }
  return { own: text.slice(0, begin).trimEnd(), after: text.slice(begin + BEGIN.length + 2).trim() }
}

/**
 * Joins both parts in at most 65,000 bytes. If that is too much, the folded sections of the first part are removed, then all of the
 * second but its headline. The numbers that were approved stay.
 */
export function commentOf({ own, after }: CommentParts): string {
  if (after === null) return own
  const headline = after.slice(after.indexOf('### ')).split('\n', 1)[0]!
  const bodies = [own, withoutFolded(own)].flatMap(kept => `${kept.trimEnd()}\n\n${BEGIN}\n\n${after}\n`)
  const last = `${withoutFolded(own).trimEnd()}\n\n${BEGIN}\n\n---\n\n${headline}\n`
  return [...bodies, last].find(fits) ?? own
}

function withoutFolded(own: string): string {
  const end = endOfNumbers(own)
  return end < 0 ? own : `${own.slice(0, end)}\n\n${CUT}`
}

function fits(body: string): boolean {
  return Buffer.byteLength(body) <= BUDGET
}
