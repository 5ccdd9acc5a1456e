import { html } from 'hono/html'
import type { Issue, IssueEvent } from '../../github/row/issue.ts'
import { avatar, person } from '../look/avatar.ts'
import { type Icon, icon } from '../look/icon.ts'
import type { Markup } from '../look/markup.ts'
import { moment } from '../look/moment.ts'
import { count } from '../look/quantity.ts'
import { label } from '../look/state.ts'
import { pathTo, type RepositoryVisit } from '../visit.ts'
import { commentBox } from './comment-box.ts'

const MOST = 300

/** An entry of a timeline; `id` orders entries of the same second. */
export type TimelineEntry = { at: string; id: number; show: () => Markup }

/** Comments and events of an issue, with further entries, oldest first. */
export function timeline(
  visit: RepositoryVisit,
  { number }: Pick<Issue, 'number'>,
  more: readonly TimelineEntry[] = [],
): Markup {
  const { world, repository } = visit
  const own = (row: { repositoryId: number; issueNumber: number }) =>
    row.repositoryId === repository.id && row.issueNumber === number
  const comments = world.store.comments.filter(own).map((row): TimelineEntry => {
    const said = { ...row, anchor: `issuecomment-${row.id}`, at: row.createdAt }
    return { at: row.createdAt, id: row.id, show: () => commentBox(visit, said) }
  })
  const events = world.store.issueEvents
    .filter(own)
    .map(row => ({ ...row, show: () => eventLine(visit, row) }))
  const all = [...comments, ...events, ...more].sort((a, b) => a.at.localeCompare(b.at) || a.id - b.id)
  const earlier = all.length - MOST
  const note = earlier > 0 ? html`<p class="quiet">${count(earlier, 'earlier line')} not shown.</p>` : ''
  return html`<div class="timeline">${note}${all.slice(-MOST).map(({ show }) => show())}</div>`
}

/** One event of the history: actor, event, time. */
export function timelineLine(
  visit: RepositoryVisit,
  line: { icon: Icon; tone?: string; actor: string; words: Markup | string; at: string },
): Markup {
  return html`<div class="happening"><span class="bullet ${line.tone ?? ''}">${icon(line.icon)}</span><div>${avatar(visit.world, line.actor)} ${person(line.actor)} <span class="quiet">${line.words} ${moment(line.at, visit.now)}</span></div></div>`
}

const EVENTS: Record<IssueEvent['event'], { icon: Icon; tone: string; words: string }> = {
  labeled: { icon: 'tag', tone: '', words: 'added the label' },
  unlabeled: { icon: 'tag', tone: '', words: 'removed the label' },
  closed: { icon: 'dash', tone: 'bad', words: 'closed this' },
  reopened: { icon: 'ring', tone: 'good', words: 'opened this again' },
  merged: { icon: 'merge', tone: 'done', words: 'merged commit' },
  ready_for_review: { icon: 'eye', tone: '', words: 'marked this as ready for review' },
  base_ref_changed: { icon: 'branch', tone: '', words: 'changed the base branch' },
  convert_to_draft: { icon: 'pencil', tone: '', words: 'made this a draft' },
  renamed: { icon: 'pencil', tone: '', words: 'changed the title' },
}

function eventLine(visit: RepositoryVisit, row: IssueEvent): Markup {
  const { words, ...look } = EVENTS[row.event] ?? { icon: 'dot', tone: '', words: row.event }
  const commit =
    row.commit === null
      ? ''
      : html` <a class="mono" href="${pathTo(visit, 'commit', row.commit)}">${row.commit.slice(0, 7)}</a>`
  const named = row.label === null ? '' : html` ${label(row.label)}`
  return timelineLine(visit, {
    ...look,
    actor: row.actor,
    at: row.at,
    words: html`${words}${named}${commit}`,
  })
}
