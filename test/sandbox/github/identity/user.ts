import type { User } from '../row/account.ts'
import type { Schemas } from '../schemas.ts'
import type { World } from '../world.ts'
import { nodeId } from './node-id.ts'

export function userByLogin(world: World, login: string): User | undefined {
  const wanted = login.toLowerCase()
  return world.store.users.find(user => user.login.toLowerCase() === wanted)
}

/** The user of that login, added if it does not exist. */
export function ensureUser(
  world: World,
  login: string,
  more: Partial<Pick<User, 'type' | 'siteAdmin' | 'owners'>> = {},
): User {
  const known = userByLogin(world, login)
  if (known) return known
  const type = login.endsWith('[bot]') ? 'Bot' : 'User'
  const id = world.store.nextId()
  return world.store.users.put({
    id,
    login,
    type,
    siteAdmin: false,
    owners: [],
    createdAt: world.time(),
    ...more,
  })
}

/** A user as every answer shows it. */
export function userView(world: World, login: string): Schemas['simple-user'] {
  const user = userByLogin(world, login)
  const api = `${world.api}/users/${encodeURIComponent(login)}`
  return {
    login,
    id: user?.id ?? 0,
    node_id: nodeId('U', user?.id ?? 0),
    avatar_url: `${world.url}/avatars/${user?.id ?? 0}`,
    gravatar_id: '',
    url: api,
    html_url: `${world.url}/${encodeURIComponent(login)}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: user?.type ?? 'User',
    site_admin: user?.siteAdmin ?? false,
    user_view_type: 'public',
  }
}
