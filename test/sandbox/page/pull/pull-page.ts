import { html } from 'hono/html'
import { type Commit, log } from '../../github/git/commit.ts'
import { changedFiles, type DiffEntry } from '../../github/git/diff.ts'
import { mergeBase } from '../../github/git/history.ts'
import { issueOf, pullNumbered } from '../../github/pull/pull.ts'
import type { Pull } from '../../github/row/pull.ts'
import { fileChanges } from '../diff/file-changes.ts'
import { commentBox } from '../issue/comment-box.ts'
import { timeline } from '../issue/timeline.ts'
import type { Markup } from '../look/markup.ts'
import { commitLine } from '../repository/commit-line.ts'
import type { Page, PageAnswer, RepositoryVisit } from '../visit.ts'
import { checksBox, checksInWords } from './checks-box.ts'
import { mergeBox } from './merge-box.ts'
import { type PullTab, pullHead } from './pull-head.ts'
import { firstHead, pushHistory } from './push-history.ts'
import { requiredChecks } from './requirement.ts'
import { reviewLine } from './review-line.ts'
import { signalsAt } from './signal.ts'

const MOST_COMMITS = 250

/** The conversation of a pull request, with its checks and mergeability. */
export function showPull(visit: RepositoryVisit): Promise<PageAnswer> {
  return pullPage(visit, 'conversation', conversation)
}

export function showPullCommits(visit: RepositoryVisit): Promise<PageAnswer> {
  return pullPage(visit, 'commits', async ({ commits }) => {
    return html`<div class="box rows">${commits.slice(-MOST_COMMITS).map(commit => html`<div class="row">${commitLine(visit, commit)}</div>`)}</div>`
  })
}

export function showPullChecks(visit: RepositoryVisit): Promise<PageAnswer> {
  return pullPage(visit, 'checks', async ({ pull }) => {
    const signals = signalsAt(visit, pull.head.sha)
    return html`<section class="box"><div class="head"><b>${checksInWords(signals)}</b></div>${checksBox(signals, requiredChecks(visit, pull))}</section>`
  })
}

export function showPullFiles(visit: RepositoryVisit): Promise<PageAnswer> {
  return pullPage(visit, 'files', async ({ pull, files }) => fileChanges(visit, files, pull.head.sha))
}

type PullContent = { visit: RepositoryVisit; pull: Pull; from: string; commits: Commit[]; files: DiffEntry[] }

async function pullPage(
  visit: RepositoryVisit,
  tab: PullTab,
  content: (subject: PullContent) => Promise<Markup>,
): Promise<Page | null> {
  const { world, repository, repo, params } = visit
  const pull = pullNumbered(world, repository, Number(params['number']))
  if (!pull) return null
  const from = (await mergeBase(repo, pull.base.sha, pull.head.sha)) ?? pull.base.sha
  const commits = await log(repo, ['--reverse', `${from}..${pull.head.sha}`])
  const files = await changedFiles(repo, from, pull.head.sha)
  const talk = world.store.comments.filter(
    row => row.repositoryId === repository.id && row.issueNumber === pull.number,
  )
  const signals = signalsAt(visit, pull.head.sha)
  const counts = {
    conversation: talk.length,
    commits: commits.length,
    checks: signals.length,
    files: files.length,
  }
  const body = html`${pullHead(visit, pull, { tab, counts })}
${await content({ visit, pull, from, commits, files })}`
  const title = `${issueOf(world, pull).title} · #${pull.number}`
  return { title, tab: 'pulls', body }
}

async function conversation({ visit, pull, from }: PullContent): Promise<Markup> {
  const { world, repository, repo } = visit
  const issue = issueOf(world, pull)
  const opened = { anchor: `issue-${issue.id}`, author: issue.author, body: issue.body, at: issue.createdAt }
  const first = await log(repo, ['--reverse', `${from}..${firstHead(visit, pull)}`])
  const reviews = world.store.reviews
    .filter(row => row.repositoryId === repository.id && row.pullNumber === pull.number)
    .flatMap(row =>
      row.submittedAt === null ? [] : [reviewLine(visit, { ...row, submittedAt: row.submittedAt })],
    )
  return html`${commentBox(visit, { ...opened, updatedAt: issue.createdAt, verb: 'wrote' })}
<div class="timeline">${first.slice(-MOST_COMMITS).map(commit => commitLine(visit, commit))}</div>
${timeline(visit, issue, [...(await pushHistory(visit, pull)), ...reviews])}
${await mergeBox(visit, pull)}`
}
