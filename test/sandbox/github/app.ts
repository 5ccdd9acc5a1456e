import { Hono } from 'hono'
import { notFound } from './http/answer.ts'
import { exchange } from './http/exchange.ts'
import { handle } from './http/handler.ts'
import type { Site } from './http/site.ts'
import { type Bindings, type Wire, wireOf } from './http/wire.ts'
import { answerDownload } from './release/download.ts'
import { answerGit } from './repository/git-http.ts'
import { routesOf } from './routes.ts'

/** The routes as one Hono application. Other requests are git's, downloads or pages; the rest is answered 404 and listed. */
export function createApp(site: Site): Hono<Bindings> {
  const app = new Hono<Bindings>()
  const wire = (c: Parameters<typeof wireOf>[0]) => wireOf(c, site.world.url)
  for (const [prefix, routes] of Object.entries(routesOf(site))) {
    for (const route of routes) {
      app.on(route.method, `${prefix}${route.path}`, c =>
        exchange(site, wire(c), (opened, note) => handle(site, route, opened, note)),
      )
    }
  }
  app.notFound(c => {
    const asked = wire(c)
    return exchange(site, asked, async ({ upload }) => {
      const answer =
        answerDownload(site.world, asked) ??
        (await answerGit(site.world, asked, upload.stream)) ??
        (await page(site.world, asked))
      if (answer) return answer
      site.unknown.add(`${asked.method} ${asked.path}`)
      throw notFound()
    })
  })
  return app
}

/** Loaded on demand: most sandboxes serve only programs. */
async function page(world: Site['world'], wire: Wire): Promise<Response | null> {
  const { answerPage } = await import('../page/answer-page.ts')
  return await answerPage(world, wire)
}
