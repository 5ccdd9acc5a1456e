import { RequestError } from '@octokit/request-error'
import { Problem } from '../contract/problem.ts'
import { type Grant, grantFor } from './permission.ts'
import { isRateLimit } from './retry/policy.ts'

/** A failed request; status 0 where no answer came. */
type RequestFailure = { status: number; message: string }

/** The status and message of a failed request; null for any other error. */
export function failureOf(error: unknown): RequestFailure | null {
  const found = error instanceof Problem ? error.cause : error
  if (!(found instanceof RequestError)) return null
  return { status: found.response ? found.status : 0, message: wordsOf(found) }
}

/** Whether GitHub may have applied a request although it failed, so that the caller must look before sending it again. */
export function mayBeApplied(error: unknown): boolean {
  const failure = failureOf(error)
  return failure !== null && (failure.status === 0 || failure.status >= 500)
}

/** A failed request as a Problem: what GitHub reported and how to fix it. Other errors are answered as they are. */
export function problemOf(error: unknown): unknown {
  if (!(error instanceof RequestError)) return error
  const { method, url } = error.request
  const { origin, pathname } = new URL(url, 'https://api.github.com')
  const path = pathname.replace(/^\/api\/(v3|uploads)(?=\/)/, '')
  const seen = { error, status: error.response ? error.status : 0, method, path, origin }
  const told = { where: `${method} ${path}`, kind: 'outside' as const, cause: error }
  return new Problem({ ...sentences(seen), ...told })
}

/** How GitHub's messages name a permission that a token lacks. */
const LACKING = /not accessible by|without `workflows` permission/i

type FailedRequest = { error: RequestError; status: number; method: string; path: string; origin: string }
type Sentences = { what: string; fix: string }

function sentences(seen: FailedRequest): Sentences {
  const { error, status, path, origin } = seen
  const words = wordsOf(error)
  if (status === 0) return unreachable(origin, words)
  if (isRateLimit({ status, headers: error.response?.headers ?? null, message: error.message }))
    return limited(error, words)
  if (status === 401) return unauthorised(words)
  if (status === 403 && LACKING.test(words)) return refused(seen, words)
  if (status === 404) return missing(path)
  if (status >= 500) {
    return {
      what: `GitHub answered ${status}: ${words}`,
      fix: 're-run: it resumes where it stopped; githubstatus.com lists incidents',
    }
  }
  return {
    what: `GitHub refused with ${status}: ${words}`,
    fix: 'fix what GitHub reports above, then re-run',
  }
}

function unreachable(origin: string, words: string): Sentences {
  return {
    what: `${origin} cannot be reached: ${words}`,
    fix: 'check the network, and HTTPS_PROXY and NO_PROXY if there is a proxy; then re-run: it resumes where it stopped',
  }
}

function limited(error: RequestError, words: string): Sentences {
  const { 'retry-after': after, 'x-ratelimit-reset': reset } = error.response?.headers ?? {}
  const when =
    after !== undefined
      ? `in ${after} seconds`
      : reset !== undefined
        ? `after ${timeOf(reset)}`
        : 'in a few minutes'
  return {
    what: `GitHub’s rate limit is reached: ${words}`,
    fix: `re-run ${when}: it resumes where it stopped`,
  }
}

function timeOf(epochSeconds: string): string {
  return new Date(Number(epochSeconds) * 1000).toISOString()
}

function unauthorised(words: string): Sentences {
  return {
    what: `GitHub rejected the token: ${words}`,
    fix: 'pass a valid token as `github-token`, or in a terminal as GITHUB_TOKEN; a job’s token expires with the job, an App’s after an hour',
  }
}

function refused({ error, method, path }: FailedRequest, words: string): Sentences {
  const header = error.response?.headers['x-accepted-github-permissions']
  const grant = grantFor({ method, path, accepted: header === undefined ? undefined : String(header) })
  const what = `the token lacks a permission: ${words}`
  return { what, fix: `${grantWords(grant, words)}${sometimesWords(grant)}` }
}

function grantWords({ lines, never }: Grant, words: string): string {
  if (/personal access token/i.test(words))
    return `give the personal access token the permission ${listed(lines)} on this repository`
  if (never.length > 0)
    return `GITHUB_TOKEN cannot have ${listed(never)}: give the token of a GitHub App that has ${listed(lines)} as \`github-token\``
  return `add ${listed(lines)} under \`permissions:\` of the job; the token of a GitHub App needs the same permission`
}

/** GitHub lists `workflows` for every such route; it is needed only where a ref would name workflow files that no other ref has. */
function sometimesWords({ lines, sometimes }: Grant): string {
  if (sometimes.length === 0) return ''
  const why = sometimes.includes('workflows: write')
    ? ', because the workflow files of this commit differ from those of every branch and tag'
    : ''
  return `. If it has that, the request also needs ${listed(sometimes)}${why}: give a token with ${listed([...lines, ...sometimes])} as \`github-token\``
}

const listed = (lines: readonly string[]) => lines.map(line => `\`${line}\``).join(' and ')

function missing(path: string): Sentences {
  const repository = path.match(/^\/repos\/([^/]+\/[^/]+)/)?.[1] ?? path
  return {
    what: `GitHub returned 404 for ${path}: it does not exist, or this token cannot see it`,
    fix: `check the name; if ${repository} is private, the token needs access to it: \`contents: read\` under \`permissions:\`, or an App installed there`,
  }
}

/** GitHub's message, with each error of a 422. */
function wordsOf({ response, message }: RequestError): string {
  const data = response?.data as { message?: unknown; errors?: unknown } | undefined
  if (typeof data !== 'object' || data === null || typeof data.message !== 'string') return oneLine(message)
  const errors = Array.isArray(data.errors) ? data.errors.map(errorWords) : []
  return oneLine([data.message, ...errors].join('; '))
}

function errorWords(error: unknown): string {
  if (typeof error === 'string') return error
  const { resource, field, code, message } = error as Record<string, unknown>
  return [resource, field, message ?? code].filter(each => typeof each === 'string').join(' ')
}

/** Strips the tags of a proxy's error page. */
function oneLine(text: string): string {
  return (
    text
      .replace(/<[^<>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 500) || 'no message'
  )
}
