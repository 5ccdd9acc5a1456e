import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDue, sparseLines } from '../../../actions/_lib/host/progress.ts'

for (const { name, further, sinceMs, want } of [
  { name: 'five percent more', further: 0.05, sinceMs: 2000, want: true },
  { name: 'five percent more, too soon', further: 0.5, sinceMs: 1999, want: false },
  { name: 'a little more', further: 0.04, sinceMs: 60_000, want: false },
  { name: 'a little more after five minutes', further: 0.001, sinceMs: 300_000, want: true },
  { name: 'nothing more', further: 0, sinceMs: 3_600_000, want: false },
]) {
  test(`a line of progress is ${want ? '' : 'not '}due: ${name}`, () =>
    assert.equal(isDue({ further, sinceMs }), want))
}

test('a hundred hours of work are a line an hour or so, and say what is left', () => {
  let now = 0
  const lines: string[] = []
  const progress = sparseLines(
    line => lines.push(line),
    () => now,
  )
  for (let second = 0; second <= 360_000; second += 1000) {
    now = second * 1000
    progress('train', second / 360_000)
  }
  assert.equal(lines.length, 360)
  assert.equal(lines[0], 'train 0 %, about 100 h left')
  assert.equal(lines.at(-1), 'train 100 %')
})
