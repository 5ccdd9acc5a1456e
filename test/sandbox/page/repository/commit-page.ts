import { html } from 'hono/html'
import { log, readCommit, resolve } from '../../github/git/commit.ts'
import { changedFiles } from '../../github/git/diff.ts'
import { mergeBase } from '../../github/git/history.ts'
import { fileChanges } from '../diff/file-changes.ts'
import { icon } from '../look/icon.ts'
import { moment } from '../look/moment.ts'
import { count } from '../look/quantity.ts'
import { type PageAnswer, pathTo, type RepositoryVisit } from '../visit.ts'
import { commitLine } from './commit-line.ts'

const MOST_COMMITS = 250

/** A commit with its message and its changes against the first parent. */
export async function showCommit(visit: RepositoryVisit): Promise<PageAnswer> {
  const { repo, params, now } = visit
  const given = params['sha'] ?? ''
  const commit = await readCommit(repo, given)
  if (commit === null) return null
  const [subject = '', ...rest] = commit.message.split('\n')
  const files = await changedFiles(repo, commit.parents[0] ?? null, commit.sha)
  const parents = commit.parents.map(
    parent => html` <a class="mono" href="${pathTo(visit, 'commit', parent)}">${parent.slice(0, 7)}</a>`,
  )
  const body = html`<section class="box"><div class="head"><b class="subject">${subject}</b><a class="aside" href="${pathTo(visit, 'tree', commit.sha)}">${icon('code')} Browse files</a></div>
<div class="pad">${rest.join('\n').trim() === '' ? '' : html`<pre class="message">${rest.join('\n').trim()}</pre>`}
<p class="quiet">${commit.author.name} committed ${moment(commit.author.date, now)} · ${count(commit.parents.length, 'parent')}${parents} · commit <span class="mono">${commit.sha}</span></p></div></section>
${fileChanges(visit, files, commit.sha)}`
  return { title: `${subject} · ${commit.sha.slice(0, 7)}`, tab: 'code', body }
}

/** `base...head`: the commits and changes of the head since the merge base. */
export async function showComparison(visit: RepositoryVisit): Promise<PageAnswer> {
  const { repo, params } = visit
  const [one = '', other = ''] = (params['range'] ?? '').split('...')
  const base = await resolve(repo, one)
  const head = await resolve(repo, other)
  if (base === null || head === null) return null
  const from = await mergeBase(repo, base, head)
  const commits = await log(repo, [`-${MOST_COMMITS}`, `${base}..${head}`])
  const files = await changedFiles(repo, from, head)
  const body = html`<h1>Comparing <span class="mono">${one}</span> with <span class="mono">${other}</span></h1>
<div class="box rows">${commits.map(commit => html`<div class="row">${commitLine(visit, commit)}</div>`)}</div>
${fileChanges(visit, files, head)}`
  return { title: `Comparing ${one}...${other}`, tab: 'code', body }
}
