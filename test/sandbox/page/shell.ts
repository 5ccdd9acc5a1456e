import { randomBytes } from 'node:crypto'
import { html, raw } from 'hono/html'
import { releasesOf } from '../github/release/release.ts'
import { isMermaidHere } from './asset-file.ts'
import { type Icon, icon } from './look/icon.ts'
import type { Markup } from './look/markup.ts'
import { type Page, type RepositoryVisit, seesDrafts, type Tab, type Visit } from './visit.ts'

/** A page as a whole document, with a policy that blocks external resources and inline scripts. */
export async function documentOf(page: Page, visit: Visit | RepositoryVisit): Promise<Response> {
  const nonce = randomBytes(16).toString('base64')
  const body = await page.body
  const text = `<!doctype html>\n${await shell({ page, visit, nonce, body: raw(String(body)) })}`
  const headers: Record<string, string> = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy(nonce),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    ...(page.againAfter !== undefined && { refresh: String(page.againAfter) }),
  }
  return new Response(text, { status: page.status ?? 200, headers })
}

/** Inline styles are for Mermaid's pictures and labels' colours; those of Markdown are removed before. */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

type Shell = { page: Page; visit: Visit | RepositoryVisit; nonce: string; body: Markup }

function shell({ page, visit, nonce, body }: Shell): Markup {
  const hasDiagrams = isMermaidHere() && String(body).includes('class="language-mermaid"')
  const scripts = hasDiagrams
    ? html`<script nonce="${nonce}" src="/_page/mermaid.js"></script><script nonce="${nonce}" src="/_page/diagrams.js"></script>`
    : ''
  return html`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title}</title>
<link rel="icon" href="/_page/icon.svg">
<link rel="stylesheet" href="/_page/markdown.css">
<link rel="stylesheet" href="/_page/page.css">
<link rel="stylesheet" href="/_page/content.css">
</head>
<body>
<header class="top">
<a class="home" href="/"><img src="/_page/icon.svg" alt="" width="22" height="22"> Sandbox</a>
${'repository' in visit ? crumbs(visit) : ''}
</header>
${'repository' in visit ? tabs(visit, page.tab ?? 'code') : ''}
<main>${body}</main>
<footer>A sandbox GitHub on this machine. The API is at <code>${visit.world.api}</code>.</footer>
${scripts}
</body>
</html>`
}

function crumbs({ repository, base }: RepositoryVisit): Markup {
  const { owner, name } = repository
  const hidden = repository.private ? html` <span class="tag-bot">private</span>` : ''
  return html`<nav class="crumbs"><a href="/${owner}">${owner}</a><span>/</span><a class="own" href="${base}">${name}</a>${hidden}</nav>`
}

function tabs(visit: RepositoryVisit, current: Tab): Markup {
  const { world, repository, base } = visit
  const own = <Row extends { repositoryId: number }>(row: Row) => row.repositoryId === repository.id
  const open = world.store.issues.filter(row => own(row) && row.state === 'open')
  const pulls = open.filter(row => row.isPull).length
  const tab = (name: Tab, picture: Icon, words: string, path: string, count?: number) =>
    html`<a href="${base}${path}"${name === current ? raw(' aria-current="page"') : ''}>${icon(picture)} ${words}${count ? html` <span class="count">${count}</span>` : ''}</a>`
  return html`<nav class="tabs">
${tab('code', 'code', 'Code', '')}
${tab('issues', 'issue', 'Issues', '/issues', open.length - pulls)}
${tab('pulls', 'pull', 'Pull requests', '/pulls', pulls)}
${tab('actions', 'play', 'Actions', '/actions', world.store.runs.filter(own).length)}
${tab('releases', 'tag', 'Releases', '/releases', releasesOf(world, repository, seesDrafts(visit)).length)}
</nav>`
}
