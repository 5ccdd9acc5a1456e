import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createLineCutter, masked, neutralised, progressOf } from '../../actions/_lib/training/output.ts'

for (const { given, want } of [
  { given: '::set-output name=a::b', want: ': :set-output name=a::b' },
  { given: '   ::add-mask::x', want: '   : :add-mask::x' },
  { given: '\u00a0\ufeff\u2003::error::x', want: '\u00a0\ufeff\u2003: :error::x' },
  { given: '\x1b[31m::error::x\x1b[0m', want: ': :error::x' },
  { given: '\u0085::error::x', want: ': :error::x' },
  { given: 'text ##[add-path]/tmp and ##[group]', want: 'text ## [add-path]/tmp and ## [group]' },
  { given: '##\x1b[31m[error]x', want: '## [error]x' },
  { given: 'std::vector<int> a ::b', want: 'std::vector<int> a ::b' },
  { given: 'a\x07b\x00c\td', want: 'abc\td' },
  { given: ':::error::x', want: ': ::error::x' },
]) {
  test(`neutralised: ${JSON.stringify(given)}`, () => {
    const line = neutralised(given)
    assert.equal(line, want)
    assert.doesNotMatch(line, /^[\s\p{C}]*::|##\[/u)
  })
}

test('a line of a megabyte is cut and says how long it was', () => {
  const line = neutralised('x'.repeat(1e6))
  assert.ok(line.length < 5000)
  assert.match(line, /1000000 characters/)
})

for (const { line, want } of [
  { line: 'Epoch 3/20', want: 0.15 },
  { line: 'epoch 5 of 10: loss 0.3', want: 0.5 },
  { line: ' 37%|███▋      | 37/100 [00:01<00:02]', want: 0.37 },
  { line: '[120/500] loss=0.1', want: 0.24 },
  { line: 'Step 4/4', want: 1 },
  { line: 'accuracy 97%', want: null },
  { line: 'epoch 21/20', want: null },
  { line: 'reading 2001/01/02', want: null },
]) {
  test(`progress of ${JSON.stringify(line)} is ${want}`, () => assert.equal(progressOf(line), want))
}

test('secrets are hidden wherever they stand', () => {
  assert.equal(masked('key=hunter22 again hunter22', ['hunter22']), 'key=*** again ***')
})

test('lines are cut at line feed, carriage return and both, however the pieces fall', () => {
  const text = 'one\r\ntwo\rthree\n\nlast'
  const want = [
    ['one', false],
    ['two', true],
    ['three', false],
    ['', false],
    ['last', false],
  ]
  for (let size = 1; size <= text.length; size++) {
    const lines: [string, boolean][] = []
    const cutter = createLineCutter((line, isRewritten) => lines.push([line, isRewritten]))
    for (let at = 0; at < text.length; at += size) cutter.cut(text.slice(at, at + size))
    cutter.flush()
    assert.deepEqual(lines, want, `in pieces of ${size}`)
  }
})
