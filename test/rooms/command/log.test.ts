import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createCommandLog } from '../../../actions/_lib/command/log.ts'

/** What a host prints and a log gets of this text, with a clock that goes on by so many milliseconds a line. */
function showing(
  text: string,
  { kind = 'actions' as 'actions' | 'terminal', msALine = 1000, mostBytes = 1e9 } = {},
) {
  const printed: string[] = []
  const shares: number[] = []
  const logged: string[] = []
  let now = 0
  const host = {
    kind,
    info: (line: string) => printed.push(line),
    progress: (_: string, share: number) => shares.push(share),
  }
  const shower = createCommandLog({
    host,
    name: 'train',
    secrets: [],
    mostBytes,
    onLine: line => logged.push(line),
    now: () => {
      now += msALine
      return now
    },
  })
  shower.stream()(text)
  shower.end()
  return { printed, shares, logged, last: shower.last }
}

test('a bar that rewrites itself is progress and nothing else', () => {
  const bar = Array.from({ length: 100 }, (_, at) => `\r${at + 1}%|#####     | ${at + 1}/100`).join('')
  const { printed, shares, logged } = showing(`begin\n${bar}\ndone\n`)
  assert.deepEqual(printed, ['begin', 'done'])
  assert.deepEqual(logged, ['begin', 'done'])
  assert.equal(shares.length, 100)
})

const rounds = `${Array.from({ length: 1000 }, (_, at) => `[${at}]\tlogloss:0.${at}`).join('\n')}\n`

test('of a thousand rounds a runner prints the first, then one in half a minute, and the last; the log has all', () => {
  const { printed, logged, last } = showing(rounds)
  assert.equal(logged.length, 1000)
  assert.equal(printed.length, 25 + Math.floor(975 / 30) + 1)
  assert.equal(printed.at(-1), '[999]\tlogloss:0.999')
  assert.equal(new Set(printed).size, printed.length)
  assert.equal(last.length, 20)
})

test('a terminal prints every round', () => {
  assert.equal(showing(rounds, { kind: 'terminal' }).printed.length, 1000)
})

test('what is no round is never left out', () => {
  const lines = Array.from({ length: 500 }, (_, at) => `line ${at}`)
  assert.deepEqual(showing(lines.join('\n')).printed, lines)
})

const flood = Array.from({ length: 500 }, (_, at) => `line ${at}`)

test("of a flood a runner's log gets the first bytes, a note, and the last lines", () => {
  const { printed, logged } = showing(flood.join('\n'), { mostBytes: 70 })
  assert.deepEqual(printed.slice(0, 10), flood.slice(0, 10))
  assert.match(printed[10] ?? '', /^\[trainyard\] the command printed more than 70 bytes/)
  assert.deepEqual(printed.slice(11), flood.slice(-20))
  assert.equal(logged.length, 500)
})

test('a few lines over are not shown twice', () => {
  const { printed } = showing(flood.slice(0, 12).join('\n'), { mostBytes: 70 })
  assert.deepEqual(printed.toSpliced(10, 1), flood.slice(0, 12))
})

test('a terminal shows all of a flood', () => {
  assert.equal(showing(flood.join('\n'), { kind: 'terminal', mostBytes: 70 }).printed.length, 500)
})
