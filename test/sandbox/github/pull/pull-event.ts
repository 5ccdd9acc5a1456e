import type { Token } from '../row/account.ts'
import type { Pull } from '../row/pull.ts'
import { announce } from '../workflow/event.ts'
import type { World } from '../world.ts'
import { issueOf } from './pull.ts'

type PullNews = {
  action: string
  pull: Pull
  token: Token | null
  /** Fields of this action only: before, after, label, changes. */
  more?: Record<string, unknown>
}

/** The pull request's fields at the time of the event, which later change. */
export type PullMoment = {
  number: number
  head: string
  base: string
  draft: boolean
  state: 'open' | 'closed'
  /** Ids. */
  labels: number[]
}

/** Announces to workflows what happened to a pull request, with its current state. */
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
