import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import { html, raw } from 'hono/html'
import MarkdownIt, { type Token } from 'markdown-it'
import type { Markup } from '../look/markup.ts'
import { markAlerts } from './alert.ts'
import type { MarkdownContext } from './context.ts'
import { noteDiagrams } from './diagram.ts'
import { markHeadings } from './heading.ts'
import { settleLinks } from './link.ts'
import { linkReferences } from './reference.ts'
import { markTasks } from './task.ts'

/** GitHub's own list, without `source`, which would only load external pictures; only `code` keeps a class. */
const ALLOWED: Schema = {
  ...defaultSchema,
  tagNames: defaultSchema.tagNames?.filter(name => name !== 'source' && name !== 'picture'),
  attributes: { ...defaultSchema.attributes, code: [['className', /^language-[\w+#.-]+$/]] },
  strip: ['script', 'style', 'template', 'title', 'textarea', 'iframe', 'noscript'],
}

const inComments = new MarkdownIt({ html: true, linkify: true, breaks: true })
const inFiles = new MarkdownIt({ html: true, linkify: true, breaks: false })
for (const reader of [inComments, inFiles]) {
  reader.linkify.set({ fuzzyLink: false, fuzzyEmail: false })
  reader.core.ruler.push('align', ({ tokens }) => tokens.forEach(align))
}

/** Aligns columns by an attribute, as GitHub does, because styles are removed. */
function align(token: Token): void {
  const side = String(token.attrGet('style') ?? '').match(/^text-align:(left|right|center)$/)?.[1]
  if (side !== undefined) token.attrs = [['align', side]]
}

const MOST = 1 << 20

/** Renders Markdown as GitHub does: the same allow-list of HTML, tables, task lists, alerts, mentions. At most 1 MiB; as plain text if tags nest too deeply for the stack. */
export function markdown(text: string | null, place: MarkdownContext): Markup {
  if (text === null || text.trim() === '') return raw('<p class="quiet">No description provided.</p>')
  const shown = text.length > MOST ? `${text.slice(0, MOST)}\n\n*Cut off here.*` : text
  try {
    const written = (place.file ? inFiles : inComments).render(shown)
    return raw(`<div class="markdown-body">${safeHtml(written, place)}</div>`)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return html`<p class="quiet">Nested too deeply to be shown as Markdown.</p><pre class="verbatim">${shown}</pre>`
  }
}

/** Sanitizes HTML; the steps after `sanitize` add only fixed elements and attributes. */
function safeHtml(written: string, place: MarkdownContext): string {
  const tree = sanitize(fromHtml(written, { fragment: true }), ALLOWED) as Root
  markAlerts(tree)
  markTasks(tree)
  markHeadings(tree)
  settleLinks(tree, place)
  linkReferences(tree, place)
  noteDiagrams(tree)
  return toHtml(tree)
}
