import { html } from 'hono/html'
import { userByLogin } from '../../github/identity/user.ts'
import type { World } from '../../github/world.ts'
import type { Markup } from './markup.ts'

/** An account's picture: two letters of its login on a colour derived from it. */
export function avatarSvg(login: string): string {
  const hue = [...login].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 360, 7)
  const letters = (login.match(/[A-Za-z0-9]/g) ?? ['?']).slice(0, 2).join('').toUpperCase()
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="hsl(${hue} 45% 42%)"/><text x="20" y="26" text-anchor="middle" font-family="sans-serif" font-size="17" font-weight="600" fill="#fff">${letters}</text></svg>`
}

export function avatar(world: World, login: string): Markup {
  const id = userByLogin(world, login)?.id ?? 0
  const kind = login.endsWith('[bot]') ? 'avatar robot' : 'avatar'
  return html`<img class="${kind}" src="/avatars/${id}" alt="" width="20" height="20">`
}

/** A login with its link; bots are marked. */
export function person(login: string): Markup {
  const name = login.replace(/\[bot\]$/, '')
  const mark = name === login ? '' : html` <span class="tag-bot">bot</span>`
  return html`<a class="person" href="/${encodeURIComponent(login)}">${name}</a>${mark}`
}
