import { html } from 'hono/html'
import type { Markup } from '../look/markup.ts'
import { duration } from '../look/moment.ts'
import { count } from '../look/quantity.ts'
import { outcome, outcomeIcon } from '../look/state.ts'
import type { Signal } from './signal.ts'

/** Checks and statuses, failed ones first; `required` names those that a merge needs. */
export function checksBox(signals: readonly Signal[], required: readonly string[]): Markup {
  const missing = required.filter(name => !signals.some(signal => signal.name === name))
  const sorted = signals.toSorted((a, b) => weight(a) - weight(b))
  const expected = missing.map(
    name =>
      html`<li class="row check">${outcomeIcon({ status: 'pending', conclusion: null })}<span class="name">${name}</span><span class="quiet">expected: not reported yet</span>${badge}</li>`,
  )
  return html`<ul class="rows checks">${expected}${sorted.map(signal => row(signal, required.includes(signal.name)))}</ul>`
}

/** `2 failed, 1 running, 5 passed`. */
export function checksInWords(signals: readonly Signal[]): string {
  const tones = signals.map(signal => outcome(signal).tone)
  const tally = (words: string, ...wanted: string[]) => {
    const number = tones.filter(tone => wanted.includes(tone)).length
    return number === 0 ? [] : [`${number} ${words}`]
  }
  const parts = [
    ...tally('failed', 'bad'),
    ...tally('under way', 'busy', 'waiting'),
    ...tally('passed', 'good'),
    ...tally('neutral or skipped', 'quiet'),
  ]
  return parts.length === 0 ? 'No checks' : `${count(signals.length, 'check')}: ${parts.join(', ')}`
}

const badge = html`<span class="aside role">required</span>`

function weight(signal: Signal): number {
  return ['bad', 'waiting', 'busy', 'good', 'done', 'quiet'].indexOf(outcome(signal).tone)
}

function row(signal: Signal, isRequired: boolean): Markup {
  const took = duration(signal.startedAt, signal.completedAt)
  const name =
    signal.href === null ? signal.name : html`<a href="${signal.href}" rel="noreferrer">${signal.name}</a>`
  const about = signal.about === null || signal.about === '' ? outcome(signal).words : signal.about
  return html`<li class="row check">${outcomeIcon(signal)}<span class="name">${name}</span><span class="quiet">${about}${took === null ? '' : ` · ${took}`} · ${signal.by}</span>${isRequired ? badge : ''}</li>`
}
