import { noContent, notFound, ok } from '../http/answer.ts'
import { limitOf } from '../http/handler.ts'
import { budgetOf } from '../http/rate-limit.ts'
import { actor, type Call, type Route, siteRoute } from '../http/route.ts'
import type { Site } from '../http/site.ts'
import { nodeId } from '../identity/node-id.ts'
import { userByLogin, userView } from '../identity/user.ts'

/** The token's user, other users, and rate limits. */
export function siteRoutes(site: Site): Route[] {
  return [
    siteRoute('GET', '/meta', 'anyone', () => ok({ verifiable_password_authentication: false })),
    siteRoute('GET', '/rate_limit', 'anyone', call => rateLimit(site, call)),
    siteRoute('GET', '/user', 'signed-in', call => ok(publicUser(call, actor(call).login))),
    siteRoute('GET', '/users/:login', 'anyone', call => ok(publicUser(call, call.params['login'] ?? ''))),
    siteRoute('GET', '/orgs/:login/members/:member', 'signed-in', isMember),
  ]
}

function rateLimit({ rateLimits, rateLimit }: Site, { token }: Call) {
  const limit = limitOf(token, rateLimit)
  const core = rateLimits.look(budgetOf(token), limit, 'core')
  const graphql = rateLimits.look(budgetOf(token), limit, 'graphql')
  return ok({
    resources: { core, graphql, search: { ...core, limit: 30, remaining: 30, used: 0 } },
    rate: core,
  })
}

function publicUser({ world }: Call, login: string) {
  const user = userByLogin(world, login)
  if (!user) throw notFound()
  return {
    ...userView(world, user.login),
    node_id: nodeId('U', user.id),
    name: null,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: world.store.repositories.filter(row => row.owner === user.login && !row.private).length,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: user.createdAt,
    updated_at: user.createdAt,
  }
}

function isMember({ world, params }: Call) {
  const organisation = userByLogin(world, params['login'] ?? '')
  if (!organisation?.owners.includes(params['member'] ?? '')) throw notFound()
  return noContent()
}
