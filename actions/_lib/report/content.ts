import { visible } from '../text/escape.ts'

/**
 * A piece of a sentence. Plain strings are the report's own words and are printed as they are; `code` (names, values,
 * ids) and `said` (sentences from a document) come from elsewhere and are made inert by every printer; a
 * `link` keeps its address only if it is one of the web.
 */
export type Piece =
  | string
  | { code: string }
  | { said: string }
  | { strong: Phrase }
  | { link: string; url: string }
export type Phrase = Piece | Piece[]

/** One line of a curve; both arrays have one entry per step. */
export type Curve = { name: string; x: number[]; y: number[] }

/** What a report is made of, before it becomes Markdown or HTML. */
export type Block =
  | { kind: 'heading'; text: Phrase }
  | { kind: 'paragraph'; text: Phrase }
  | { kind: 'list'; items: Phrase[] }
  | { kind: 'table'; align: string; head: Phrase[]; rows: Phrase[][] }
  | { kind: 'code'; text: string; language?: 'text' }
  | { kind: 'curves'; step: string; charts: Curve[][] }

/** A part that folds away; `key` names it where it was left out. */
export type Section = { key: string; title: Phrase; blocks: Block[] }

/** A name, value or id from a document. */
export const code = (text: string): Piece => ({ code: text })

/** A sentence from a document, at most so many characters of it. */
export const said = (text: string, most = 600): Piece => ({ said: visible(text, most) })

/** A login, escaped so that it mentions no one. */
export const login = (name: string): Piece => said(`@${name}`, 40)

export const strong = (text: Phrase): Piece => ({ strong: text })

export const paragraph = (...pieces: Piece[]): Block => ({ kind: 'paragraph', text: pieces })

/** Puts a separator between phrases, e.g. the dots of the verdict line. */
export function join(phrases: Phrase[], separator: string): Piece[] {
  return phrases.flatMap((phrase, i) => (i === 0 ? [phrase].flat() : [separator, ...[phrase].flat()]))
}

/** The first lines of a list and how many more there are; plan cuts its lists to as many and a last line that says so. */
export function firstOf(lines: readonly string[], most: number): { shown: readonly string[]; more: number } {
  const isAll = lines.length <= most + 1
  return isAll ? { shown: lines, more: 0 } : { shown: lines.slice(0, most), more: lines.length - most }
}
