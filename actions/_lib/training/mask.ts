const LEAST = 4
const LEAST_ENCODED = 5
/** Shorter texts inside a JSON secret, such as `service_account`, say what it is and not what it opens. */
const LEAST_LEAF = 16
const WRAPS = [64, 76]

/** Hides secrets in a text; `longest` is the length of the longest of their forms. */
export type Mask = { hide(text: string): string; longest: number }

/** A mask of these values in all their forms; where they overlap, all of it is hidden. */
export function createMask(values: readonly string[]): Mask {
  const forms = [...new Set(values.flatMap(formsOf))].sort((a, b) => b.length - a.length)
  const [first] = forms
  if (first === undefined) return { hide: text => text, longest: 0 }
  const any = new RegExp(`(?=(${forms.map(escaped).join('|')}))`, 'gu')
  return { hide: text => hidden(text, any), longest: first.length }
}

/**
 * How a secret may stand in a log: its lines, the long texts of a JSON document, and each as JSON, URL, form, base64 (at any offset, in
 * both alphabets, wrapped) and hexadecimal digits. Shorter than four characters it is none.
 */
export function formsOf(value: string): string[] {
  const whole = value.trim().toWellFormed()
  const parts = new Set([...linesOf(whole), ...leavesOf(whole)])
  const plain = [...parts].flatMap(part => [part, ...escapes(part)])
  const bytes = [...parts, ...(parts.size === 0 || parts.has(whole) ? [] : [whole, `${whole}\n`])].flatMap(
    encodings,
  )
  return [
    ...plain.filter(form => form.length >= LEAST),
    ...bytes.filter(form => form.length >= LEAST_ENCODED),
  ]
}

/** The lines of a secret that are long enough to be hidden. */
export function linesOf(value: string): string[] {
  const lines = value.split(/[\r\n]+/).map(line => line.trim())
  return lines.filter(line => line.length >= LEAST)
}

function leavesOf(value: string): string[] {
  if (!/^[[{]/.test(value)) return []
  const leaves: string[] = []
  try {
    JSON.parse(value, (_, leaf) => {
      if (typeof leaf === 'string' && leaf.length >= LEAST_LEAF) leaves.push(...linesOf(leaf))
      return leaf
    })
  } catch {
    return []
  }
  return leaves
}

function escapes(part: string): string[] {
  const url = encodeURIComponent(part)
  const lower = url.replace(/%[0-9A-F]{2}/g, code => code.toLowerCase())
  return [JSON.stringify(part).slice(1, -1), url, lower, url.replaceAll('%20', '+')]
}

function encodings(part: string): string[] {
  if (part.length < LEAST) return []
  const bytes = Buffer.from(part)
  const [at0 = '', ...others] = [0, 1, 2].map(offset => base64At(bytes, offset))
  const wrapped = WRAPS.flatMap(width => at0.match(new RegExp(`.{${width}}|.{16,}$`, 'g')) ?? [])
  const hex = bytes.toString('hex')
  return [hex, hex.toUpperCase(), ...[at0, ...others, ...wrapped].flatMap(form => [form, urlSafe(form)])]
}

/** The characters of base64 that stand for these bytes alone when so many others (modulo 3) come before them. */
function base64At(bytes: Buffer, offset: number): string {
  const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64')
  return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6))
}

function urlSafe(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_')
}

function hidden(text: string, any: RegExp): string {
  let shown = ''
  let end = 0
  for (const { index, 1: found = '' } of text.matchAll(any)) {
    if (index > end || (index === 0 && end === 0)) shown += `${text.slice(end, index)}***`
    end = Math.max(end, index + found.length)
  }
  return shown + text.slice(end)
}

function escaped(form: string): string {
  return form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
