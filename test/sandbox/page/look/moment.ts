import { html } from 'hono/html'
import type { Markup } from './markup.ts'

const UNITS = [
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3600 },
  { unit: 'minute', seconds: 60 },
  { unit: 'second', seconds: 1 },
] as const
const MONTH = 30 * 86_400

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })
const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' })

/** `3 minutes ago`, or the date after a month, with the exact time as the title. */
export function moment(at: string | null, now: Date): Markup {
  if (at === null || Number.isNaN(Date.parse(at))) return html``
  const when = new Date(at)
  return html`<time datetime="${at}" title="${when.toISOString()}">${ago(when, now)}</time>`
}

function ago(when: Date, now: Date): string {
  const seconds = Math.round((when.getTime() - now.getTime()) / 1000)
  if (Math.abs(seconds) >= MONTH) return `on ${day.format(when)}`
  const { unit, seconds: size } = UNITS.find(each => Math.abs(seconds) >= each.seconds) ?? UNITS[3]
  return relative.format(Math.round(seconds / size), unit)
}

/** `1m 12s` between two times; null if one is missing. */
export function duration(from: string | null, to: string | null): string | null {
  if (from === null || to === null) return null
  const seconds = Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000))
  const parts = [
    [Math.floor(seconds / 3600), 'h'],
    [Math.floor(seconds / 60) % 60, 'm'],
    [seconds % 60, 's'],
  ] as const
  const shown = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count}${unit}`)
  return shown.join(' ') || '0s'
}
