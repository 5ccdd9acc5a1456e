import { Unsupported } from './refusal.ts'

/** A piece of a text: literal, or the inside of one `${{ }}`. */
export type TextPiece = { kind: 'text' | 'expression'; value: string }

/** Splits a text at its `${{ }}`; closing braces inside a quoted string do not end an expression. */
export function pieces(text: string): TextPiece[] {
  const found: TextPiece[] = []
  let at = 0
  for (let open = text.indexOf('${{'); open >= 0; open = text.indexOf('${{', at)) {
    const close = endOf(text, open + 3)
    if (close < 0) throw new Unsupported('`${{` is not closed', shortened(text))
    if (open > at) found.push({ kind: 'text', value: text.slice(at, open) })
    found.push({ kind: 'expression', value: text.slice(open + 3, close).trim() })
    at = close + 2
  }
  if (at < text.length) found.push({ kind: 'text', value: text.slice(at) })
  return found
}

/** The expression of a text that is exactly one `${{ }}`, else null. */
export function loneExpression(text: string): string | null {
  const found = pieces(text.trim())
  return found.length === 1 && found[0]!.kind === 'expression' ? found[0]!.value : null
}

export function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > 120 ? `${line.slice(0, 117)}…` : line
}

function endOf(text: string, from: number): number {
  let isQuoted = false
  for (let at = from; at < text.length; at++) {
    if (text[at] === "'") isQuoted = !isQuoted
    else if (!isQuoted && text.startsWith('}}', at)) return at
  }
  return -1
}
