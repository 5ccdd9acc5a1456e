/** A text with escapes removed, and where each character came from: from `starts` up to but not including `ends`. */
type WithoutEscapes = { plain: string; starts: number[]; ends: number[] }

/**
 * One escape, or a character that quoting adds, removes or turns into another: percent signs of any depth, backslashes of any number with
 * what C, JSON, Python, bash and JavaScript write behind them, HTML entities, quotes, `$`, `^`, white space and `+`.
 */
const ESCAPE =
  /%(?:25)*(?:u([0-9a-f]{4})|([0-9a-f]{2}))|\\+(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|U([0-9a-f]{8})|x([0-9a-f]{2})|([0-3][0-7]{2}))?|&(?:amp;)*(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));|['"`$^+\s]/gi

const ENTITIES: Record<string, number> = { amp: 38, lt: 60, gt: 62 }
const NOTHING = -1
/** Characters that quoting adds or removes. Encoders differ here, so they are left out of secret and text alike. */
const QUOTING = new Set([...'\'"`$^+\\'].map(sign => sign.charCodeAt(0)))

/** Whether quoting, escaping or encoding may have changed anything in a text. */
const MAY_BE_ESCAPED = /[%\\&'"`$^+]/

/** A character, or a byte of one, and its place in the text. */
type Unit = { code: number; isByte: boolean; start: number; end: number }

/**
 * A text as it was before quoting: the same for a secret and for each way to escape its characters, in any mixture. Quotes, white space and
 * `+` are left out, and with `asciiOnly` everything beyond ASCII, which some encoders write as names.
 */
export function withoutEscapes(text: string, { asciiOnly = false } = {}): WithoutEscapes {
  const found: WithoutEscapes = { plain: '', starts: [], ends: [] }
  for (const { code, start, end } of characters(unitsOf(text))) {
    if (isLeftOut(code) || (asciiOnly && code > 0x7e)) continue
    const character = String.fromCodePoint(code)
    found.plain += character
    for (let i = 0; i < character.length; i++) {
      found.starts.push(start)
      found.ends.push(end)
    }
  }
  return found
}

/** Whether a text may hold escapes at all; a cheap test before the search. */
export function mayBeEscaped(text: string): boolean {
  return MAY_BE_ESCAPED.test(text)
}

/** Quoting, control characters and white space; also `NOTHING`. */
function isLeftOut(code: number): boolean {
  if (code <= 0x20 || (code > 0x7e && code <= 0xa0)) return true
  return code < 0x80 ? QUOTING.has(code) : /\s/.test(String.fromCodePoint(code))
}

function unitsOf(text: string): Unit[] {
  const units: Unit[] = []
  let at = 0
  const plain = (end: number) => {
    for (; at < end; at++) units.push({ code: text.charCodeAt(at), isByte: false, start: at, end: at + 1 })
  }
  for (const match of text.matchAll(ESCAPE)) {
    plain(match.index)
    at += match[0].length
    units.push({ ...meant(match), start: match.index, end: at })
  }
  plain(text.length)
  return units
}

function meant(match: RegExpExecArray): Pick<Unit, 'code' | 'isByte'> {
  const [, percentU, percent, braced, u, U, x, octal, decimal, hex, name] = match
  const byte = percent ?? x
  if (byte !== undefined) return { code: Number.parseInt(byte, 16), isByte: true }
  if (octal !== undefined) return { code: Number.parseInt(octal, 8), isByte: true }
  const digits = percentU ?? braced ?? u ?? U ?? hex
  if (digits !== undefined) return { code: valid(Number.parseInt(digits, 16)), isByte: false }
  if (decimal !== undefined) return { code: valid(Number(decimal)), isByte: false }
  return { code: ENTITIES[name?.toLowerCase() ?? ''] ?? NOTHING, isByte: false }
}

function valid(code: number): number {
  return code <= 0x10ffff ? code : NOTHING
}

/** Joins adjacent bytes that form UTF-8; any other byte is the Latin-1 character of its number, as in Python. */
function* characters(units: readonly Unit[]): Generator<Omit<Unit, 'isByte'>> {
  for (let at = 0; at < units.length; ) {
    const unit = units[at]!
    const length = lengthOf(unit)
    const bytes = length === 1 ? [] : units.slice(at, at + length)
    if (bytes.length === length && bytes.slice(1).every(isFollowing)) {
      at += length
      yield { code: decoded(bytes), start: unit.start, end: bytes.at(-1)!.end }
    } else {
      at += 1
      yield unit
    }
  }
}

function decoded(bytes: readonly Unit[]): number {
  const text = Buffer.from(bytes.map(({ code }) => code)).toString()
  return text.codePointAt(0)!
}

/** The length of the UTF-8 sequence that this byte starts. */
function lengthOf({ code, isByte }: Unit): number {
  if (!isByte || code < 0xc2 || code > 0xf4) return 1
  if (code < 0xe0) return 2
  return code < 0xf0 ? 3 : 4
}

function isFollowing({ code, isByte }: Unit): boolean {
  return isByte && code >= 0x80 && code < 0xc0
}
