import { html } from 'hono/html'
import type { JobAnnotation } from '../../github/row/workflow.ts'
import { icon } from '../look/icon.ts'
import type { Markup } from '../look/markup.ts'
import { count } from '../look/quantity.ts'
import { pathTo, type RepositoryVisit } from '../visit.ts'

const MOST = 100
const LOOKS = {
  failure: { tone: 'bad', icon: 'cross' },
  warning: { tone: 'waiting', icon: 'warning' },
  notice: { tone: 'busy', icon: 'dot' },
} as const

/** Annotations of a job or check; `from` names their author. */
export type Annotated = JobAnnotation & { from: string }

/** Annotations as a box, or nothing. `sha` is the commit that their lines refer to. */
export function annotationList(visit: RepositoryVisit, rows: readonly Annotated[], sha: string): Markup {
  if (rows.length === 0) return html``
  const shown = rows.slice(0, MOST).map(row => entry(visit, row, sha))
  const rest = rows.length > MOST ? html`<li class="row quiet">${count(rows.length - MOST, 'more')}</li>` : ''
  return html`<section class="box annotations"><div class="head"><b>Annotations</b> <span class="count">${rows.length}</span></div><ul class="rows">${shown}${rest}</ul></section>`
}

function entry(visit: RepositoryVisit, row: Annotated, sha: string): Markup {
  const { tone, icon: name } = LOOKS[row.level]
  const place =
    row.path === null || row.path.startsWith('.github')
      ? ''
      : html` <a class="mono" href="${pathTo(visit, 'blob', sha, row.path)}${row.line === null ? '' : `#L${row.line}`}">${row.path}${row.line === null ? '' : `:${row.line}`}</a>`
  return html`<li class="row"><span class="mark ${tone}" title="${row.level}">${icon(name)}<span class="sr">${row.level}</span></span><div><b>${row.title ?? row.from}</b>${place}<pre class="message">${row.message}</pre></div></li>`
}
