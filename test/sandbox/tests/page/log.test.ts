import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openLog } from '../../github/workflow/log.ts'
import { logParts } from '../../page/run/log-line.ts'
import { logTail } from '../../page/run/log-tail.ts'
import { openServerFixture } from '../github/server-fixture.ts'

const cases = [
  {
    name: 'times are taken off the lines',
    given: '2026-11-21T08:00:00.1234567Z one\n2026-11-21T08:00:01Z two\nthree\n',
    want: ['2026-11-21T08:00:00.1234567Z one', '2026-11-21T08:00:01Z two', ' three'],
  },
  {
    name: 'groups of both spellings hold their lines until they end, and do not nest',
    given: '##[group]A\na\n##[endgroup]\nb\n::group::C\nc\n::group::D\nd',
    want: ['> A', ' a', ' b', '> C', ' c', '> D', ' d'],
  },
  {
    name: 'commands give lines their colour',
    given: '##[error]x\n::warning file=a.py,line=1::y\n##[debug]z\n##[section]s',
    want: [' error: x', ' warning: y', ' debug: z', ' section: s'],
  },
  { name: 'terminal colours go', given: '\u001b[31mred\u001b[0m [1m', want: [' red [1m'] },
  {
    name: 'what only looks like a command stays',
    given: 'a ##[error]x\n::set-output::x',
    want: [' a ##[error]x', ' ::set-output::x'],
  },
  { name: 'a line without end is cut', given: 'x'.repeat(5000), want: [` ${'x'.repeat(4000)} …`] },
]
for (const { name, given, want } of cases) {
  test(`a log: ${name}`, () => {
    const flat = logParts(given).flatMap(part => {
      const lines = part.lines.map(
        ({ time, kind, text }) => `${time} ${kind === 'plain' ? '' : `${kind}: `}${text}`,
      )
      return part.kind === 'group' ? [`> ${part.title.text}`, ...lines] : lines
    })
    assert.deepEqual(flat, want)
  })
}

test('of a long log the last 5,000 lines are shown, of a wide one the last 2 MiB from a whole line on', async t => {
  const { world } = (await openServerFixture(t)).sandbox
  const write = async (id: number, lines: string[]) => {
    const log = openLog(world, id)
    for (const line of lines) log.write(line)
    await log.close()
    return await logTail(world, id)
  }
  assert.equal(await logTail(world, 1), null)
  const short = await write(1, ['a', 'b'])
  assert.deepEqual([short?.isCut, short?.text.split('\n').length], [false, 2])
  const long = await write(
    2,
    Array.from({ length: 6000 }, (_, at) => `line ${at}`),
  )
  const lines = long!.text.split('\n')
  assert.deepEqual([long?.isCut, lines.length], [true, 5000])
  assert.match(lines[0]!, /line 1000$/)
  const wide = await write(
    3,
    Array.from({ length: 30 }, (_, at) => `${at} ${'x'.repeat(100_000)}`),
  )
  assert.ok(wide!.isCut && wide!.text.length < 2 << 20)
  assert.match(wide!.text, /^\d{4}-\d\d-\d\dT[^ ]* 10 x/)
})
