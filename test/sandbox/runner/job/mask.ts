/** What must never stand in a log. */
export type Masks = {
  /** Empty and blank values are passed over; several lines are hidden together and each by itself. */
  add(value: string): void
  hide(text: string): string
}

/** Hides values, and what they become in Base64, in a URL, in JSON and in XML, as the runner does. */
export function openMasks(values: readonly string[] = []): Masks {
  const hidden = new Set<string>()
  let pattern: RegExp | null = null
  const masks: Masks = {
    add(value) {
      for (const part of [value, ...value.split(/\r?\n/)]) {
        for (const form of part.trim() === '' ? [] : formsOf(part)) hidden.add(form)
      }
      pattern = null
    },
    hide(text) {
      if (hidden.size === 0) return text
      pattern ??= patternOf(hidden)
      return text.replaceAll(pattern, '***')
    },
  }
  for (const value of values) masks.add(value)
  return masks
}

/** The longest first, so that no part of a longer one is left. */
function patternOf(hidden: ReadonlySet<string>): RegExp {
  const longest = [...hidden].sort((a, b) => b.length - a.length)
  return new RegExp(longest.map(value => value.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'), 'g')
}

function formsOf(value: string): string[] {
  const bytes = Buffer.from(value)
  const base64 = [0, 1, 2].map(shift =>
    bytes
      .subarray(shift)
      .toString('base64')
      .replace(/={1,2}$/, ''),
  )
  const forms = [value, value.trim(), value.replace(/^"(.*)"$/s, '$1'), value.replaceAll("'", "''")]
  const encoded = [JSON.stringify(value).slice(1, -1), encodeURIComponent(value), xmlOf(value)]
  return [...forms, ...encoded, ...(bytes.length > 2 ? base64 : [])].filter(form => form !== '')
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

function xmlOf(value: string): string {
  return value.replaceAll(/[&<>"']/g, character => ENTITIES[character] ?? character)
}
