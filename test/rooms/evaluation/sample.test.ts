import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { JoinedRows } from '../../../actions/_lib/contract/table.ts'
import { sampleOf, subsample } from '../../../actions/_lib/evaluation/sample.ts'

const classes: JoinedRows = {
  task: 'binary',
  rows: 3,
  digest: `sha256:${'0'.repeat(64)}`,
  truth: { kind: 'classes', codes: Int32Array.of(0, 1, 1), labels: ['on time', 'late'] },
  candidate: [Float64Array.of(0.1, 0.2, 0.3)],
  champion: [Float64Array.of(0.4, 0.5, 0.6)],
  weight: null,
  cluster: null,
  query: null,
  slices: [],
}
const ranked: JoinedRows = {
  ...classes,
  task: 'ranking',
  truth: { kind: 'values', values: Float64Array.of(2, 0, 1) },
  query: { codes: Int32Array.of(0, 1, 1), labels: ['a', 'b'] },
}

describe('sampleOf', () => {
  it('puts one model beside the truth, without copying', () => {
    const sample = sampleOf(classes, classes.champion!, 0.3)
    assert.deepEqual(
      [sample.rows, sample.classes, sample.labels, sample.threshold, sample.query],
      [3, 2, ['on time', 'late'], 0.3, null],
    )
    assert.equal(sample.scores, classes.champion)
    assert.equal(sample.truth, classes.truth.kind === 'classes' && classes.truth.codes)
  })

  it('has no classes where the truth is a number', () => {
    const sample = sampleOf(ranked, ranked.candidate, 0.5)
    assert.deepEqual([sample.classes, sample.labels], [0, []])
    assert.deepEqual([...sample.truth], [2, 0, 1])
    assert.deepEqual([...sample.query!], [0, 1, 1])
  })
})

describe('subsample', () => {
  it('picks rows of every column in the order given, also twice', () => {
    const picked = subsample(sampleOf(classes, classes.candidate, 0.5), Int32Array.of(2, 0, 2))
    assert.equal(picked.rows, 3)
    assert.deepEqual(picked.truth, Int32Array.of(1, 0, 1))
    assert.deepEqual(picked.scores, [Float64Array.of(0.3, 0.1, 0.3)])
    assert.deepEqual([picked.classes, picked.labels, picked.query], [2, ['on time', 'late'], null])
  })

  it('keeps numbers numbers and lists lists', () => {
    const picked = subsample(sampleOf(ranked, ranked.candidate, 0.5), Int32Array.of(2))
    assert.deepEqual(picked.truth, Float64Array.of(1))
    assert.deepEqual(picked.query, Int32Array.of(1))
  })
})
