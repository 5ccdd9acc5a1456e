import assert from 'node:assert/strict'
import { test } from 'node:test'
import { trainingRecordOf, trainingRecordSchema } from '../../../actions/_lib/contract/training-record.ts'
import { changesSection } from '../../../actions/_lib/report/changes.ts'
import { costTable } from '../../../actions/_lib/report/cost.ts'
import { manifest } from '../release/documents.ts'
import { comparison, run } from '../report/documents.ts'

const trained = run({
  params: { depth: 6 },
  inputs: [{ path: 'train.py', id: 'a'.repeat(40) }],
  command: 'python train.py',
  seed: 1,
  backend: null,
  gpu: null,
  rows: { train: 900, validation: 100 },
})
const released = manifest({
  params: { depth: 4 },
  inputs: [{ path: 'train.py', kind: 'code', digest: `git:${'a'.repeat(40)}` }],
  command: 'python train.py',
  environment: { ...manifest().environment, image: trained.environment.image, seed: 1, backend: null },
})

test('a champion is known by its run or by the manifest of its release', () => {
  assert.equal(trainingRecordSchema.parse(trained).schema, 'trainyard/run@1')
  assert.equal(trainingRecordSchema.parse(released).schema, 'trainyard/manifest@1')
  assert.equal(trainingRecordOf(released).artifact.digest, released.artifact.digest)
  assert.ok(!trainingRecordSchema.safeParse(comparison({})).success)
})

test('of what a release keeps only the difference is told, and nothing of what it does not keep', () => {
  const given = { comparison: comparison({}), run: trained, championRun: trainingRecordOf(released) }
  const shown = JSON.stringify(changesSection(given))
  assert.match(shown, /What changed \(1\)/)
  assert.match(shown, /depth/)
  assert.doesNotMatch(shown, /training rows|input/)
  const [table] = costTable(given)
  assert.ok(table?.kind === 'table')
  assert.deepEqual(table.rows[0]?.slice(0, 2), ['Time', '—'])
})
