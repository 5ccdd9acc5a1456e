import assert from 'node:assert/strict'
import { test } from 'node:test'
import { escapeCommands } from '../../../actions/_lib/host/workflow-command.ts'
import { parseCommand } from '../../sandbox/testing.ts'

for (const { text, want } of [
  { text: 'toy is trained: `a` is 1, was 2', want: 'toy is trained: `a` is 1, was 2' },
  { text: '::error::x', want: ': :error::x' },
  { text: 'a\n \t::set-output name=fork::false', want: 'a\n \t: :set-output name=fork::false' },
  { text: 'a\r::error::x\r\n::error::y', want: 'a\n: :error::x\n: :error::y' },
  { text: 'x ##[error]y ##[add-mask]z', want: 'x ## [error]y ## [add-mask]z' },
  { text: 'std::vector', want: 'std::vector' },
]) {
  test(`${JSON.stringify(text)} commands nothing`, () => {
    assert.equal(escapeCommands(text), want)
    assert.deepEqual(
      escapeCommands(text)
        .split('\n')
        .filter(line => parseCommand(line) !== null),
      [],
    )
  })
}
