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

/** `registry`: its address, without a trailing slash. */
type DownloadRequest = NativeRequest & { registry: string }

/**
 * Downloads the tarball of a package, through the proxies in HTTPS_PROXY, HTTP_PROXY and NO_PROXY. Another size or hash than the pinned one
 * is a Problem; of a longer answer no more than the pinned size is read.
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

type DownloadEnvironment = NativeRequest['host']['env']

/** Agents support `proxyEnv` since Node 24.5, which also added --use-env-proxy; older ones ignore it. */
function checkProxies(env: DownloadEnvironment): void {
  const given = PROXIES.find(name => env[name])
  if (given === undefined || process.allowedNodeEnvironmentFlags.has('--use-env-proxy')) return
  throw new Problem({
    what: `Node ${process.version} does not support proxies`,
    where: given,
    fix: 'use Node 24.5 or later (a newer runner includes it)',
    kind: 'outside',
  })
}

/** `final`: a retry would not change the answer. */
type Answer = { bytes: Buffer } | { final: boolean; cause: unknown }
type TarballRequest = { url: string; pin: PinnedPackage; env: DownloadEnvironment }

async function answerOf({ url, pin, env }: TarballRequest): Promise<Answer> {
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

function get(url: string, env: DownloadEnvironment, signal: AbortSignal): Promise<http.IncomingMessage> {
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
    if (bytes > most) throw otherPackage(from, `it is longer than its ${most} bytes`)
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
    fix: 'nothing was unpacked; check the registry (npm_config_registry) or proxy that answered',
    kind: 'outside',
  })
}

function downloadProblem({ name, folderVariable }: DownloadRequest, url: string, cause: unknown): Problem {
  return new Problem({
    what: `${name} could not be downloaded: ${reasonOf(cause)}`,
    where: url,
    fix: `run again; or set npm_config_registry to a registry that this machine can reach (and HTTPS_PROXY to its proxy), or ${folderVariable} to a folder with the package installed`,
    kind: 'outside',
    cause,
  })
}

/** The message of a network error, with that of its cause. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const message = error.message || (error as NodeJS.ErrnoException).code || error.name
  return error.cause instanceof Error ? `${message} (${error.cause.message})` : message
}
