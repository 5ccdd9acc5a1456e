import { type Waiver, waivedGate } from '../contract/waiver.ts'

/** What a comment asks of Trainyard; null if it asks nothing. */
export type CommentRequest =
  | { kind: 'train'; models: string[] }
  | { kind: 'waive'; waiver: Omit<Waiver, 'by'> }
  | { kind: 'unknown'; text: string }

const MOST_REASON = 500
/** What stands further right is not read: anybody may write a comment, of 65,536 characters. */
const MOST_LINE = 4_000

/** The first line counts, and only if it begins with `/trainyard`: what is quoted or mentioned further down asks for nothing. */
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
