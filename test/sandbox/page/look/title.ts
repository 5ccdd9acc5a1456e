import { html } from 'hono/html'
import type { Markup } from './markup.ts'

/** A title as GitHub shows it: text in backquotes is code, the rest is plain. */
export function titleOf(text: string): Markup {
  const pieces = text.split(/`([^`]+)`/)
  return html`${pieces.map((piece, at) => (at % 2 === 1 ? html`<code>${piece}</code>` : piece))}`
}
