import { once } from 'node:events'
import { chmodSync, mkdirSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer, type HttpBindings } from '@hono/node-server'
import { createApp } from './app.ts'
import { requireGit } from './git/version.ts'
import { type FaultRule, type Faults, openFaults } from './http/fault.ts'
import { openRateLimits } from './http/rate-limit.ts'
import { openRecorder } from './http/recording.ts'
import type { Site } from './http/site.ts'
import { loginLink } from './identity/session.ts'
import { createToken } from './identity/token.ts'
import { ensureUser } from './identity/user.ts'
import { claim } from './store/claim.ts'
import { openWorld, type World } from './world.ts'

export type SandboxOptions = {
  /** Folder of the state; created if missing. */
  state: string
  /** 0 or absent: any free port. */
  port?: number
  /** File that gets one JSON line per request. */
  record?: string
  faults?: FaultRule[]
  /** Requests per hour and token; by default GitHub's own limits. */
  rateLimit?: number
  now?: () => Date
}

/** A GitHub on 127.0.0.1, as programs outside the sandbox see it. */
export type Sandbox = {
  url: string
  api: string
  graphql: string
  /** The site administrator's token, which may do everything. */
  token: string
  /** Address that shows private repositories and drafts in a browser, too. */
  login: string
  faults: Faults
  /** Requests for routes that the sandbox does not have, as `GET /path`. */
  unknownRoutes(): string[]
  close(): Promise<void>
}

/** The same with its state, for the sandbox's own modules. */
export type SandboxServer = Sandbox & { world: World }

const ADMINISTRATOR = 'admin'

/** The state behind a sandbox. */
export function worldOf(sandbox: Sandbox): World {
  return (sandbox as SandboxServer).world
}

/** Opens a GitHub on a state folder, new or kept from an earlier one, and serves it until it is closed. */
export async function openServer(options: SandboxOptions): Promise<SandboxServer> {
  const { state, port = 0, record, faults, rateLimit = null, now = () => new Date() } = options
  await requireGit()
  // It holds tokens and secrets.
  mkdirSync(state, { recursive: true, mode: 0o700 })
  chmodSync(state, 0o700)
  const release = claim(state)
  const listening = await listen(port).catch(error => {
    release()
    throw error
  })
  const world = openWorld({ folder: state, url: `http://127.0.0.1:${listening.port}`, now })
  const site: Site = {
    world,
    faults: openFaults(faults),
    recorder: openRecorder(record, () => hiddenIn(world)),
    rateLimits: openRateLimits(now),
    rateLimit,
    unknown: new Set(),
  }
  listening.serve(createApp(site).fetch)
  return {
    url: world.url,
    api: world.api,
    graphql: world.graphql,
    token: administratorToken(world),
    login: loginLink(world),
    world,
    faults: site.faults,
    unknownRoutes: () => [...site.unknown],
    async close() {
      await listening.close()
      release()
    },
  }
}

/** Texts that recordings mask. */
function hiddenIn({ store }: World): string[] {
  return [...store.tokens.all().map(({ secret }) => secret), ...store.secrets.all().map(({ value }) => value)]
}

type Fetch = (request: Request, env: HttpBindings) => Response | Promise<Response>

/** Requests that arrive before the state is open wait for it. */
async function listen(port: number) {
  const { promise: ready, resolve: serve } = Promise.withResolvers<Fetch>()
  const server = createAdaptorServer({
    overrideGlobalObjects: false,
    fetch: async (request, env) => (await ready)(request, env as HttpBindings),
  }) as Server
  server.requestTimeout = 0
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    serve,
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

/** The administrator's token, the same after every restart. */
function administratorToken(world: World): string {
  ensureUser(world, 'github', { type: 'Organization' })
  ensureUser(world, 'github-actions[bot]')
  const { login } = ensureUser(world, ADMINISTRATOR, { siteAdmin: true })
  const known = world.store.tokens.find(
    token => token.login === login && token.permissions === null && !token.revoked,
  )
  return (known ?? createToken(world, { login })).secret
}
