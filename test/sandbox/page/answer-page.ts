import { Hono } from 'hono'
import { html } from 'hono/html'
import type { Wire } from '../github/http/wire.ts'
import { sessionCookie, viewerOf } from '../github/identity/session.ts'
import { fullName, repositoryNamed } from '../github/repository/repository.ts'
import type { Token } from '../github/row/account.ts'
import type { World } from '../github/world.ts'
import { answerAssetFile } from './asset-file.ts'
import { avatarSvg } from './look/avatar.ts'
import { PAGES } from './page-route.ts'
import { showApp } from './repository/app-page.ts'
import { showHome, showOwner } from './repository/repository-list.ts'
import { documentOf } from './shell.ts'
import { isVisible, type PageAnswer, type RepositoryVisit, type Visit } from './visit.ts'

type Room = { Bindings: { world: World; viewer: Token | null } }

/** Paths without pages: their 404 is JSON, and they are listed as unknown routes. */
const NO_PAGE = /^\/(api|_sandbox|_blob)(\/|$)/

const rooms = new Hono<Room>()
  .get('/', c => answer(visitOf(c), showHome))
  .get('/_login', c => login(visitOf(c)))
  .get('/_page/:name', c => answerAssetFile(c.req.param('name')) ?? c.notFound())
  .get('/avatars/:id{[0-9]+}', c => avatarOf(c.env.world, Number(c.req.param('id'))))
  .get('/apps/:slug', c => answer(visitOf(c), showApp))
  .get('/:owner', c => answer(visitOf(c), showOwner))
for (const [path, show] of Object.entries(PAGES)) {
  rooms.get(`/:owner/:name${path}`, async c => {
    const visit = repositoryVisitOf(visitOf(c))
    return visit === null ? c.notFound() : await answer(visit, show)
  })
}
rooms.notFound(c => nothing(visitOf(c)))

/** Answers a browser with a page; null if the path belongs to no page. Pages change nothing. */
export async function answerPage(world: World, wire: Wire): Promise<Response | null> {
  if (!['GET', 'HEAD'].includes(wire.method) || NO_PAGE.test(wire.url.pathname)) return null
  const response = await rooms.fetch(new Request(wire.url, { method: wire.method }), {
    world,
    viewer: viewerOf(world, wire.headers),
  })
  const isForEyes = wire.headers['accept']?.includes('text/html') ?? false
  return response.status === 404 && !isForEyes ? null : response
}

type PageContext = { env: Room['Bindings']; req: { url: string; param(): Record<string, string> } }

function visitOf(c: PageContext): Visit {
  const { world, viewer } = c.env
  return { world, viewer, now: world.now(), params: c.req.param(), query: new URL(c.req.url).searchParams }
}

function repositoryVisitOf(visit: Visit): RepositoryVisit | null {
  const { owner = '', name = '' } = visit.params
  const repository = repositoryNamed(visit.world, owner, name)
  if (!repository || !isVisible(visit, repository)) return null
  return { ...visit, repository, repo: visit.world.repo(repository), base: `/${fullName(repository)}` }
}

async function answer<V extends Visit>(
  visit: V,
  show: (visit: V) => PageAnswer | Promise<PageAnswer>,
): Promise<Response> {
  const shown = await show(visit)
  if (shown === null) return await nothing(visit)
  return shown instanceof Response ? shown : await documentOf(shown, visit)
}

function nothing(visit: Visit): Promise<Response> {
  const body = html`<h1>404</h1><p>Page not found. <a href="/">All repositories</a></p>`
  return documentOf({ title: 'Not found', body, status: 404 }, visit)
}

/** Sets the session cookie for the printed login link. */
async function login(visit: Visit): Promise<Response> {
  const cookie = sessionCookie(visit.world, visit.query.get('key') ?? '')
  if (cookie !== null)
    return new Response(null, { status: 302, headers: { location: '/', 'set-cookie': cookie } })
  const body = html`<h1>403</h1><p>This link does not match the one that the sandbox printed.</p>`
  return await documentOf({ title: 'No login', body, status: 403 }, visit)
}

function avatarOf(world: World, id: number): Response {
  const login = world.store.users.get(id)?.login ?? 'ghost'
  const headers = {
    'content-type': 'image/svg+xml',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'max-age=300',
  }
  return new Response(avatarSvg(login), { headers })
}
