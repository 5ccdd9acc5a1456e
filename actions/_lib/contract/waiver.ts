import * as z from 'zod'
import { Problem } from './problem.ts'

/** A waived gate: which, by which login, and why. */
export const waiverSchema = z.strictObject({
  metric: z.string(),
  /** `origin=ATL`, or null for all rows. */
  slice: z.string().nullable(),
  by: z.string(),
  why: z.string(),
})
export type Waiver = z.infer<typeof waiverSchema>

/** The value of a slice may hold a colon, as 10:30 does: only one before a space ends it. */
const SLICE_END = /:\s/
const LOGIN = /^@(?<login>[\w[\]-]+)\s+/

/** What `metric: why` or `metric of column=value: why` waives; null if it waives nothing. */
export function waivedGate(text: string): Omit<Waiver, 'by'> | null {
  const [metric = ''] = text.match(/^[^\s:@]+/) ?? []
  const rest = text.slice(metric.length)
  const of = rest.match(/^\s+of\s/)?.[0] ?? ''
  const end = of === '' ? rest.search(/^\s*:/) : rest.search(SLICE_END)
  if (metric === '' || end < 0) return null
  const colon = rest.indexOf(':', end)
  const [slice, why] = [rest.slice(of.length, colon).trim(), rest.slice(colon + 1).trim()]
  if (why === '' || /[\r\n]/.test(why) || (of !== '' && slice === '')) return null
  return { metric, slice: of === '' ? null : slice, why }
}

/**
 * One waiver a line, `roc_auc: why` or `roc_auc of origin=ATL: why`; `@ada ` before it gives the login, else it is `by`. A line without
 * a gate, a reason or a login is a Problem.
 */
export function waiversOf(lines: readonly string[], by: string | null): Waiver[] {
  return lines.map(line => {
    const gate = waivedGate(line.replace(LOGIN, ''))
    if (gate === null) throw noWaiver(line)
    const who = line.match(LOGIN)?.groups?.['login'] ?? by?.replace(/^@/, '')
    if (!who) throw missingLogin(line)
    return { ...gate, by: who }
  })
}

/** The waiver as a line that `waiversOf` reads. Line breaks of the reason become spaces. */
export function waiverLine({ metric, slice, by, why }: Waiver): string {
  const gate = slice === null ? metric : `${metric} of ${slice}`
  return `@${by} ${gate}: ${why.replace(/\s+/g, ' ').trim()}`
}

function noWaiver(line: string): Problem {
  return new Problem({
    what: `${JSON.stringify(line)} waives no gate`,
    where: 'waive',
    fix: 'write `metric: reason`, or `metric of column=value: reason` for the gate of a slice',
  })
}

function missingLogin(line: string): Problem {
  return new Problem({
    what: `${JSON.stringify(line)} has no login`,
    where: 'waived-by',
    fix: 'add --waived-by, or begin the line with `@login `',
  })
}
