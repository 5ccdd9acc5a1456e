import { type Waiver, waivedGate } from '../contract/waiver.ts'

/** A request to Trainyard in a comment. */
export type CommentRequest =
  | { kind: 'train'; models: string[] }
  | { kind: 'waive'; waiver: Omit<Waiver, 'by'> }
  | { kind: 'unknown'; text: string }

const MOST_REASON = 500
/** Only so many characters of the first line are read: a comment may have 65,536. */
const MOST_LINE = 4_000

/** The request in a comment, null if there is none. Only a first line that begins with `/trainyard` counts, no quoted one further down. */
export function requestOf(body: string): CommentRequest | null {
  const line = body.slice(0, MOST_LINE).split(/\r?\n/, 1)[0]!.trim()
  if (!/^\/trainyard(\s|$)/.test(line)) return null
  const text = line.slice('/trainyard'.length).trim()
  const words = text.split(/\s+/).filter(Boolean)
  if (words[0] === 'train') return { kind: 'train', models: words.slice(1) }
  const gate = words[0] === 'waive' ? waivedGate(text.replace(/^waive\s+/, '')) : null
  if (gate === null) return { kind: 'unknown', text: line.slice(0, 100) }
  return { kind: 'waive', waiver: { ...gate, why: gate.why.slice(0, MOST_REASON).trim() } }
}
