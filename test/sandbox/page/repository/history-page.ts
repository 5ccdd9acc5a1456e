import { html } from 'hono/html'
import { type Commit, log } from '../../github/git/commit.ts'
import { icon } from '../look/icon.ts'
import type { Markup } from '../look/markup.ts'
import { pageLinks, pageNumber } from '../look/paging.ts'
import { type PageAnswer, pathTo, type RepositoryVisit } from '../visit.ts'
import { commitLine } from './commit-line.ts'
import { pathLine } from './path-line.ts'
import { refPath } from './ref-path.ts'

const SIZE = 35

/** Commits of a branch or tag by day, or those of a path, followed over renames. */
export async function showHistory(visit: RepositoryVisit): Promise<PageAnswer> {
  const { repo, repository, query } = visit
  const at = await refPath(visit, visit.params['rest'] ?? repository.defaultBranch)
  if (at === null) return null
  const page = pageNumber(query)
  const window = [`--skip=${(page - 1) * SIZE}`, `-${SIZE + 1}`]
  const path = at.path === '' ? [] : ['--follow', '--', at.path]
  const commits = await log(repo, [...window, at.sha, ...path])
  if (commits.length === 0 && page === 1) return null
  const shown = commits.slice(0, SIZE)
  const file =
    at.path === ''
      ? ''
      : html`<a class="aside" href="${pathTo(visit, 'blob', at.ref, at.path)}">${icon('file')} View file</a>`
  const body = html`<div class="between">${pathLine(visit, at)}${file}</div><h1>${at.path === '' ? 'Commits' : html`History of <span class="mono">${at.path}</span>`}</h1>
${daysOf(shown).map(day => section(visit, day))}
${pageLinks(page, commits.length > SIZE)}`
  return { title: `History of ${at.path || at.ref}`, tab: 'code', body }
}

type Day = { date: string; commits: Commit[] }

function daysOf(commits: readonly Commit[]): Day[] {
  const days = Map.groupBy(commits, commit => commit.committer.date.slice(0, 10))
  return [...days].map(([date, each]) => ({ date, commits: each }))
}

function section(visit: RepositoryVisit, { date, commits }: Day): Markup {
  return html`<h2 class="day">${date}</h2><div class="box rows">${commits.map(commit => html`<div class="row">${commitLine(visit, commit)}</div>`)}</div>`
}
