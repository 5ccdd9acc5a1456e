import * as z from 'zod'
import { created, found, noContent, ok } from '../http/answer.ts'
import { faultRuleSchema } from '../http/fault.ts'
import { input } from '../http/input.ts'
import { type Call, number, type Route, siteRoute } from '../http/route.ts'
import type { Site } from '../http/site.ts'
import { createToken } from '../identity/token.ts'
import { ensureUser } from '../identity/user.ts'
import { mergeGroupControls } from '../pull/merge-group-routes.ts'
import { secretControls } from '../variable/secret-routes.ts'
import { artifactUpload } from '../workflow/artifact-routes.ts'
import { payloadOf } from '../workflow/payload.ts'

const level = z.enum(['none', 'read', 'write'])
const tokenRequest = z.strictObject({
  /** The person; without it, the token is the app's, by default a job's GITHUB_TOKEN. */
  login: z.string().optional(),
  app: z.string().optional(),
  repositories: z.array(z.string()).nullable().optional(),
  permissions: z.record(z.string(), level).nullable().optional(),
  job: z.string().nullable().optional(),
})
const userRequest = z.strictObject({
  login: z.string().min(1),
  type: z.enum(['User', 'Organization', 'Bot']).optional(),
  owners: z.array(z.string()).optional(),
})

/** Routes below `/_sandbox` that GitHub does not have: tokens, accounts, faults, events. For the site administrator only. */
export function controlRoutes(site: Site): Route[] {
  return [
    siteRoute('GET', '/unknown-routes', 'site-admin', () => ok([...site.unknown])),
    siteRoute('GET', '/events', 'site-admin', ({ world }) => ok(world.store.events.all())),
    siteRoute('GET', '/events/:id/payload', 'site-admin', async call => {
      const { world } = call
      return ok(await payloadOf(world, found(world.store.events.get(number(call, 'id')))))
    }),
    siteRoute('POST', '/tokens', 'site-admin', mint),
    siteRoute('POST', '/users', 'site-admin', call => {
      const { login, ...more } = input(call, userRequest)
      return created(ensureUser(call.world, login, more))
    }),
    siteRoute('POST', '/faults', 'site-admin', call => {
      site.faults.add(input(call, faultRuleSchema))
      return noContent()
    }),
    siteRoute('DELETE', '/faults', 'site-admin', () => {
      site.faults.clear()
      return noContent()
    }),
    artifactUpload,
    ...secretControls,
    ...mergeGroupControls,
  ]
}

function mint(call: Call) {
  const { secret, login, permissions } = createToken(call.world, input(call, tokenRequest))
  return created({ token: secret, login, permissions })
}
