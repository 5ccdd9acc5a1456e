import { html } from 'hono/html'
import { readCommit } from '../../github/git/commit.ts'
import { refsUnder } from '../../github/git/ref.ts'
import { icon } from '../look/icon.ts'
import { type PageAnswer, pathTo, type RepositoryVisit } from '../visit.ts'
import { commitLine } from './commit-line.ts'

const MOST = 100

/** All branches with their newest commits. */
export function showBranches(visit: RepositoryVisit): Promise<PageAnswer> {
  return listing(visit, 'Branches', 'refs/heads/')
}

/** All tags by name, descending. */
export function showTags(visit: RepositoryVisit): Promise<PageAnswer> {
  return listing(visit, 'Tags', 'refs/tags/')
}

async function listing(visit: RepositoryVisit, title: string, prefix: string): Promise<PageAnswer> {
  const refs = await refsUnder(visit.repo, prefix)
  const shown = (prefix === 'refs/tags/' ? refs.toReversed() : refs).slice(0, MOST)
  const rows = await Promise.all(
    shown.map(async ref => {
      const name = ref.name.slice(prefix.length)
      const commit = await readCommit(visit.repo, ref.name)
      return html`<div class="row"><a class="ref" href="${pathTo(visit, 'tree', name)}">${icon(prefix === 'refs/tags/' ? 'tag' : 'branch')} ${name}</a>${commit ? commitLine(visit, commit) : ''}</div>`
    }),
  )
  const body = html`<h1>${title}</h1>${rows.length === 0 ? html`<p class="quiet">None.</p>` : html`<div class="box rows">${rows}</div>`}`
  return { title, tab: 'code', body }
}
