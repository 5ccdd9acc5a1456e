import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Token } from '../row/account.ts'
import type { World } from '../world.ts'
import { tokenOf } from './token.ts'
import { userByLogin } from './user.ts'

type Headers = Record<string, string | undefined>

/** Where a browser becomes the site administrator's, for looking only. */
export function loginLink(world: World): string {
  return `${world.url}/_login?key=${keyOf(world)}`
}

/** The cookie for a login link's key; null for a wrong one. */
export function sessionCookie(world: World, key: string): string | null {
  if (!isSame(key, keyOf(world))) return null
  return `${cookieName(world)}=${key}; Path=/; HttpOnly; SameSite=Lax`
}

/** Whose eyes a page is for: those of the session's cookie, else of the token that the request carries; null for anybody's. */
export function viewerOf(world: World, headers: Headers): Token | null {
  const cookies = (headers['cookie'] ?? '').split(/; */).map(pair => pair.split('=', 2))
  const [, key = ''] = cookies.find(([name]) => name === cookieName(world)) ?? []
  if (key !== '' && isSame(key, keyOf(world))) return siteToken(world) ?? null
  return tokenOf(world, headers['authorization'] ?? '') ?? null
}

/** No token of the API: browsers send a cookie of 127.0.0.1 to every port there, whoever listens. */
function keyOf(world: World): string {
  return createHmac('sha256', siteToken(world)?.secret ?? '')
    .update('pages')
    .digest('hex')
}

function siteToken({ store }: World): Token | undefined {
  const isSite = ({ login, permissions, revoked }: Token) =>
    permissions === null && !revoked && userByLogin({ store } as World, login)?.siteAdmin
  return store.tokens.find(token => isSite(token) === true)
}

/** Sandboxes of several ports share the cookies of one address. */
function cookieName({ url }: World): string {
  return `trainyard_${new URL(url).port}`
}

function isSame(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)]
  return one.length === other.length && timingSafeEqual(one, other)
}
