import type { Repo } from '../github/git/repo.ts'
import { levelOf } from '../github/identity/permission.ts'
import type { Token } from '../github/row/account.ts'
import type { Repository } from '../github/row/repository.ts'
import type { World } from '../github/world.ts'
import type { Markup } from './look/markup.ts'

/** A request for a page; `viewer` is null for an anonymous visitor, who sees public repositories only. */
export type Visit = {
  world: World
  now: Date
  params: Record<string, string>
  query: URLSearchParams
  viewer: Token | null
}

/** A request for a page of a repository. `base` is its path, `/acme/flight-delay`. */
export type RepositoryVisit = Visit & { repository: Repository; repo: Repo; base: string }

export type Tab = 'code' | 'issues' | 'pulls' | 'actions' | 'releases'

/** The content of a page; the shell adds header, tabs and style. */
export type Page = {
  title: string
  tab?: Tab
  body: Markup
  status?: number
  /** Seconds after which the browser reloads the page, while its content still changes. */
  againAfter?: number
}

/** A page, or another answer (a redirect, bytes); null if there is nothing. */
export type PageAnswer = Page | Response | null

/** Whether the viewer may see the repository. */
export function isVisible(
  { world, viewer }: Pick<Visit, 'world' | 'viewer'>,
  repository: Repository,
): boolean {
  return levelOf(world, viewer, repository, 'metadata') !== 'none'
}

/** Whether the viewer may see drafts, which needs push access. */
export function seesDrafts({ world, viewer, repository }: RepositoryVisit): boolean {
  return levelOf(world, viewer, repository, 'contents') === 'write'
}

export function redirect(to: string): Response {
  return new Response(null, { status: 302, headers: { location: to } })
}

/** A path below the repository's base, encoded piece by piece; slashes in a piece stay, as in branch names. */
export function pathTo({ base }: Pick<RepositoryVisit, 'base'>, ...pieces: (string | number)[]): string {
  const written = pieces.map(piece => String(piece).split('/').map(encodeURIComponent).join('/'))
  return [base, ...written.filter(piece => piece !== '')].join('/')
}
