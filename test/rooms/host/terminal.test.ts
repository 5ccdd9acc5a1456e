import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pathInTerminal } from '../../../actions/_lib/host/host.ts'
import { createTerminalHost } from '../../../actions/_lib/host/terminal.ts'

function createStream(isTTY: boolean) {
  const written: string[] = []
  return { isTTY, write: (text: string) => written.push(text), written }
}

test('a secret is masked in everything that prints after it', () => {
  const stream = createStream(false)
  const host = createTerminalHost({ cwd: '.', env: {}, stream })
  host.mask('s3cret')
  host.mask('')
  host.info('a s3cret b')
  host.warning('with s3cret')
  assert.equal(stream.written.join(''), 'a *** b\nwarning: with ***\n')
})

test('progress rewrites one line on a terminal, and a printed line clears it', () => {
  const stream = createStream(true)
  const host = createTerminalHost({ cwd: '.', env: {}, stream })
  host.progress('sorting', 0.101)
  host.progress('sorting', 0.102)
  host.info('done')
  assert.deepEqual(stream.written, ['\r\x1b[2K  sorting 10 %', '\r\x1b[2K', 'done\n'])
})

/** A host without a terminal, whose clock goes on by a millisecond a look. */
function createPlainHost(millisecondsALook: number) {
  const stream = createStream(false)
  let milliseconds = 0
  const now = () => {
    milliseconds += millisecondsALook
    return milliseconds
  }
  return { stream, host: createTerminalHost({ cwd: '.', env: {}, stream, now }) }
}

test('progress prints a line per five percent where lines cannot be rewritten, and what is left', () => {
  const { stream, host } = createPlainHost(10_000)
  for (let step = 0; step <= 100; step++) host.progress('sorting', step / 100)
  assert.equal(stream.written.length, 20)
  assert.equal(stream.written[0], '  sorting 5 %, about 16 min left\n')
  assert.deepEqual(stream.written.slice(-2), ['  sorting 95 %\n', '  sorting 100 %\n'])
})

test('two kinds of work that take turns do not repeat their lines, and one that begins again does', () => {
  const { stream, host } = createPlainHost(10_000)
  for (let step = 0; step <= 100; step++) {
    host.progress('sorting', step / 100)
    host.progress('adding', step / 200)
  }
  assert.equal(stream.written.length, 20 + 10)
  for (const share of [0, 0.5]) host.progress('sorting', share)
  assert.equal(stream.written.at(-1), '  sorting 50 %\n')
})

test('short work prints nothing', () => {
  const { stream, host } = createPlainHost(1)
  for (let step = 0; step <= 100; step++) host.progress('sorting', step / 100)
  assert.deepEqual(stream.written, [])
})

test('a headline names a file in a terminal, and no temporary folder of a runner', () => {
  assert.equal(pathInTerminal({ kind: 'terminal' }, 'out/model'), ': out/model')
  assert.equal(pathInTerminal({ kind: 'actions' }, '/home/runner/temp/run/model'), '')
})
