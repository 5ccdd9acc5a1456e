import type { Element, Root, RootContent } from 'hast'
import { visit } from 'unist-util-visit'

const KINDS = ['note', 'tip', 'important', 'warning', 'caution']
const MARK = /^\s*\[!(\w+)\][^\S\n]*(\n|$)/

/** Turns block quotes that start with `[!NOTE]` and the like into alerts. */
export function markAlerts(tree: Root): void {
  visit(tree, 'element', quote => {
    if (quote.tagName !== 'blockquote') return
    const first = quote.children.find(child => child.type === 'element')
    const text = first?.tagName === 'p' ? first.children[0] : undefined
    if (!first || text?.type !== 'text') return
    const kind = text.value.match(MARK)?.[1]?.toLowerCase() ?? ''
    if (!KINDS.includes(kind)) return
    text.value = text.value.replace(MARK, '')
    if (text.value === '')
      first.children = first.children.slice(1).filter((child, at) => at > 0 || !isBreak(child))
    quote.tagName = 'div'
    quote.properties = { className: ['markdown-alert', `markdown-alert-${kind}`] }
    quote.children.unshift(titleOf(kind))
  })
}

function titleOf(kind: string): Element {
  const word = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`
  const properties = { className: ['markdown-alert-title'] }
  return { type: 'element', tagName: 'p', properties, children: [{ type: 'text', value: word }] }
}

function isBreak(node: RootContent): boolean {
  return node.type === 'element' && node.tagName === 'br'
}
