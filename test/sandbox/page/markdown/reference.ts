import type { Element, ElementContent, Root, Text } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { userByLogin } from '../../github/identity/user.ts'
import { repositoryNamed } from '../../github/repository/repository.ts'
import type { World } from '../../github/world.ts'
import type { MarkdownContext } from './context.ts'

const REFERENCE =
  /(?<![\w/@#&-])(?:@([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))|(?:([\w.-]{1,39})\/([\w.-]{1,100}))?#(\d{1,9})\b)/g
const CLOSED = ['a', 'code', 'pre', 'tt', 'kbd', 'samp']

/** Links `@login`, `#7` and `owner/name#7` if the account, issue or pull request exists. */
export function linkReferences(tree: Root, place: MarkdownContext): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && CLOSED.includes(node.tagName)) return SKIP
    if (node.type !== 'text' || parent === undefined || index === undefined) return undefined
    const pieces = piecesOf(node.value, place)
    if (pieces === null) return undefined
    ;(parent as Element).children.splice(index, 1, ...pieces)
    return [SKIP, index + pieces.length]
  })
}

function piecesOf(text: string, place: MarkdownContext): ElementContent[] | null {
  const pieces: ElementContent[] = []
  let at = 0
  for (const match of text.matchAll(REFERENCE)) {
    const href = hrefOf(match, place)
    if (href === null) continue
    pieces.push(textOf(text.slice(at, match.index)), linkOf(match[0], href))
    at = match.index + match[0].length
  }
  return pieces.length === 0 ? null : [...pieces, textOf(text.slice(at))]
}

function hrefOf([, login, owner, name, number]: RegExpExecArray, place: MarkdownContext): string | null {
  const { world } = place
  if (login !== undefined) return userByLogin(world, login) ? `/${login}` : null
  if (owner === undefined || name === undefined) return issueAt(world, place, Number(number))
  const other = repositoryNamed(world, owner, name)
  return other ? issueAt(world, { base: `/${owner}/${name}`, repositoryId: other.id }, Number(number)) : null
}

function issueAt(
  world: World,
  { base, repositoryId }: Pick<MarkdownContext, 'base' | 'repositoryId'>,
  number: number,
): string | null {
  const issue = world.store.issues.find(row => row.repositoryId === repositoryId && row.number === number)
  return issue ? `${base}/${issue.isPull ? 'pull' : 'issues'}/${number}` : null
}

function textOf(value: string): Text {
  return { type: 'text', value }
}

function linkOf(words: string, href: string): Element {
  return { type: 'element', tagName: 'a', properties: { href }, children: [textOf(words)] }
}
