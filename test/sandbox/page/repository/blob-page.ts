import { Readable } from 'node:stream'
import { html, raw } from 'hono/html'
import { entryAt, readBlob, type TreeEntry } from '../../github/git/tree.ts'
import { icon } from '../look/icon.ts'
import type { Markup } from '../look/markup.ts'
import { count, size } from '../look/quantity.ts'
import { markdown } from '../markdown/markdown.ts'
import { type PageAnswer, pathTo, type RepositoryVisit, redirect } from '../visit.ts'
import { pathLine } from './path-line.ts'
import { type RefPath, refPath } from './ref-path.ts'

const MOST_BYTES = 1 << 20
const MOST_LINES = 10_000
const PICTURES: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
}

/** A file with numbered lines; Markdown rendered, or plain with `?plain=1`. */
export async function showBlob(visit: RepositoryVisit): Promise<PageAnswer> {
  const found = await fileAt(visit)
  if (found === null) return null
  const { at, entry } = found
  if (entry.type === 'tree') return redirect(pathTo(visit, 'tree', at.ref, at.path))
  const isMarkdown = /\.(md|markdown)$/i.test(at.path)
  const plain = visit.query.get('plain') === '1'
  const toggle = isMarkdown
    ? html`<a href="?plain=${plain ? '0' : '1'}">${plain ? 'Preview' : 'Code'}</a>`
    : ''
  const body = html`${pathLine(visit, at)}
<section class="box"><div class="head">${icon('file')} <b>${at.path.split('/').at(-1)}</b> <span class="quiet">${size(entry.bytes ?? 0)}</span>
<span class="aside links">${toggle}<a href="${pathTo(visit, 'raw', at.ref, at.path)}">Raw</a><a href="${pathTo(visit, 'commits', at.ref, at.path)}">${icon('clock')} History</a></span></div>
${await contents(visit, found, isMarkdown && !plain)}</section>`
  return { title: `${at.path} at ${at.ref}`, tab: 'code', body }
}

/** A file's bytes, never as a page: pictures as pictures, everything else as text. */
export async function showRaw(visit: RepositoryVisit): Promise<PageAnswer> {
  const found = await fileAt(visit)
  if (found?.entry.type !== 'blob') return null
  const bytes = (await readBlob(visit.repo, found.entry.sha)) ?? Buffer.alloc(0)
  const headers = {
    'content-type': pictureType(found.at.path) ?? 'text/plain; charset=utf-8',
    'content-length': String(bytes.length),
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'x-content-type-options': 'nosniff',
  }
  return new Response(Readable.toWeb(Readable.from([bytes])) as ReadableStream<Uint8Array>, { headers })
}

type FoundFile = { at: RefPath; entry: TreeEntry }

async function fileAt(visit: RepositoryVisit): Promise<FoundFile | null> {
  const at = await refPath(visit, visit.params['rest'] ?? '')
  if (at === null || at.path === '') return null
  const entry = await entryAt(visit.repo, at.sha, at.path)
  return entry === null ? null : { at, entry }
}

async function contents(
  visit: RepositoryVisit,
  { at, entry }: FoundFile,
  rendered: boolean,
): Promise<Markup> {
  if (pictureType(at.path) !== null)
    return html`<div class="pad picture"><img src="${pathTo(visit, 'raw', at.ref, at.path)}" alt="${at.path}"></div>`
  if ((entry.bytes ?? 0) > MOST_BYTES)
    return html`<p class="quiet pad">Too large to show; open the raw file.</p>`
  const bytes = await readBlob(visit.repo, entry.sha)
  if (bytes === null) return html`<p class="quiet pad">Submodule at ${entry.sha}.</p>`
  if (bytes.includes(0)) return html`<p class="quiet pad">A binary file.</p>`
  const text = bytes.toString()
  if (!rendered) return numbered(text)
  const { world, base, repository } = visit
  const file = { ref: at.ref, folder: at.path.split('/').slice(0, -1).join('/') }
  return html`<div class="pad">${markdown(text, { world, base, repositoryId: repository.id, file })}</div>`
}

function numbered(text: string): Markup {
  const lines = text.replace(/\n$/, '').split('\n')
  const rows = lines
    .slice(0, MOST_LINES)
    .map(
      (line, at) =>
        html`<tr id="L${at + 1}"><td class="number"><a href="#L${at + 1}">${at + 1}</a></td><td>${line === '' ? raw('&#8203;') : line}</td></tr>`,
    )
  const rest = lines.length - rows.length
  return html`<div class="scroll"><table class="code">${rows}</table></div>${rest > 0 ? html`<p class="quiet pad">${count(rest, 'more line')}: see the raw file.</p>` : ''}`
}

function pictureType(path: string): string | null {
  const ending = path.split('.').at(-1)?.toLowerCase() ?? ''
  return Object.hasOwn(PICTURES, ending) ? PICTURES[ending]! : null
}
