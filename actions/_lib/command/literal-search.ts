/** A piece of a text, `end` not included. */
export type Range = { start: number; end: number }

/** The fewest characters of a literal. */
export const LEAST_LITERAL = 4

/**
 * Finds all occurrences of many literals in one pass over a text, by their first four characters. Overlapping matches are returned as they
 * are, in order of their start.
 */
export function literalSearch(literals: readonly string[]): (text: string) => Range[] {
  const byStart = new Map<string, string[]>()
  const begins = new Uint8Array(0x10000)
  for (const literal of [...new Set(literals)].sort((a, b) => b.length - a.length)) {
    const start = literal.slice(0, LEAST_LITERAL)
    byStart.set(start, [...(byStart.get(start) ?? []), literal])
    begins[literal.charCodeAt(0)] = 1
  }
  return text => {
    const found: Range[] = []
    for (let at = 0; at + LEAST_LITERAL <= text.length; at++) {
      if (begins[text.charCodeAt(at)] === 0) continue
      const known = byStart.get(text.slice(at, at + LEAST_LITERAL))
      const literal = known?.find(each => text.startsWith(each, at))
      if (literal !== undefined) found.push({ start: at, end: at + literal.length })
    }
    return found
  }
}
