import { createHash } from 'node:crypto'
import http from 'node:http'
import https from 'node:https'
import { setTimeout as wait } from 'node:timers/promises'
import { Problem } from '../contract/problem.ts'
import type { NativeRequest, PinnedPackage } from './pinned-package.ts'

const ATTEMPTS = 3
const ATTEMPT_MS = 300_000
const MOST_REDIRECTS = 5
const PROXIES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy']

/** `registry`: its address, without a slash at the end. */
export type DownloadRequest = NativeRequest & { registry: string }

/**
 * The tarball of a package, through the proxies that HTTPS_PROXY, HTTP_PROXY and NO_PROXY name. It has the pinned size and hash, or it is
 * a Problem; of one that goes on no more than the pinned size is read.
 */
export async function downloadPackage(request: DownloadRequest, pin: PinnedPackage): Promise<Buffer> {
  const { registry, host, retryDelay = 1000 } = request
  const url = `${registry}/${pin.name}/-/${pin.name.split('/').at(-1)}-${pin.version}.tgz`
  checkProxies(host.env)
  for (let attempt = 1; ; attempt++) {
    const answer = await answerOf({ url, pin, env: host.env })
    if ('bytes' in answer) {
      checkIntegrity(answer.bytes, pin, url)
      return answer.bytes
    }
    if (attempt === ATTEMPTS || answer.final) throw downloadProblem(request, url, answer.cause)
    await wait(retryDelay * 2 ** (attempt - 1))
  }
}

type Env = NativeRequest['host']['env']

/** An agent takes `proxyEnv` since the Node that also has --use-env-proxy (24.5); an older one ignores it. */
function checkProxies(env: Env): void {
  const given = PROXIES.find(name => env[name])
  if (given === undefined || process.allowedNodeEnvironmentFlags.has('--use-env-proxy')) return
  throw new Problem({
    what: `Node ${process.version} cannot be sent through a proxy`,
    where: given,
    fix: 'take Node 24.5 or later (a newer runner brings it)',
    kind: 'outside',
  })
}

/** `final`: asking again will not change the answer. */
type Answer = { bytes: Buffer } | { final: boolean; cause: unknown }
type Wanted = { url: string; pin: PinnedPackage; env: Env }

async function answerOf({ url, pin, env }: Wanted): Promise<Answer> {
  const signal = AbortSignal.timeout(ATTEMPT_MS)
  try {
    let response = await get(url, env, signal)
    for (let hops = 0; isRedirect(response) && hops < MOST_REDIRECTS; hops++) {
      response.destroy()
      response = await get(new URL(response.headers.location!, url).href, env, signal)
    }
    const { statusCode: status = 0 } = response
    if (status === 200) return { bytes: await atMost(pin.bytes, response, { pin, url }) }
    response.destroy()
    return { final: status < 500 && status !== 429, cause: new Error(`HTTP ${status}`) }
  } catch (cause) {
    if (cause instanceof Problem) throw cause
    return { final: false, cause }
  }
}

function isRedirect({ statusCode, headers }: http.IncomingMessage): boolean {
  return [301, 302, 303, 307, 308].includes(statusCode ?? 0) && headers.location !== undefined
}

function get(url: string, env: Env, signal: AbortSignal): Promise<http.IncomingMessage> {
  const { get: ask, Agent } = url.startsWith('https:') ? https : http
  const agent = new Agent({ proxyEnv: { ...env } })
  return new Promise((resolve, reject) => {
    ask(url, { agent, signal }, resolve).on('error', reject)
  })
}

type From = { pin: PinnedPackage; url: string }

async function atMost(most: number, body: http.IncomingMessage, from: From): Promise<Buffer> {
  const pieces: Buffer[] = []
  let bytes = 0
  for await (const piece of body as AsyncIterable<Buffer>) {
    bytes += piece.length
    if (bytes > most) throw otherPackage(from, `it goes on after the ${most} bytes that it has`)
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

function checkIntegrity(bytes: Buffer, pin: PinnedPackage, url: string): void {
  const found = `sha512-${createHash('sha512').update(bytes).digest('base64')}`
  if (found !== pin.integrity) throw otherPackage({ pin, url }, `${found} instead of ${pin.integrity}`)
}

function otherPackage({ pin: { name, version }, url }: From, why: string): Problem {
  return new Problem({
    what: `${name} ${version} is not the package that Trainyard pins: ${why}`,
    where: url,
    fix: 'nothing was unpacked; check the registry or proxy (npm_config_registry) that answered',
    kind: 'outside',
  })
}

function downloadProblem({ name, folderVariable }: DownloadRequest, url: string, cause: unknown): Problem {
  return new Problem({
    what: `${name} could not be downloaded: ${reasonOf(cause)}`,
    where: url,
    fix: `run again, set npm_config_registry to a registry that this machine reaches (HTTPS_PROXY to the proxy before it), or ${folderVariable} to a folder with the package installed`,
    kind: 'outside',
    cause,
  })
}

/** What an error of the network says, with what lies under it. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const message = error.message || (error as NodeJS.ErrnoException).code || error.name
  return error.cause instanceof Error ? `${message} (${error.cause.message})` : message
}
