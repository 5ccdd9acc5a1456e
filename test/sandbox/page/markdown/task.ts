import type { Element, Root, Text } from 'hast'
import { visit } from 'unist-util-visit'

const BOX = /^\s*\[([ xX])\]\s/

/** Gives list items that start with `[ ]` or `[x]` a disabled checkbox. */
export function markTasks(tree: Root): void {
  visit(tree, 'element', (item, _index, parent) => {
    if (item.tagName !== 'li') return
    const text = leadingText(item)
    const mark = text?.value.match(BOX)?.[1]
    if (!text || mark === undefined) return
    text.value = text.value.replace(BOX, ' ')
    const checked = mark !== ' '
    const properties = { type: 'checkbox', disabled: true, checked, className: ['task-list-item-checkbox'] }
    const holder = holderOf(item)
    holder.children.unshift({ type: 'element', tagName: 'input', properties, children: [] })
    item.properties = { ...item.properties, className: ['task-list-item'] }
    if (parent?.type === 'element')
      parent.properties = { ...parent.properties, className: ['contains-task-list'] }
  })
}

/** The item's text node; in a loose list it is in a paragraph. */
function holderOf(item: Element): Element {
  const first = item.children.find(child => child.type !== 'text' || child.value.trim() !== '')
  return first?.type === 'element' && first.tagName === 'p' ? first : item
}

function leadingText(item: Element): Text | null {
  const first = holderOf(item).children[0]
  return first?.type === 'text' ? first : null
}
