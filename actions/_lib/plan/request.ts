import { type Waiver, waivedGate } from '../contract/waiver.ts'

/** What a comment asks of Trainyard; null if it asks nothing. */
export type Request =
  | { kind: 'train'; models: string[] }
  | { kind: 'waive'; waiver: Omit<Waiver, 'by'> }
  | { kind: 'unknown'; text: string }

const MOST_REASON = 500

/** The first line counts, and only if it begins with `/trainyard`: what is quoted or mentioned further down asks for nothing. */
export function requestOf(body: string): Request | null {
  const line = body.split(/\r?\n/, 1)[0]!.trim()
  const [, text] = line.match(/^\/trainyard(?:\s+(.*))?$/) ?? []
  if (!/^\/trainyard(\s|$)/.test(line)) return null
  const words = (text ?? '').trim().split(/\s+/).filter(Boolean)
  if (words[0] === 'train') return { kind: 'train', models: words.slice(1) }
  const gate = words[0] === 'waive' ? waivedGate((text ?? '').trim().replace(/^waive\s+/, '')) : null
  if (gate === null) return { kind: 'unknown', text: line.slice(0, 100) }
  return { kind: 'waive', waiver: { ...gate, why: gate.why.slice(0, MOST_REASON).trim() } }
}
