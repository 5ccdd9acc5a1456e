import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createLineSplitter, type Line, safeLine } from '../../../actions/_lib/command/lines.ts'
import { createMask } from '../../../actions/_lib/command/mask.ts'

const NO_SECRETS = createMask([])

function shown(text: string, secrets: readonly string[] = []): string {
  return safeLine({ text, length: text.length }, createMask(secrets))
}

for (const { given, want } of [
  { given: '::set-output name=a::b', want: ': :set-output name=a::b' },
  { given: '   ::add-mask::x', want: '   : :add-mask::x' },
  { given: '\u00a0\ufeff\u2003::error::x', want: '\u00a0\ufeff\u2003: :error::x' },
  { given: '\x1b[31m::error::x\x1b[0m', want: ': :error::x' },
  { given: '\x1b]8;;http://x\x07::error::x', want: ': :error::x' },
  { given: '\u0085::error::x', want: ': :error::x' },
  { given: '\0::error::x', want: ': :error::x' },
  { given: ':\0:error::x', want: ': :error::x' },
  { given: 'text ##[add-path]/tmp and ##[group]', want: 'text ## [add-path]/tmp and ## [group]' },
  { given: '##\x1b[31m[error]x', want: '## [error]x' },
  { given: '#\0#\x07[error]x', want: '## [error]x' },
  { given: 'std::vector<int> a ::b', want: 'std::vector<int> a ::b' },
  { given: 'a\x07b\x00c\td', want: 'abc\td' },
  { given: ':::error::x', want: ': ::error::x' },
  { given: 'safe \u202Eesrever\u202C text', want: 'safe esrever text' },
  { given: '\ufffd\ufffd not UTF-8', want: '\ufffd\ufffd not UTF-8' },
]) {
  test(`neutralised: ${JSON.stringify(given)}`, () => {
    const line = shown(given)
    assert.equal(line, want)
    assert.doesNotMatch(line, /^[\s\p{C}]*::|##\[/u)
  })
}

test('a line that is too long is cut and says how long it was', () => {
  const line = safeLine({ text: 'x'.repeat(60_000), length: 1e6 }, NO_SECRETS)
  assert.equal(line, `${'x'.repeat(4000)} … (1000000 characters)`)
})

for (const { name, given } of [
  { name: 'in colour', given: 'key hun\x1b[1mter\x1b[0m22' },
  { name: 'with NUL between, as UTF-16 has it', given: 'key h\0u\0n\0t\0e\0r\x002\x002' },
  { name: 'that direction marks cut', given: 'key hunter\u202d22' },
]) {
  test(`a secret is hidden ${name}`, () => assert.equal(shown(given, ['hunter22']), 'key ***'))
}

test('a secret across the place where a long line is cut does not show', () => {
  for (let at = 3990; at <= 4001; at++) {
    assert.doesNotMatch(shown(`${'x'.repeat(at)}hunter22${'y'.repeat(50)}`, ['hunter22']), /hu|22/)
  }
})

test('a secret across the end of what is kept of a line does not show, even when masking makes the line short', () => {
  const secret = 's'.repeat(500)
  const text = `${secret}, `.repeat(200).slice(0, 1 << 16)
  const line = safeLine({ text, length: 1e6 }, createMask([secret]))
  assert.doesNotMatch(line, /s{2}/)
})

function cutIn(text: string, size: number): Line[] {
  const lines: Line[] = []
  const cutter = createLineSplitter(line => lines.push(line))
  for (let at = 0; at < text.length; at += size) cutter.cut(text.slice(at, at + size))
  cutter.flush()
  return lines
}

test('lines are cut at line feed, carriage return and both, however the pieces fall', () => {
  const text = 'one\r\ntwo\rthree\n\nfour\r\r\nlast'
  const want = [
    ['one', false],
    ['two', true],
    ['three', false],
    ['', false],
    ['four', false],
    ['last', false],
  ]
  for (let size = 1; size <= text.length; size++) {
    const lines = cutIn(text, size).map(line => [line.text, line.isRewritten])
    assert.deepEqual(lines, want, `in pieces of ${size}`)
  }
})

test('a line without an end is kept in part and counted, and the next line is whole', () => {
  const lines = cutIn(`${'x'.repeat(300_000)}\nnext\r`, 7000)
  assert.deepEqual(
    lines.map(({ text, length }) => [text.length, length]),
    [
      [1 << 16, 300_000],
      [4, 4],
    ],
  )
})
