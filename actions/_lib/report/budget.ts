import { htmlText } from '../text/escape.ts'
import { formatCount } from '../text/numbers.ts'
import type { Block, Section } from './content.ts'

/** GitHub takes 65,536 characters; UTF-8 bytes are never fewer, so bytes are what is counted. */
export const BUDGET = 65_000
/** What is shown above the fold when there are hundreds of gates. */
const HEAD = 40_000
const MOST_ROWS = 400
/** Of so many gates the first number is shown that fits. */
export const GATE_ROWS = [200, 100, 50, 25, 12, 6]

type Parts = {
  /** What always stays, with at most so many gates. */
  head: (mostGates: number) => string
  sections: Section[]
  print: (section: Section) => string
  /** What follows the sections and always stays. */
  foot?: string[]
}

/**
 * Head, folded sections and foot in at most `BUDGET` bytes: the last section is shortened, then left out, then the one before
 * it, and so on; head and foot stay. A notice says what is missing.
 */
export function withinBudget({ head, sections, print, foot = [] }: Parts): string {
  const top = GATE_ROWS.map(head).find(text => bytesOf(text) <= HEAD) ?? head(1)
  const kept: (Section | null)[] = [...sections]
  const compose = () => {
    const printed = kept.filter(section => section !== null).map(print)
    return `${[top, ...printed, ...foot, ...notice(sections, kept)].join('\n\n')}\n`
  }
  for (let i = sections.length - 1; i >= 0 && bytesOf(compose()) > BUDGET; i--) {
    for (const version of shorter(sections[i]!)) {
      kept[i] = version
      if (bytesOf(compose()) <= BUDGET) break
    }
  }
  return compose()
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text)
}

/** The section with half the rows in its tables, a quarter, and so on, and at last nothing. */
function shorter(section: Section): (Section | null)[] {
  const longest = Math.max(
    0,
    ...section.blocks.map(block => (block.kind === 'table' ? block.rows.length : 0)),
  )
  const versions: (Section | null)[] = []
  for (let rows = Math.min(MOST_ROWS, Math.floor(longest / 2)); rows >= 3; rows = Math.floor(rows / 2)) {
    versions.push({ ...section, blocks: section.blocks.flatMap(block => cut(block, rows)) })
  }
  return [...versions, null]
}

function cut(block: Block, rows: number): Block[] {
  if (block.kind !== 'table' || block.rows.length <= rows) return [block]
  const hidden = formatCount(block.rows.length - rows)
  return [
    { ...block, rows: block.rows.slice(0, rows) },
    { kind: 'paragraph', text: `… and ${hidden} more rows in the HTML report.` },
  ]
}

function notice(sections: Section[], kept: (Section | null)[]): string[] {
  const gone = sections.filter((_, i) => kept[i] === null).map(({ key }) => key)
  const cutShort = sections
    .filter((section, i) => kept[i] !== null && kept[i] !== section)
    .map(({ key }) => key)
  if (gone.length + cutShort.length === 0) return []
  const parts = [
    ...(gone.length > 0 ? [`left out ${htmlText(gone.join(', '))}`] : []),
    ...(cutShort.length > 0 ? [`shortened ${htmlText(cutShort.join(', '))}`] : []),
  ]
  return [`⚠️ Too long for a comment: ${parts.join('; ')}. The HTML report has everything.`]
}
