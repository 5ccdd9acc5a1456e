import { html } from 'hono/html'
import { latestRelease } from '../../github/release/latest-release.ts'
import { fullName } from '../../github/repository/repository.ts'
import type { Repository } from '../../github/row/repository.ts'
import { icon } from '../look/icon.ts'
import type { Markup } from '../look/markup.ts'
import { moment } from '../look/moment.ts'
import { count } from '../look/quantity.ts'
import { isVisible, type Page, type PageAnswer, type Visit } from '../visit.ts'

/** The front page: every visible repository, last pushed first. */
export function showHome(visit: Visit): Page {
  return listing(visit, 'Repositories', visit.world.store.repositories.all())
}

/** An account's repositories. */
export function showOwner(visit: Visit): PageAnswer {
  const wanted = visit.params['owner']?.toLowerCase() ?? ''
  const user = visit.world.store.users.find(({ login }) => login.toLowerCase() === wanted)
  if (!user) return null
  return listing(
    visit,
    user.login,
    visit.world.store.repositories.filter(row => row.owner === user.login),
  )
}

function listing(visit: Visit, title: string, rows: Repository[]): Page {
  const visible = rows.filter(row => isVisible(visit, row))
  const sorted = visible.toSorted((a, b) => b.pushedAt.localeCompare(a.pushedAt) || b.id - a.id)
  const body = html`<h1>${title}</h1>
${sorted.length === 0 ? html`<p class="quiet">No repositories yet.</p>` : html`<ul class="box rows">${sorted.map(row => entry(visit, row))}</ul>`}`
  return { title, body }
}

function entry(visit: Visit, repository: Repository): Markup {
  const { world, now } = visit
  const name = fullName(repository)
  const open = world.store.issues.filter(
    row => row.repositoryId === repository.id && row.state === 'open' && row.isPull,
  ).length
  const release = latestRelease(world, repository)
  const origin = repository.parent === null ? undefined : world.store.repositories.get(repository.parent)
  const parent = origin && isVisible(visit, origin) ? origin : undefined
  return html`<li class="repository">
<div><a class="name" href="/${name}">${name}</a>${repository.private ? html` <span class="tag-bot">private</span>` : ''}
${parent ? html`<span class="quiet">forked from <a href="/${fullName(parent)}">${fullName(parent)}</a></span>` : ''}
<p class="quiet">${repository.description ?? ''}</p></div>
<div class="facts quiet">${open > 0 ? html`<a href="/${name}/pulls">${icon('pull')} ${count(open, 'open pull request')}</a>` : ''}
${release ? html`<a href="/${name}/releases/tag/${encodeURIComponent(release.tag)}">${icon('tag')} ${release.tag}</a>` : ''}
<span>pushed ${moment(repository.pushedAt, now)}</span></div>
</li>`
}
