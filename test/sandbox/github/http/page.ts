import { type Answer, ok } from './answer.ts'
import type { Call } from './route.ts'

const DEFAULT = 30
const CAP = 100

/** One page of a list with GitHub's `Link` header: 30 rows by default, 100 at most. */
export function paged<Row>(call: Call, rows: readonly Row[], view: (row: Row) => unknown): Answer {
  const { items, headers } = pageOf(call, rows)
  return ok(items.map(view), headers)
}

/** The same inside an envelope, as `{ total_count, check_runs: [] }`. */
export function envelope<Row>(
  call: Call,
  name: string,
  rows: readonly Row[],
  view: (row: Row) => unknown,
): Answer {
  const { items, headers } = pageOf(call, rows)
  return ok({ total_count: rows.length, [name]: items.map(view) }, headers)
}

/** The rows of the requested page, and the `Link` header to the others. */
export function pageOf<Row>(
  call: Call,
  rows: readonly Row[],
  size = DEFAULT,
): { items: Row[]; headers: Record<string, string> } {
  const perPage = Math.min(CAP, wholeNumber(call.query.get('per_page')) ?? size)
  const page = wholeNumber(call.query.get('page')) ?? 1
  const items = rows.slice((page - 1) * perPage, page * perPage)
  const link = linkOf(call.url, page, Math.max(1, Math.ceil(rows.length / perPage)))
  return { items, headers: link === '' ? {} : { link } }
}

function linkOf(url: URL, page: number, last: number): string {
  const to = (target: number, rel: string) => {
    const there = new URL(url)
    there.searchParams.set('page', String(target))
    return `<${there}>; rel="${rel}"`
  }
  const links = [
    page > 1 && to(Math.min(page - 1, last), 'prev'),
    page < last && to(page + 1, 'next'),
    page < last && to(last, 'last'),
    page > 1 && to(1, 'first'),
  ]
  return links.filter(link => link !== false).join(', ')
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null
}
