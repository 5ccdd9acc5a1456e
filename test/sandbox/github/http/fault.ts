import * as z from 'zod'
import { type Answer, Refusal } from './answer.ts'

const effect = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('status'),
    status: z.int().min(400).max(599),
    message: z.string().optional(),
    /** Seconds. */
    retryAfter: z.int().optional(),
  }),
  z.strictObject({ kind: z.literal('cut') }),
  z.strictObject({ kind: z.literal('delay'), milliseconds: z.number().min(0) }),
  z.strictObject({ kind: z.literal('secondary-limit'), retryAfter: z.int().optional() }),
  z.strictObject({ kind: z.literal('rate-limit'), resetSeconds: z.int().default(60) }),
])

/**
 * A fault: the requests that it hits and its effect. `before`: nothing is applied. `during`: an upload breaks off after
 * `afterBytes` (default: half of it). `after`: the request is applied, and the answer is lost (`cut`) or replaced (`status`).
 */
export const faultRuleSchema = z.strictObject({
  name: z.string().min(1),
  method: z.string().optional(),
  /** Path without the API prefix; `*` matches one segment, `**` any number. */
  path: z.string().optional(),
  job: z.string().optional(),
  /** The first matching request that it hits, counted from 1. */
  nth: z.int().min(1).default(1),
  /** How many matching requests it hits from there on; null: all. */
  times: z.int().min(1).nullable().default(1),
  when: z.enum(['before', 'during', 'after']).default('before'),
  afterBytes: z.int().min(0).optional(),
  effect,
})
export type FaultRule = z.input<typeof faultRuleSchema>
export type ActiveFault = z.output<typeof faultRuleSchema>

export type Faults = {
  add(rule: FaultRule): void
  clear(): void
  /** Counts a request for every rule; returns the first rule that is due. */
  next(request: { method: string; path: string; job: string | null }): ActiveFault | null
}

/** The active rules, each with its own count. */
export function openFaults(rules: readonly FaultRule[] = []): Faults {
  let active: { rule: ActiveFault; seen: number }[] = []
  const add = (rule: FaultRule) => {
    active.push({ rule: faultRuleSchema.parse(rule), seen: 0 })
  }
  for (const rule of rules) add(rule)
  return {
    add,
    clear: () => {
      active = []
    },
    next(request) {
      const matching = active.filter(({ rule }) => matches(rule, request))
      for (const entry of matching) entry.seen++
      return matching.find(({ rule, seen }) => isDue(rule, seen))?.rule ?? null
    },
  }
}

/** The answer that a fault sends in place of the true one; null if it sends none. */
export function faultAnswer({ effect }: ActiveFault, now: Date): Answer | null {
  switch (effect.kind) {
    case 'status':
      return refusal(effect.status, effect.message ?? 'Server Error', retry(effect.retryAfter))
    case 'secondary-limit':
      return refusal(403, SECONDARY, retry(effect.retryAfter))
    case 'rate-limit': {
      const reset = Math.ceil(now.getTime() / 1000) + effect.resetSeconds
      return refusal(403, 'API rate limit exceeded', {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(reset),
      })
    }
    case 'cut':
    case 'delay':
      return null
  }
}

const SECONDARY =
  'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.'

function refusal(status: number, message: string, headers: Record<string, string>): Answer {
  return new Refusal(status, message, { headers }).answer
}

function retry(seconds: number | undefined): Record<string, string> {
  return seconds === undefined ? {} : { 'retry-after': String(seconds) }
}

function matches(rule: ActiveFault, request: { method: string; path: string; job: string | null }): boolean {
  if (rule.method !== undefined && rule.method.toUpperCase() !== request.method) return false
  if (rule.job !== undefined && rule.job !== request.job) return false
  return rule.path === undefined || patternOf(rule.path).test(request.path)
}

function patternOf(path: string): RegExp {
  const escaped = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replace(/\*\*|\*/g, stars => (stars === '**' ? '.*' : '[^/]*'))}$`)
}

function isDue({ nth, times }: ActiveFault, seen: number): boolean {
  return seen >= nth && (times === null || seen < nth + times)
}
