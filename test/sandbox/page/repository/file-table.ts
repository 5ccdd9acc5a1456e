import { html } from 'hono/html'
import type { TreeEntry } from '../../github/git/tree.ts'
import { icon } from '../look/icon.ts'
import type { Markup } from '../look/markup.ts'
import { size } from '../look/quantity.ts'
import { pathTo, type RepositoryVisit } from '../visit.ts'
import type { RefPath } from './ref-path.ts'

const MOST = 1000

/** The entries of a folder, folders first. */
export function fileTable(
  visit: RepositoryVisit,
  { ref, path }: Pick<RefPath, 'ref' | 'path'>,
  entries: readonly TreeEntry[],
): Markup {
  const sorted = entries.toSorted(
    (a, b) => Number(b.type === 'tree') - Number(a.type === 'tree') || (a.path < b.path ? -1 : 1),
  )
  const up = path.split('/').slice(0, -1).join('/')
  return html`<table class="files">
${path === '' ? '' : html`<tr><td>${icon('folder')} <a href="${pathTo(visit, 'tree', ref, up)}">..</a></td><td></td></tr>`}
${sorted.slice(0, MOST).map(entry => row(visit, { ref, path }, entry))}
</table>${sorted.length > MOST ? html`<p class="quiet pad">${sorted.length - MOST} more are not shown.</p>` : ''}`
}

function row(visit: RepositoryVisit, { ref, path }: Pick<RefPath, 'ref' | 'path'>, entry: TreeEntry): Markup {
  const kind = entry.type === 'tree' ? 'tree' : 'blob'
  const whole = path === '' ? entry.path : `${path}/${entry.path}`
  return html`<tr><td>${icon(kind === 'tree' ? 'folder' : 'file')} <a href="${pathTo(visit, kind, ref, whole)}">${entry.path}</a></td><td class="quiet">${entry.bytes === null ? '' : size(entry.bytes)}</td></tr>`
}
