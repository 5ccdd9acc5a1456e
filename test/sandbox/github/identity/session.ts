import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Token } from '../row/account.ts'
import type { World } from '../world.ts'
import { tokenOf } from './token.ts'
import { userByLogin } from './user.ts'

type Headers = Record<string, string | undefined>

/** Link that gives a browser the site administrator's read-only session. */
export function loginLink(world: World): string {
  return `${world.url}/_login?key=${keyOf(world)}`
}

/** The cookie for a login link's key; null if the key is wrong. */
export function sessionCookie(world: World, key: string): string | null {
  if (!isSame(key, keyOf(world))) return null
  return `${cookieName(world)}=${key}; Path=/; HttpOnly; SameSite=Lax`
}

/** The viewer of a page: the session's user, else the token's; null for an anonymous visitor. */
export function viewerOf(world: World, headers: Headers): Token | null {
  const cookies = (headers['cookie'] ?? '').split(/; */).map(pair => pair.split('=', 2))
  const [, key = ''] = cookies.find(([name]) => name === cookieName(world)) ?? []
  if (key !== '' && isSame(key, keyOf(world))) return siteToken(world) ?? null
  return tokenOf(world, headers['authorization'] ?? '') ?? null
}

/** A key that is no API token, because browsers send cookies of 127.0.0.1 to every port of it. */
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

/** One cookie per port: sandboxes on one address share its cookies. */
function cookieName({ url }: World): string {
  return `trainyard_${new URL(url).port}`
}

function isSame(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)]
  return one.length === other.length && timingSafeEqual(one, other)
}
