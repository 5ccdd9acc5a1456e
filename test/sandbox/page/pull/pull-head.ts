import { html, raw } from 'hono/html'
import { issueOf } from '../../github/pull/pull.ts'
import { fullName } from '../../github/repository/repository.ts'
import type { Pull } from '../../github/row/pull.ts'
import { person } from '../look/avatar.ts'
import type { Markup } from '../look/markup.ts'
import { label, pill } from '../look/state.ts'
import { titleOf } from '../look/title.ts'
import { pathTo, type RepositoryVisit } from '../visit.ts'

export type PullTab = 'conversation' | 'commits' | 'checks' | 'files'

/** Title, state and branches of a pull request, and its tabs with counts. */
export function pullHead(
  visit: RepositoryVisit,
  pull: Pull,
  { tab, counts }: { tab: PullTab; counts: Record<PullTab, number> },
): Markup {
  const { world } = visit
  const issue = issueOf(world, pull)
  const labels = issue.labels.flatMap(id => world.store.labels.get(id) ?? []).map(label)
  const link = (name: PullTab, words: string) =>
    html`<a href="${pathTo(visit, 'pull', pull.number, name === 'conversation' ? '' : name)}"${name === tab ? raw(' aria-current="page"') : ''}>${words} <span class="count">${counts[name]}</span></a>`
  return html`<h1>${titleOf(issue.title)} <span class="quiet">#${pull.number}</span></h1>
<p class="facts">${state(pull, issue.state)} <span>${person(issue.author)} ${pull.merged ? 'merged' : 'wants to merge'} ${branch(visit, pull)} into <a class="ref" href="${pathTo(visit, 'tree', pull.base.ref)}">${pull.base.ref}</a></span> ${labels}</p>
<nav class="tabs inner">${link('conversation', 'Conversation')}${link('commits', 'Commits')}${link('checks', 'Checks')}${link('files', 'Files changed')}</nav>`
}

function state(pull: Pull, issueState: 'open' | 'closed'): Markup {
  if (pull.merged) return pill('done', 'merge', 'Merged')
  if (issueState === 'closed') return pill('bad', 'pull', 'Closed')
  return pull.draft ? pill('quiet', 'pull', 'Draft') : pill('good', 'pull', 'Open')
}

/** A fork's branch with its owner, as GitHub writes it. */
function branch(visit: RepositoryVisit, { head }: Pull): Markup {
  const from = visit.world.store.repositories.get(head.repositoryId)
  if (!from || from.id === visit.repository.id)
    return html`<a class="ref" href="${pathTo(visit, 'tree', head.ref)}">${head.ref}</a>`
  return html`<a class="ref" href="${pathTo({ base: `/${fullName(from)}` }, 'tree', head.ref)}">${from.owner}:${head.ref}</a>`
}
