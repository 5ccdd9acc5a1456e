import { html } from 'hono/html'
import type { Review } from '../../github/row/pull.ts'
import { commentBox } from '../issue/comment-box.ts'
import { type TimelineEntry, timelineLine } from '../issue/timeline.ts'
import type { Icon } from '../look/icon.ts'
import type { RepositoryVisit } from '../visit.ts'

const STATES: Record<Review['state'], { icon: Icon; tone: string; words: string }> = {
  APPROVED: { icon: 'check', tone: 'good', words: 'approved these changes' },
  CHANGES_REQUESTED: { icon: 'cross', tone: 'bad', words: 'requested changes' },
  COMMENTED: { icon: 'eye', tone: '', words: 'reviewed' },
  DISMISSED: { icon: 'dash', tone: '', words: 'reviewed; it was dismissed' },
  PENDING: { icon: 'clock', tone: '', words: 'began a review' },
}

/** A submitted review in the conversation, with its text if there is one. */
export function reviewLine(visit: RepositoryVisit, review: Review & { submittedAt: string }): TimelineEntry {
  const { id, author, body, submittedAt: at } = review
  const { words, ...look } = STATES[review.state]
  const anchor = `pullrequestreview-${id}`
  const said = body === '' ? '' : commentBox(visit, { anchor, author, body, at, updatedAt: at })
  return { id, at, show: () => html`${timelineLine(visit, { ...look, words, actor: author, at })}${said}` }
}
