import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whereabouts } from '../../../actions/_lib/host/whereabouts.ts'

test('a headline names a file in a terminal, and no temporary folder of a runner', () => {
  assert.equal(whereabouts({ kind: 'terminal' }, 'out/model'), ': out/model')
  assert.equal(whereabouts({ kind: 'actions' }, '/home/runner/temp/run/model'), '')
})
