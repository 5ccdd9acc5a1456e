import { html } from 'hono/html'
import { association } from '../../github/identity/association.ts'
import { avatar, person } from '../look/avatar.ts'
import type { Markup } from '../look/markup.ts'
import { moment } from '../look/moment.ts'
import { markdown } from '../markdown/markdown.ts'
import type { RepositoryVisit } from '../visit.ts'

type Said = {
  /** The id in the page's address, `issuecomment-12`. */
  anchor: string
  author: string
  body: string | null
  at: string
  /** Time of the last edit, or of creation. */
  updatedAt: string
  /** What the author did, other than comment. */
  verb?: string
}

/** One comment box of a conversation, rendered from Markdown. */
export function commentBox(visit: RepositoryVisit, said: Said): Markup {
  const { world, repository, base, now } = visit
  const role = association(world, said.author, repository)
  const edited = said.updatedAt > said.at ? html` · edited ${moment(said.updatedAt, now)}` : ''
  return html`<article class="box comment" id="${said.anchor}">
<div class="head">${avatar(world, said.author)} ${person(said.author)} <span class="quiet">${said.verb ?? 'commented'} <a href="#${said.anchor}">${moment(said.at, now)}</a>${edited}</span>
${role === 'NONE' ? '' : html`<span class="aside role">${role.toLowerCase()}</span>`}</div>
<div class="pad">${markdown(said.body, { world, base, repositoryId: repository.id })}</div>
</article>`
}
