import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { inspect } from 'node:util'
import { createMask } from '../../../actions/_lib/command/mask.ts'

/** Secrets with what each encoder treats in its own way: quotes, blanks, signs of shells and URLs, characters beyond ASCII. */
const SECRETS = [
  'p@ss "word"/+ü',
  "it's $5 & <b>!*(ok)\\d;~",
  'пароль-секрет',
  'ünter:hafen=22ß',
  'AKIA/plain+text==',
]

const hex = (byte: number) => byte.toString(16).padStart(2, '0')
const bytes = (text: string) => [...Buffer.from(text)]
const percent = (text: string) =>
  bytes(text)
    .map(byte => `%${hex(byte)}`)
    .join('')
const beyond = (text: string, spell: (code: number) => string) =>
  text.replace(/\P{ASCII}/gu, character => spell(character.codePointAt(0)!))
const json = (text: string) => JSON.stringify(text)
const jsonAscii = (text: string) => beyond(json(text), code => `\\u${code.toString(16).padStart(4, '0')}`)
const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
}
const html = (text: string) => text.replace(/[&<>"']/g, sign => entities[sign]!)

function base32(text: string): string {
  const bits = bytes(text)
    .map(byte => byte.toString(2).padStart(8, '0'))
    .join('')
  return (bits.match(/.{5}/g) ?? [])
    .map(five => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(five, 2)])
    .join('')
}

const spellings: { name: string; spell: (text: string) => string }[] = [
  {
    name: 'as RFC 3986 has it',
    spell: text => encodeURIComponent(text).replace(/[!'()*]/g, sign => percent(sign).toUpperCase()),
  },
  { name: 'as encodeURI leaves it', spell: text => encodeURI(text) },
  { name: 'with every byte in percent', spell: percent },
  { name: 'twice in percent', spell: text => encodeURIComponent(encodeURIComponent(text)) },
  { name: 'as a form', spell: text => new URLSearchParams({ a: text }).toString().slice(2) },
  { name: "as JavaScript's escape()", spell: text => escape(text) },
  { name: 'as JSON', spell: json },
  { name: 'as json.dumps has it', spell: jsonAscii },
  {
    name: 'as JSON in upper case digits',
    spell: text => beyond(json(text), code => `\\u${code.toString(16).padStart(4, '0').toUpperCase()}`),
  },
  { name: 'as PHP has JSON', spell: text => jsonAscii(text).replaceAll('/', '\\/') },
  {
    name: 'as Go has JSON',
    spell: text => json(text).replace(/[<>&]/g, sign => `\\u00${hex(sign.charCodeAt(0))}`),
  },
  { name: 'as JSON in JSON', spell: text => json(json(text)) },
  { name: 'as inspect() shows it', spell: text => inspect(text) },
  { name: 'as HTML', spell: html },
  { name: 'as HTML in decimal digits', spell: text => html(beyond(text, code => `&#${code};`)) },
  {
    name: 'as HTML, all of it',
    spell: text => [...text].map(each => `&#x${each.codePointAt(0)!.toString(16)};`).join(''),
  },
  { name: 'as HTML twice', spell: text => html(html(text)) },
  {
    name: "with HTML's names",
    spell: text => html(text).replaceAll('ü', '&uuml;').replaceAll('ß', '&szlig;'),
  },
  { name: 'as XML has it', spell: text => html(text).replaceAll('&#x27;', '&apos;') },
  {
    name: "as Python's bytes",
    spell: text =>
      bytes(text)
        .map(byte => (byte > 126 ? `\\x${hex(byte)}` : String.fromCharCode(byte).replace(/['\\]/, '\\$&')))
        .join(''),
  },
  {
    name: 'with a backslash and every byte',
    spell: text =>
      bytes(text)
        .map(byte => `\\x${hex(byte)}`)
        .join(''),
  },
  {
    name: 'in octal, as git has paths',
    spell: text =>
      bytes(text)
        .map(byte =>
          byte > 126 ? `\\${byte.toString(8)}` : String.fromCharCode(byte).replace(/["\\]/, '\\$&'),
        )
        .join(''),
  },
  { name: 'in single quotes of a shell', spell: text => `'${text.replaceAll("'", "'\\''")}'` },
  { name: 'as shlex.quote() has it', spell: text => `'${text.replaceAll("'", `'"'"'`)}'` },
  { name: 'in double quotes of a shell', spell: text => `"${text.replace(/["$`\\!]/g, '\\$&')}"` },
  { name: 'with every sign behind a backslash', spell: text => text.replace(/[^\w\u0080-\uffff]/g, '\\$&') },
  { name: 'in quotes of SQL, CSV and YAML', spell: text => text.replace(/['"]/g, '$&$&') },
  { name: 'in quotes of PowerShell', spell: text => text.replace(/["$`]/g, '`$&') },
  { name: 'as cmd has it', spell: text => text.replace(/[&<>()!"]/g, '^$&') },
  {
    name: 'as quoted-printable',
    spell: text =>
      bytes(text)
        .map(byte => (byte > 126 || byte === 61 ? `=${hex(byte).toUpperCase()}` : String.fromCharCode(byte)))
        .join(''),
  },
  { name: 'as base64', spell: text => Buffer.from(text).toString('base64') },
  { name: 'as base64 of UTF-16', spell: text => Buffer.from(text, 'utf16le').toString('base64') },
  { name: 'as base32', spell: base32 },
  { name: 'as base32 behind other bytes', spell: text => base32(`ab${text}`).slice(4) },
  { name: 'as hexadecimal digits', spell: text => bytes(text).map(hex).join('') },
  { name: 'as a Buffer shows it', spell: text => bytes(text).map(hex).join(' ') },
  { name: 'as digits with colons', spell: text => bytes(text).map(hex).join(':').toUpperCase() },
  { name: 'as a list of numbers', spell: text => bytes(text).join(', ') },
  { name: 'as a JSON list of numbers', spell: text => JSON.stringify(bytes(text)) },
]

/** At most two letters or digits may be left of a spelling: at its ends base64 shares them with what stands beside. */
function checkHidden(shown: string, spelling: string): void {
  assert.ok(shown.includes('***'), `${spelling} is shown as ${shown}`)
  const left = shown.replaceAll('***', '').match(/[\p{L}\p{N}]/gu) ?? []
  assert.ok(left.length <= 2, `${spelling} is shown as ${shown}`)
}

for (const { name, spell } of spellings) {
  test(`a secret is hidden ${name}`, () => {
    for (const secret of SECRETS) checkHidden(createMask([secret]).hide(`<${spell(secret)}>`), spell(secret))
  })
}

const hasBash = spawnSync('bash', ['--version']).status === 0
const hasPython = spawnSync('python3', ['--version']).status === 0

for (const { name, program, has } of [
  { name: 'printf %q', program: ['bash', '-c', 'printf "%q\\n" "$SECRET"'], has: hasBash },
  {
    name: 'printf %q without a locale',
    program: ['bash', '-c', 'LC_ALL=C printf "%q\\n" "$SECRET"'],
    has: hasBash,
  },
  { name: 'declare -p', program: ['bash', '-c', 'declare -p SECRET'], has: hasBash },
  { name: 'set -x', program: ['bash', '-c', 'exec 2>&1; set -x; : "$SECRET"'], has: hasBash },
  { name: 'the expansion @Q', program: ['bash', '-c', `echo "$\{SECRET@Q}"`], has: hasBash },
  {
    name: 'repr, ascii, json.dumps, shlex.quote, html.escape',
    program: [
      'python3',
      '-c',
      `
import os, json, shlex, html, urllib.parse
s = os.environ['SECRET']
for each in [repr(s), ascii(s), repr(s.encode()), json.dumps(s), json.dumps(json.dumps(s)), shlex.quote(s), html.escape(s), urllib.parse.quote(s), urllib.parse.quote_plus(s), s.encode('unicode_escape').decode(), s.encode('ascii', 'xmlcharrefreplace').decode(), s.encode('ascii', 'backslashreplace').decode()]:
    print('out', each)`,
    ],
    has: hasPython,
  },
]) {
  test(`a secret is hidden as ${name} prints it`, { skip: !has }, () => {
    for (const secret of SECRETS) {
      const [file = '', ...args] = program
      const env = { PATH: process.env['PATH'], SECRET: secret, PYTHONIOENCODING: 'utf8' }
      const printed = execFileSync(file, args, { env, encoding: 'utf8' })
      for (const line of printed.trimEnd().split('\n')) {
        const shown = createMask([secret]).hide(line)
        checkHidden(shown.replace(/^(out|declare -x SECRET=|\+ :)/, ''), line)
      }
    }
  })
}

test('what stands beside a secret is shown', () => {
  const { hide } = createMask(["it's $5 & more"])
  assert.equal(
    hide(`{"a":"x","b":${jsonAscii("it's $5 & more")},"c":"it is 5 or more"}`),
    '{"a":"x","b":"***","c":"it is 5 or more"}',
  )
  assert.equal(hide("run 'it'\"'\"'s $5 & more' --fast"), "run '***' --fast")
})

test('a text of nothing but escapes is looked through once', () => {
  const { hide } = createMask(['s3cr3t-of-the-house'])
  for (const text of ['\\', '%25', '&amp;', '"', '&', '\\u', 'x'.repeat(9)].map(each => each.repeat(60_000)))
    assert.equal(hide(text), text)
})
