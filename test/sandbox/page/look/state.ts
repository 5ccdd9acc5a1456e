import { html } from 'hono/html'
import { type Icon, icon } from './icon.ts'
import type { Markup } from './markup.ts'

export type Tone = 'good' | 'bad' | 'busy' | 'quiet' | 'done' | 'waiting'

/** The state of a check, job, step or run: its conclusion, else its status. */
export function outcome({ status, conclusion }: { status: string; conclusion: string | null }): {
  tone: Tone
  icon: Icon
  words: string
} {
  const words = (conclusion ?? status).replaceAll('_', ' ')
  if (conclusion === null) return unfinished(status, words)
  if (conclusion === 'success') return { tone: 'good', icon: 'check', words }
  if (['neutral', 'skipped', 'stale', 'inactive'].includes(conclusion))
    return { tone: 'quiet', icon: 'dash', words }
  if (conclusion === 'cancelled') return { tone: 'quiet', icon: 'cross', words }
  if (conclusion === 'action_required') return { tone: 'waiting', icon: 'warning', words }
  return { tone: 'bad', icon: 'cross', words }
}

function unfinished(status: string, words: string): ReturnType<typeof outcome> {
  return status === 'in_progress'
    ? { tone: 'busy', icon: 'dot', words }
    : { tone: 'waiting', icon: 'clock', words }
}

/** A state's icon, with its name for screen readers. */
export function outcomeIcon(row: { status: string; conclusion: string | null }): Markup {
  const { tone, icon: name, words } = outcome(row)
  return html`<span class="mark ${tone}" title="${words}">${icon(name)}<span class="sr">${words}</span></span>`
}

/** A filled pill with a word, such as a pull request's state. */
export function pill(tone: string, name: Icon, words: string): Markup {
  const capital = `${words.charAt(0).toUpperCase()}${words.slice(1)}`
  return html`<span class="pill ${tone}">${icon(name)} ${capital}</span>`
}

/** A label in its own colour: six hexadecimal digits. */
export function label({ name, color }: { name: string; color: string }): Markup {
  const hex = /^[0-9a-f]{6}$/i.test(color) ? color : 'ededed'
  return html`<span class="label" style="--own:#${hex}">${name}</span>`
}
