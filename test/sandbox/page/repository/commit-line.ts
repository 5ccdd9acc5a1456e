import { html } from 'hono/html'
import type { Commit } from '../../github/git/commit.ts'
import { icon } from '../look/icon.ts'
import type { Markup } from '../look/markup.ts'
import { moment } from '../look/moment.ts'
import { pathTo, type RepositoryVisit } from '../visit.ts'

/** A commit in one line: its subject, author, time and short id. */
export function commitLine(visit: RepositoryVisit, commit: Commit): Markup {
  const [subject = ''] = commit.message.split('\n')
  const href = pathTo(visit, 'commit', commit.sha)
  return html`<div class="commit">${icon('commit')}<a class="subject" href="${href}">${subject || commit.sha}</a><span class="quiet">${commit.author.name} ${moment(commit.author.date, visit.now)}</span><a class="mono sha" href="${href}">${commit.sha.slice(0, 7)}</a></div>`
}
