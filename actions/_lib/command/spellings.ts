const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
/** Line widths of PEM and MIME. */
const WRAPS = [64, 76]

/** A text in the usual encodings that work character by character; mixtures are found by `withoutEscapes`. */
export function textSpellings(text: string): string[] {
  const url = encodeURIComponent(text)
  const rfc3986 = url.replace(/[!'()*]/g, sign => `%${hexOf(sign.charCodeAt(0), 2).toUpperCase()}`)
  const json = JSON.stringify(text).slice(1, -1)
  return [
    json,
    ascii(json, code => `\\u${hexOf(code, 4)}`),
    ascii(json, code => `\\u${hexOf(code, 4).toUpperCase()}`),
    ascii(text, code => `&#${code};`),
    ascii(text, code => `&#x${hexOf(code, 1)};`),
    ascii(text, code => (code < 0x100 ? `\\x${hexOf(code, 2)}` : `\\u${hexOf(code, 4)}`)),
    bytewise(text, byte => `\\x${hexOf(byte, 2)}`),
    bytewise(text, byte => `\\${byte.toString(8).padStart(3, '0')}`),
    bytewise(text.replaceAll('=', '=3D'), byte => `=${hexOf(byte, 2).toUpperCase()}`),
    ...[url, rfc3986].flatMap(form => [form, lowerCodes(form), form.replaceAll('%20', '+')]),
  ]
}

/** Bytes in the usual encodings: base64 in both alphabets, at any offset and wrapped, base32 at any offset, hexadecimal, lists of numbers. */
export function byteSpellings(bytes: Buffer): string[] {
  const base64 = [0, 1, 2].map(offset => digitsAt(bytes, BASE64, offset))
  const wrapped = WRAPS.flatMap(width => base64[0]?.match(new RegExp(`.{${width}}|.{16,}$`, 'g')) ?? [])
  const base32 = [0, 1, 2, 3, 4].map(offset => digitsAt(bytes, BASE32, offset))
  const pairs = [...bytes].map(byte => hexOf(byte, 2))
  const hex = ['', ' ', ':', '-'].map(separator => pairs.join(separator))
  const numbers = [',', ', ', ' '].map(separator => [...bytes].join(separator))
  return [
    ...[...base64, ...wrapped].flatMap(form => [form, form.replaceAll('+', '-').replaceAll('/', '_')]),
    ...[...base32, ...hex].flatMap(form => [form, form.toLowerCase(), form.toUpperCase()]),
    ...numbers,
  ]
}

/** The digits that encode these bytes alone, when `offset` other bytes come before them (RFC 4648). */
function digitsAt(bytes: Buffer, alphabet: string, offset: number): string {
  const width = Math.log2(alphabet.length)
  let digits = ''
  let bits = 0
  let value = 0
  let skip = (width - ((offset * 8) % width)) % width
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xffff
    bits += 8
    if (skip > 0) {
      bits -= skip
      skip = 0
    }
    for (; bits >= width; bits -= width) digits += alphabet[(value >> (bits - width)) & (alphabet.length - 1)]
  }
  return digits
}

function ascii(text: string, spell: (code: number) => string): string {
  return text.replace(/\P{ASCII}/gu, character =>
    Array.from({ length: character.length }, (_, i) => spell(character.charCodeAt(i))).join(''),
  )
}

function bytewise(text: string, spell: (byte: number) => string): string {
  return text.replace(/\P{ASCII}/gu, character => [...Buffer.from(character)].map(spell).join(''))
}

function lowerCodes(percent: string): string {
  return percent.replace(/%[0-9A-F]{2}/g, code => code.toLowerCase())
}

function hexOf(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0')
}
