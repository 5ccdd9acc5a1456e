import { html } from 'hono/html'
import { log } from '../../github/git/commit.ts'
import { isAncestor } from '../../github/git/ref.ts'
import type { Pull } from '../../github/row/pull.ts'
import type { TimelineEntry } from '../issue/timeline.ts'
import { timelineLine } from '../issue/timeline.ts'
import { count } from '../look/quantity.ts'
import { commitLine } from '../repository/commit-line.ts'
import { pathTo, type RepositoryVisit } from '../visit.ts'

const MOST = 50

type Push = { id: number; at: string; actor: string; before: string; after: string }

/** A push to a pull request after it was opened: new commits or a force-push. */
export async function pushHistory(visit: RepositoryVisit, pull: Pull): Promise<TimelineEntry[]> {
  return await Promise.all(pushesOf(visit, pull).map(push => happening(visit, push)))
}

/** The head that the pull request was opened with. */
export function firstHead(visit: RepositoryVisit, pull: Pull): string {
  return pushesOf(visit, pull)[0]?.before ?? pull.head.sha
}

function pushesOf({ world, repository }: RepositoryVisit, { number }: Pull): Push[] {
  return world.store.events
    .filter(row => row.repositoryId === repository.id && row.name === 'pull_request')
    .filter(row => row.action === 'synchronize' && row.payload['number'] === number)
    .map(({ id, at, actor, payload }) => {
      return { id, at, actor, before: String(payload['before']), after: String(payload['after']) }
    })
}

async function happening(
  visit: RepositoryVisit,
  { id, at, actor, before, after }: Push,
): Promise<TimelineEntry> {
  const { repo } = visit
  const isForward = await isAncestor(repo, before, after)
  const commits = isForward ? await log(repo, ['--reverse', `-${MOST}`, `${before}..${after}`]) : []
  const from = html`<a class="mono" href="${pathTo(visit, 'commit', before)}">${before.slice(0, 7)}</a>`
  const to = html`<a class="mono" href="${pathTo(visit, 'commit', after)}">${after.slice(0, 7)}</a>`
  const words = isForward
    ? `pushed ${count(commits.length, 'commit')}`
    : html`force-pushed from ${from} to ${to}`
  const line = timelineLine(visit, { icon: 'commit', actor, at, words })
  return { id, at, show: () => html`${line}${commits.map(commit => commitLine(visit, commit))}` }
}
