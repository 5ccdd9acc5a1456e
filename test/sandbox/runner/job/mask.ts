/** The secrets that are masked in logs. */
export type Masks = {
  /** Adds a value; blank values are ignored, and each line of a value is masked by itself, too. */
  add(value: string): void
  hide(text: string): string
}

/** Masks values and their Base64, URL, JSON and XML forms, as GitHub's runner does. */
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

/** Longest first, so that no part of a longer value remains. */
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
