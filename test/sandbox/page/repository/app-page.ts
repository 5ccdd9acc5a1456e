import { html } from 'hono/html'
import { appView } from '../../github/identity/app.ts'
import { avatar, person } from '../look/avatar.ts'
import type { Page, Visit } from '../visit.ts'

/** An app's page. */
export function showApp(visit: Visit): Page {
  const slug = visit.params['slug'] ?? ''
  const { name } = appView(visit.world, slug)
  const bot = `${slug}[bot]`
  const body = html`<h1>${name}</h1><p>An app. It acts as ${avatar(visit.world, bot)} ${person(bot)}.</p>`
  return { title: name, body }
}
