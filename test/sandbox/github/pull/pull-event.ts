import type { Token } from '../row/account.ts'
import type { Pull } from '../row/pull.ts'
import { announce } from '../workflow/event.ts'
import type { World } from '../world.ts'
import { issueOf } from './pull.ts'

type PullNews = {
  action: string
  pull: Pull
  token: Token | null
  /** What this action alone tells: before, after, label, changes. */
  more?: Record<string, unknown>
}

/** What a `pull_request` event keeps of the moment, since the pull request goes on changing. */
export type PullMoment = {
  number: number
  head: string
  base: string
  draft: boolean
  state: 'open' | 'closed'
  /** Ids. */
  labels: number[]
}

/** Tells workflows what happened to a pull request, as it stands now. */
export function announcePull(world: World, { action, pull, token, more = {} }: PullNews): void {
  const current = world.store.pulls.get(pull.id) ?? pull
  const repository = world.store.repositories.get(pull.repositoryId)!
  const { labels, state } = issueOf(world, current)
  const { number, head, base, draft, merged } = current
  const moment: PullMoment = { number, head: head.sha, base: base.sha, draft, state, labels }
  const result = { merged: merged !== null, merge_commit_sha: merged?.sha ?? null }
  const payload = { ...moment, ...(action === 'closed' && result), ...more }
  announce(world, { name: 'pull_request', action, repository, token, payload })
}
