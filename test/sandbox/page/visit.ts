import type { Repo } from '../github/git/repo.ts'
import { levelOf } from '../github/identity/permission.ts'
import type { Token } from '../github/row/account.ts'
import type { Repository } from '../github/row/repository.ts'
import type { World } from '../github/world.ts'
import type { Markup } from './look/markup.ts'

/** Somebody looks at the site; `viewer` is null for anybody, who sees what is public. */
export type Visit = {
  world: World
  now: Date
  params: Record<string, string>
  query: URLSearchParams
  viewer: Token | null
}

/** Somebody looks at a repository. `base` is its path, `/acme/flight-delay`. */
export type RepositoryVisit = Visit & { repository: Repository; repo: Repo; base: string }

export type Tab = 'code' | 'issues' | 'pulls' | 'actions' | 'releases'

/** What a page shows; header, tabs and style come with the shell. */
export type Page = {
  title: string
  tab?: Tab
  body: Markup
  status?: number
  /** What is shown goes on: the browser looks again after so many seconds. */
  againAfter?: number
}

/** A page, or an answer that is none (a redirection, bytes); null where nothing is. */
export type Shown = Page | Response | null

/** Whether a repository is there for these eyes. */
export function isVisible(
  { world, viewer }: Pick<Visit, 'world' | 'viewer'>,
  repository: Repository,
): boolean {
  return levelOf(world, viewer, repository, 'metadata') !== 'none'
}

/** Whether drafts are: for those who may push. */
export function seesDrafts({ world, viewer, repository }: RepositoryVisit): boolean {
  return levelOf(world, viewer, repository, 'contents') === 'write'
}

export function redirect(to: string): Response {
  return new Response(null, { status: 302, headers: { location: to } })
}

/** A path of a repository below its base, piece by piece; slashes in a piece stay, as in branch names. */
export function pathTo({ base }: Pick<RepositoryVisit, 'base'>, ...pieces: (string | number)[]): string {
  const written = pieces.map(piece => String(piece).split('/').map(encodeURIComponent).join('/'))
  return [base, ...written.filter(piece => piece !== '')].join('/')
}
