import { posix } from 'node:path'
import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { MarkdownContext } from './context.ts'

const FOREIGN = /^([a-z][a-z0-9+.-]*:|\/\/|\\)/i

/** Points relative links and pictures into the repository; external pictures are named, not loaded. */
export function settleLinks(tree: Root, place: MarkdownContext): void {
  visit(tree, 'element', element => {
    if (element.tagName === 'a') settleLink(element, place)
    if (element.tagName === 'img') settlePicture(element, place)
  })
}

function settleLink({ properties }: Element, place: MarkdownContext): void {
  const href = String(properties['href'] ?? '')
  const own = place.world.url
  if (href.startsWith('#'))
    properties['href'] = `#user-content-${href.slice(1).replace(/^user-content-/, '')}`
  else if (href === own || href.startsWith(`${own}/`)) properties['href'] = href.slice(own.length) || '/'
  else if (FOREIGN.test(href)) properties['rel'] = ['nofollow', 'noreferrer', 'noopener']
  else if (href !== '' && !href.startsWith('/')) properties['href'] = resolved(href, 'blob', place)
}

function settlePicture(element: Element, place: MarkdownContext): void {
  const src = String(element.properties['src'] ?? '')
  const own = place.world.url
  if (src.startsWith(`${own}/`)) element.properties['src'] = src.slice(own.length)
  else if (src === '' || FOREIGN.test(src)) standIn(element, src)
  else if (!src.startsWith('/')) element.properties['src'] = resolved(src, 'raw', place)
}

function standIn(element: Element, src: string): void {
  const words = String(element.properties['alt'] ?? '') || 'picture'
  element.tagName = 'span'
  element.properties = {
    className: ['absent-picture'],
    title: src === '' ? 'no address' : `not loaded: ${src}`,
  }
  element.children = [{ type: 'text', value: words }]
}

/** The path in the repository; comments have no folder and count from the root. */
function resolved(path: string, kind: 'blob' | 'raw', { base, file }: MarkdownContext): string {
  const [, way = '', rest = ''] = path.match(/^([^?#]*)(.*)/s) ?? []
  const whole = posix.normalize(posix.join('/', file?.folder ?? '', way))
  const ref = (file?.ref ?? 'HEAD').split('/').map(encodeURIComponent).join('/')
  return `${base}/${kind}/${ref}${whole}${rest}`
}
