import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'

/** An HTTP request. `path` is without its API prefix. */
export type Wire = {
  method: string
  url: URL
  path: string
  params: Record<string, string>
  headers: Record<string, string | undefined>
  incoming: IncomingMessage
  outgoing: ServerResponse
  socket: Socket
  /** True for API requests; git's protocol and downloads are not recorded. */
  recorded: boolean
}

export type Bindings = { Bindings: HttpBindings }

const PREFIX = /^\/api\/(v3|uploads)(?=\/)|^\/api(?=\/graphql)/

/** Reads Hono's request. `origin` is this server's own address, whatever the Host header says. */
export function wireOf(c: Context<Bindings>, origin: string): Wire {
  const { incoming, outgoing } = c.env
  const path = incoming.url?.startsWith('/') ? incoming.url : '/'
  const url = new URL(`${origin}${path}`)
  return {
    method: c.req.method,
    url,
    path: url.pathname.replace(PREFIX, ''),
    params: c.req.param() as Record<string, string>,
    headers: Object.fromEntries(Object.entries(incoming.headers).map(([key, value]) => [key, String(value)])),
    incoming,
    outgoing,
    socket: incoming.socket,
    recorded: PREFIX.test(url.pathname),
  }
}
