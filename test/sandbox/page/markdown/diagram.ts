import type { Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { isMermaidHere } from '../asset-file.ts'

/** Notes at Mermaid blocks that they stay text if Mermaid is not installed. */
export function noteDiagrams(tree: Root, isDrawn = isMermaidHere()): void {
  if (isDrawn) return
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName !== 'pre' || !parent || index === undefined) return undefined
    const code = element.children.find(child => child.type === 'element')
    if (!String(code?.properties['className'] ?? '').includes('language-mermaid')) return undefined
    const value = 'A diagram, not drawn: Mermaid is not installed here.'
    const properties = { className: ['quiet'] }
    const note = { type: 'element', tagName: 'p', properties, children: [{ type: 'text', value }] } as const
    parent.children.splice(index + 1, 0, { ...note, children: [...note.children] })
    return [SKIP, index + 2]
  })
}
