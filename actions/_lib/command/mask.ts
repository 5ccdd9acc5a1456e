import { mayBeEscaped, withoutEscapes } from './escapes.ts'
import { LEAST_LITERAL, literalSearch, type Range } from './literal-search.ts'
import { byteSpellings, textSpellings } from './spellings.ts'

const LEAST_ENCODED = 5
/** Shorter texts inside a JSON secret, such as `service_account`, are its structure and not secret. */
const LEAST_LEAF = 16
/** A shorter secret is not searched with escapes removed: it would match ordinary text. */
const LEAST_UNESCAPED = 5
/** Characters of the longest escape of one, such as `\U000000fc`. */
const MOST_ESCAPE = 10

/** Hides secrets in a text; `longest` is the length of the longest of their forms. */
export type Mask = { hide(text: string): string; longest: number }

/** A mask of these values in every usual encoding and quoting; overlapping matches are hidden as one. */
export function createMask(values: readonly string[]): Mask {
  const forms = values.flatMap(secretForms)
  if (forms.length === 0) return { hide: text => text, longest: 0 }
  const search = literalSearch(forms)
  const parts = [...new Set(values.flatMap(partsOf))]
  const searches = [true, false].map(asciiOnly => unescapedSearch(parts, { asciiOnly }))
  return {
    hide: text =>
      hidden(
        text,
        [search, ...(mayBeEscaped(text) ? searches : [])].flatMap(each => each(text)),
      ),
    longest: Math.max(...forms.map(form => form.length), ...parts.map(part => part.length * MOST_ESCAPE)),
  }
}

/**
 * The forms in which a secret may appear in a log: its lines, the long texts of a JSON document, and each in the usual encodings. Values of
 * less than four characters have none.
 */
export function secretForms(value: string): string[] {
  const whole = value.trim().toWellFormed()
  const parts = partsOf(value)
  const files = parts.length === 0 || parts.includes(whole) ? [] : [whole, `${whole}\n`]
  const encoded = [...parts, ...files].flatMap(part => [
    ...byteSpellings(Buffer.from(part)),
    ...byteSpellings(Buffer.from(part, 'utf16le')),
  ])
  return [
    ...parts.flatMap(part => [part, ...textSpellings(part)]).filter(form => form.length >= LEAST_LITERAL),
    ...encoded.filter(form => form.length >= LEAST_ENCODED),
  ]
}

/** The lines of a secret that are long enough to be hidden. */
export function secretLines(value: string): string[] {
  const lines = value.split(/[\r\n]+/).map(line => line.trim())
  return lines.filter(line => line.length >= LEAST_LITERAL)
}

function partsOf(value: string): string[] {
  const whole = value.trim().toWellFormed()
  return [...new Set([...secretLines(whole), ...leavesOf(whole)])]
}

function leavesOf(value: string): string[] {
  if (!/^[[{]/.test(value)) return []
  const leaves: string[] = []
  try {
    JSON.parse(value, (_, leaf) => {
      if (typeof leaf === 'string' && leaf.length >= LEAST_LEAF) leaves.push(...secretLines(leaf))
      return leaf
    })
  } catch {
    return []
  }
  return leaves
}

/**
 * Finds secrets by comparing secret and text with escapes removed from both, if at least half of the secret remains. Escapes at its ends,
 * such as those of a quote that it starts with, are hidden with it.
 */
function unescapedSearch(
  parts: readonly string[],
  options: { asciiOnly: boolean },
): (text: string) => Range[] {
  const known = new Map<string, { begins: boolean; ends: boolean }>()
  for (const part of parts) {
    const { plain, starts, ends } = withoutEscapes(part, options)
    if (plain.length < Math.max(LEAST_UNESCAPED, part.length / 2)) continue
    known.set(plain, { begins: starts[0]! > 0, ends: ends.at(-1)! < part.length })
  }
  const search = literalSearch([...known.keys()])
  return text => {
    const { plain, starts, ends } = withoutEscapes(text, options)
    return search(plain).map(({ start, end }) => {
      const wider = known.get(plain.slice(start, end))!
      const before = wider.begins ? (ends[start - 1] ?? 0) : starts[start]!
      const after = wider.ends ? (starts[end] ?? text.length) : ends[end - 1]!
      const space = text.slice(before, after).search(/\S/)
      return { start: before + space, end: before + text.slice(before, after).trimEnd().length }
    })
  }
}

function hidden(text: string, ranges: readonly Range[]): string {
  let shown = ''
  let end = -1
  for (const range of ranges.toSorted((one, other) => one.start - other.start)) {
    if (range.start > end) shown += `${text.slice(Math.max(end, 0), range.start)}***`
    end = Math.max(end, range.end)
  }
  return shown + text.slice(Math.max(end, 0))
}
