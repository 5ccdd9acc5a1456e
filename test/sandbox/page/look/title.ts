import { html } from 'hono/html'
import type { Markup } from './markup.ts'

/** A title as GitHub shows it: what stands in backquotes is code, all else is text. */
export function titleOf(text: string): Markup {
  const pieces = text.split(/`([^`]+)`/)
  return html`${pieces.map((piece, at) => (at % 2 === 1 ? html`<code>${piece}</code>` : piece))}`
}
