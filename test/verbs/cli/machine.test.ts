import assert from 'node:assert/strict'
import { tmpdir } from 'node:os'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { machineOf } from '../../../actions/_cli/machine.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const env = { Path: '/usr/bin', GITHUB_TOKEN: 'ghp_secret', HOME: '/home/ada' }

test('jobs get programs, a tool cache and the DuckDB of this checkout, and no other variable', () => {
  const machine = machineOf({ env }, { root: ROOT, tools: '/state/tools' })
  assert.deepEqual(machine, { PATH: '/usr/bin', RUNNER_TOOL_CACHE: '/state/tools', TRAINYARD_DUCKDB: ROOT })
})

test('where Trainyard has no DuckDB beside it, none is named', () => {
  const machine = machineOf({ env: {} }, { root: tmpdir(), tools: '/state/tools' })
  assert.deepEqual(machine, { PATH: '', RUNNER_TOOL_CACHE: '/state/tools' })
})
