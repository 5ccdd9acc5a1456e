import type { Token } from '../row/account.ts'
import { Refusal } from './answer.ts'

type Window = { used: number; reset: number }
export type Resource = 'core' | 'graphql'
export type RateLimits = {
  /** Counts a request; throws GitHub's 403 above the hour's limit. */
  count(who: string, limit: number, resource: Resource): Record<string, string>
  /** Takes a request off the count: a 304 is free. */
  giveBack(who: string, resource: Resource): void
  look(
    who: string,
    limit: number,
    resource: Resource,
  ): { limit: number; used: number; remaining: number; reset: number }
}

const HOUR_SECONDS = 3600

/** Primary rate limits: per token and hour. */
export function openRateLimits(now: () => Date): RateLimits {
  const windows = new Map<string, Window>()
  const seconds = () => Math.floor(now().getTime() / 1000)
  const windowOf = (who: string, resource: Resource): Window => {
    const key = `${resource} ${who}`
    const known = windows.get(key)
    if (known && known.reset > seconds()) return known
    const fresh = { used: 0, reset: seconds() + HOUR_SECONDS }
    windows.set(key, fresh)
    return fresh
  }
  const look: RateLimits['look'] = (who, limit, resource) => {
    const { used, reset } = windowOf(who, resource)
    return { limit, used, remaining: Math.max(0, limit - used), reset }
  }
  return {
    look,
    count(who, limit, resource) {
      const window = windowOf(who, resource)
      window.used++
      const headers = headersOf(look(who, limit, resource), resource)
      if (window.used > limit) throw new Refusal(403, `API rate limit exceeded for ${who}.`, { headers })
      return headers
    },
    giveBack(who, resource) {
      windowOf(who, resource).used--
    },
  }
}

function headersOf(state: ReturnType<RateLimits['look']>, resource: Resource): Record<string, string> {
  return {
    'x-ratelimit-limit': String(state.limit),
    'x-ratelimit-remaining': String(state.remaining),
    'x-ratelimit-reset': String(state.reset),
    'x-ratelimit-used': String(state.used),
    'x-ratelimit-resource': resource,
  }
}

/** The key that requests are counted under: a person for all tokens, GITHUB_TOKEN per repository. */
export function budgetOf(token: Token | null): string {
  if (token === null) return 'anonymous'
  return token.silent ? `installation ${token.repositories?.join(', ') ?? ''}` : token.login
}
