import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { Octokit } from '@octokit/rest'
import { problemOf } from './errors.ts'
import { useProxies } from './proxy.ts'
import { retryDecisions } from './retry/plugin.ts'
import { LONGEST_WAIT_SECONDS } from './retry/policy.ts'
import { writeThrottle } from './retry/write-throttle.ts'

export type Client = Octokit

/** A repository, and the client with the token to access it. */
export type Forge = { client: Client; owner: string; repo: string }

type ClientOptions = {
  token: string
  env: Readonly<Record<string, string | undefined>>
  /** Receives a line when GitHub's rate limit makes the client wait. */
  log?: (line: string) => void
  /** How many milliseconds a second of waiting takes; tests shorten it. */
  secondMs?: number
}

const AGENT = 'trainyard'
const ATTEMPT_MS = 100_000
const MOST_REPEATS = 3
/** Statuses that the retry plugin must not repeat by its own rules: `retryDecisions` decides. */
const NOT_BY_ITSELF = Array.from({ length: 200 }, (_, i) => 400 + i)

const PatientOctokit = Octokit.plugin(retryDecisions, retry, throttling)

/**
 * Octokit for GitHub, or for the Enterprise Server that GITHUB_API_URL names (its GraphQL and upload addresses follow from the
 * answers). Errors are Problems with the failed request as their cause.
 */
export function createClient({ token, env, log = () => {}, secondMs = 1000 }: ClientOptions): Client {
  useProxies(env)
  const throttle = writeThrottle(secondMs)
  const mayWait =
    (kind: string) => (seconds: number, _options: object, _octokit: object, repeats: number) => {
      if (repeats >= MOST_REPEATS || seconds > LONGEST_WAIT_SECONDS) return false
      log(`GitHub’s ${kind} is reached; retrying in ${seconds} s`)
      return true
    }
  const client = new PatientOctokit({
    auth: token,
    userAgent: AGENT,
    baseUrl: (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/(?<!\/)\/+$/, ''),
    log: { debug: () => {}, info: () => {}, warn: log, error: () => {} },
    request: { fetch: fetchInTime },
    retry: { doNotRetry: NOT_BY_ITSELF, retryAfterBaseValue: secondMs },
    throttle: {
      retryAfterBaseValue: secondMs,
      write: throttle,
      notifications: throttle,
      onRateLimit: mayWait('rate limit'),
      onSecondaryRateLimit: mayWait('secondary rate limit'),
    },
  })
  client.hook.error('request', error => {
    throw problemOf(error)
  })
  return client
}

/** Aborts an attempt that hangs, so that it counts as failed. */
function fetchInTime(url: string, init: RequestInit): Promise<Response> {
  return fetch(url, { ...init, signal: AbortSignal.timeout(ATTEMPT_MS) })
}
