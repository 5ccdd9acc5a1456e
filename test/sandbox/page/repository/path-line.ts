import { html } from 'hono/html'
import { icon } from '../look/icon.ts'
import type { Markup } from '../look/markup.ts'
import { pathTo, type RepositoryVisit } from '../visit.ts'
import type { RefPath } from './ref-path.ts'

/** Breadcrumb links: branch or tag, then each folder of the path. */
export function pathLine(visit: RepositoryVisit, { ref, path }: Pick<RefPath, 'ref' | 'path'>): Markup {
  const pieces = path === '' ? [] : path.split('/')
  const steps = pieces.map((piece, at) => {
    const isLast = at === pieces.length - 1
    const href = pathTo(visit, 'tree', ref, pieces.slice(0, at + 1).join('/'))
    return html`<span class="slash">/</span>${isLast ? html`<b>${piece}</b>` : html`<a href="${href}">${piece}</a>`}`
  })
  const short = /^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 7) : ref
  return html`<div class="path"><a class="ref" href="${pathTo(visit, 'tree', ref)}">${icon('branch')} ${short}</a><span class="steps"><a href="${pathTo(visit, 'tree', ref)}">${visit.repository.name}</a>${steps}</span></div>`
}
