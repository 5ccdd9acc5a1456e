import { html } from 'hono/html'
import type { Markup } from './markup.ts'

/** The number in `?page=`, from 1. */
export function pageNumber(query: URLSearchParams): number {
  const given = query.get('page') ?? '1'
  return /^[1-9]\d{0,5}$/.test(given) ? Number(given) : 1
}

/** Links to the newer and the older page. */
export function pageLinks(page: number, hasMore: boolean): Markup {
  if (page === 1 && !hasMore) return html``
  return html`<nav class="paging">${page > 1 ? html`<a href="?page=${page - 1}">Newer</a>` : ''}${hasMore ? html`<a href="?page=${page + 1}">Older</a>` : ''}</nav>`
}
