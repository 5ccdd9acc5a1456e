import { stripVTControlCharacters } from 'node:util'
import { escapeCommands } from '../host/workflow-command.ts'
import type { Mask } from './mask.ts'

const MAX_SHOWN = 4000
const MAX_KEPT = 1 << 16

/** A line of a stream; of a long one only the start is kept, `length` counts all of it. `isRewritten`: the next line overwrites it. */
export type Line = { text: string; length: number; isRewritten: boolean }

/**
 * A line of untrusted output that is safe in a runner's log: no workflow command (`::name::` at its start, `##[name]` anywhere), no control
 * characters, no secret, at most 4,000 characters. Secrets are searched after invisible characters are removed and before the line is cut.
 */
export function safeLine({ text, length }: Pick<Line, 'text' | 'length'>, mask: Mask): string {
  const hidden = mask.hide(withoutControls(text))
  const whole = length > text.length ? hidden.slice(0, -mask.longest || undefined) : hidden
  if (whole.length <= MAX_SHOWN && length <= text.length) return escapeCommands(whole)
  return escapeCommands(`${whole.slice(0, MAX_SHOWN)} … (${length} characters)`)
}

/** Removes escape sequences, control characters, and characters that change the direction of text. */
function withoutControls(text: string): string {
  return stripVTControlCharacters(text).replace(/[^\P{Cc}\t]|[\u202A-\u202E\u2066-\u2069]/gu, '')
}

/** Splits a stream into lines at line feed, carriage return, or both together. */
export function createLineSplitter(onLine: (line: Line) => void) {
  let kept = ''
  let length = 0
  let held = false
  const keep = (piece: string) => {
    length += piece.length
    if (kept.length < MAX_KEPT) kept += piece.slice(0, MAX_KEPT - kept.length)
  }
  const end = (isRewritten: boolean) => {
    const line = { text: kept, length, isRewritten }
    kept = ''
    length = 0
    onLine(line)
  }
  const cut = (text: string) => {
    for (const piece of text.match(/[^\r\n]+|\r|\n/g) ?? []) {
      if (held && piece === '\r') continue
      if (held) end(piece !== '\n')
      if (piece === '\n' && !held) end(false)
      held = piece === '\r'
      if (piece !== '\n' && piece !== '\r') keep(piece)
    }
  }
  const flush = () => {
    if (held || length > 0) end(false)
    held = false
  }
  return { cut, flush }
}
