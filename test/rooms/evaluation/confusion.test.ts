import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { confusionOf, predictedClass } from '../../../actions/_lib/evaluation/confusion.ts'
import { type PlainSample, sampleFrom } from './metrics-samples.ts'

const binary: PlainSample = {
  task: 'binary',
  classes: 2,
  truth: [0, 0, 1, 1],
  scores: [[0.2, 0.5, 0.4, 0.9]],
}
const three: PlainSample = {
  task: 'multiclass',
  classes: 3,
  truth: [2, 0, 1],
  scores: [
    [0.4, 0.3, 0.1],
    [0.4, 0.3, 0.5],
    [0.2, 0.4, 0.5],
  ],
}

describe('predictedClass', () => {
  const cases: { name: string; given: PlainSample; want: number[] }[] = [
    { name: 'binary: positive from the threshold on', given: binary, want: [0, 1, 0, 1] },
    { name: 'binary: another threshold', given: { ...binary, threshold: 0.3 }, want: [0, 1, 1, 1] },
    { name: 'multiclass: the first of the greatest', given: three, want: [0, 2, 1] },
  ]
  for (const { name, given, want } of cases) {
    it(name, () => assert.deepEqual([...predictedClass(sampleFrom(given))], want))
  }
})

describe('confusionOf', () => {
  const cases: { name: string; given: PlainSample; weight: number[] | null; want: number[] }[] = [
    { name: 'rows are the truth', given: binary, weight: null, want: [1, 1, 1, 1] },
    { name: 'cells hold weights', given: binary, weight: [1, 2, 4, 8], want: [1, 2, 4, 8] },
    {
      name: 'row-major for several classes',
      given: three,
      weight: [1, 2, 4],
      want: [0, 0, 2, 0, 4, 0, 1, 0, 0],
    },
  ]
  for (const { name, given, weight, want } of cases) {
    it(name, () => {
      const matrix = confusionOf(sampleFrom(given), weight && Float64Array.from(weight))
      assert.deepEqual([...matrix], want)
    })
  }
})
