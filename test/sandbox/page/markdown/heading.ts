import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'

/** Gives headings an id to link to, prefixed so that it cannot clash with ids of the page. */
export function markHeadings(tree: Root): void {
  const seen = new Map<string, number>()
  visit(tree, 'element', heading => {
    if (!/^h[1-6]$/.test(heading.tagName) || heading.properties['id']) return
    const slug = slugOf(textOf(heading))
    const times = seen.get(slug) ?? 0
    seen.set(slug, times + 1)
    heading.properties['id'] = `user-content-${times === 0 ? slug : `${slug}-${times}`}`
  })
}

function slugOf(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-')
}

function textOf(element: Element): string {
  return element.children
    .map(child => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('')
}
