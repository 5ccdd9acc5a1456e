import { html } from 'hono/html'
import { log } from '../../github/git/commit.ts'
import { refsUnder } from '../../github/git/ref.ts'
import { entryAt, readBlob, readTree, type TreeEntry } from '../../github/git/tree.ts'
import { latestRelease } from '../../github/release/latest-release.ts'
import { icon } from '../look/icon.ts'
import type { Markup } from '../look/markup.ts'
import { moment } from '../look/moment.ts'
import { count } from '../look/quantity.ts'
import { markdown } from '../markdown/markdown.ts'
import { type PageAnswer, pathTo, type RepositoryVisit, redirect } from '../visit.ts'
import { commitLine } from './commit-line.ts'
import { fileTable } from './file-table.ts'
import { pathLine } from './path-line.ts'
import { type RefPath, refPath } from './ref-path.ts'

/** A folder of a branch, tag or commit with its README; without a path, the repository's front page. */
export async function showTree(visit: RepositoryVisit): Promise<PageAnswer> {
  const { repository, repo, params } = visit
  const rest = params['rest'] ?? repository.defaultBranch
  const at = await refPath(visit, rest)
  if (at === null) return params['rest'] === undefined ? showEmpty(visit) : null
  const folder = at.path === '' ? null : await entryAt(repo, at.sha, at.path)
  if (at.path !== '' && folder === null) return null
  if (folder !== null && folder.type !== 'tree') return redirect(pathTo(visit, 'blob', at.ref, at.path))
  const entries = (await readTree(repo, folder?.sha ?? at.sha)) ?? []
  const title = `${repository.owner}/${repository.name}${at.path === '' ? '' : `: ${at.path}`}`
  const listing = html`${pathLine(visit, at)}
${await latestCommit(visit, at)}
${fileTable(visit, at, entries)}
</div>
${await readme(visit, at, entries)}`
  return {
    title,
    tab: 'code',
    body: html`<div class="columns"><div>${listing}</div>${await about(visit)}</div>`,
  }
}

function showEmpty(visit: RepositoryVisit): PageAnswer {
  const { world, repository } = visit
  const address = `${world.url}/${repository.owner}/${repository.name}.git`
  const body = html`<h1>${repository.name}</h1><p>No commits yet.</p><pre class="verbatim">git push ${address} ${repository.defaultBranch}</pre>`
  return { title: repository.name, tab: 'code', body }
}

async function latestCommit(visit: RepositoryVisit, { ref, sha, path }: RefPath): Promise<Markup> {
  const [latest] = await log(visit.repo, ['-1', sha, '--', ...(path === '' ? [] : [`:(literal)${path}`])])
  const all = Number((await visit.repo.line(['rev-list', '--count', sha])) ?? 0)
  const history = html`<a class="aside" href="${pathTo(visit, 'commits', ref, path)}">${icon('clock')} ${path === '' ? count(all, 'commit') : 'History'}</a>`
  return html`<div class="box"><div class="head">${latest ? commitLine(visit, latest) : ''}${history}</div>`
}

async function readme(
  visit: RepositoryVisit,
  { ref, path }: RefPath,
  entries: readonly TreeEntry[],
): Promise<Markup | string> {
  const entry = entries.find(
    each => each.type === 'blob' && /^readme(\.md|\.markdown|\.txt)?$/i.test(each.path),
  )
  const bytes = entry && (await readBlob(visit.repo, entry.sha))
  if (!entry || !bytes) return ''
  const { world, repository, base } = visit
  const text = bytes.toString()
  const file = { ref, folder: path }
  const shown = /\.(md|markdown)$/i.test(entry.path)
    ? markdown(text, { world, base, repositoryId: repository.id, file })
    : html`<pre class="verbatim">${text}</pre>`
  return html`<section class="box"><div class="head">${icon('file')} <b>${entry.path}</b></div><div class="pad">${shown}</div></section>`
}

async function about(visit: RepositoryVisit): Promise<Markup> {
  const { world, repository, repo, now } = visit
  const release = latestRelease(world, repository)
  const refs = await refsUnder(repo, 'refs/heads/', 'refs/tags/')
  const branches = refs.filter(({ name }) => name.startsWith('refs/heads/')).length
  const tagged = release
    ? html`<h2>Latest release</h2><p>${icon('tag')} <a href="${pathTo(visit, 'releases', 'tag')}/${encodeURIComponent(release.tag)}">${release.name || release.tag}</a><br><span class="quiet">${moment(release.publishedAt, now)}</span></p>`
    : ''
  return html`<aside><h2>About</h2><p>${repository.description ?? html`<span class="quiet">No description.</span>`}</p>
<p class="quiet"><a href="${pathTo(visit, 'branches')}">${icon('branch')} ${count(branches, 'branch').replace('branchs', 'branches')}</a><br>
<a href="${pathTo(visit, 'tags')}">${icon('tag')} ${count(refs.length - branches, 'tag')}</a></p>
${tagged}
<h2>Clone</h2><pre class="verbatim">${world.url}/${repository.owner}/${repository.name}.git</pre></aside>`
}
