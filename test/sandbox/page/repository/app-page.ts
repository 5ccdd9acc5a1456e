import { html } from 'hono/html'
import { appView } from '../../github/identity/app.ts'
import { avatar, person } from '../look/avatar.ts'
import type { Page, Visit } from '../visit.ts'

/** An app, whose robot does what its tokens do. */
export function showApp(visit: Visit): Page {
  const slug = visit.params['slug'] ?? ''
  const { name } = appView(visit.world, slug)
  const robot = `${slug}[bot]`
  const body = html`<h1>${name}</h1><p>An app; what it does is done by ${avatar(visit.world, robot)} ${person(robot)}.</p>`
  return { title: name, body }
}
