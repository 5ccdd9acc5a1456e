import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { noiseOf } from '../../../actions/_lib/evaluation/noise.ts'
import { randomOf } from '../../../actions/_lib/evaluation/resampling/random.ts'
import { normalQuantile } from '../../../actions/_lib/evaluation/significance/distribution.ts'

const seeds = (...values: (number | null)[]) =>
  values.map((value, i) => ({ seed: i + 1, metrics: [{ name: 'roc_auc', value }] }))

function close(found: number | undefined, want: number, error = 1e-9): void {
  assert.ok(Math.abs((found ?? Number.NaN) - want) < error, `${found} instead of ${want}`)
}

describe('the noise of training', () => {
  test('is the deviation over the seeds and the difference that two of them make', () => {
    const { seeds: named, metrics } = noiseOf(seeds(0.7, 0.71, 0.69, 0.72, 0.68), 0.95)
    const [auc] = metrics
    assert.deepEqual(named, [1, 2, 3, 4, 5])
    assert.deepEqual([auc?.name, auc?.min, auc?.max, auc?.n], ['roc_auc', 0.68, 0.72, 5])
    close(auc?.sd, Math.sqrt(0.00025))
    // scipy.stats.t.ppf(0.975, 4) = 2.7764451051977987
    close(auc?.difference, 2.7764451051977987 * Math.sqrt(0.0005))
  })

  test('of two seeds can hardly be told from anything: t has one degree of freedom', () => {
    const [auc] = noiseOf(seeds(0.7, 0.71), 0.95).metrics
    // scipy.stats.t.ppf(0.975, 1) = 12.706204736432095; s·√2 is the difference of the two.
    close(auc?.difference, 12.706204736432095 * 0.01)
  })

  test('of seeds that agree is none, whatever their sum rounds to', () => {
    const [auc] = noiseOf(seeds(0.1, 0.1, 0.1), 0.95).metrics
    assert.deepEqual([auc?.sd, auc?.difference], [0, 0])
  })

  test('leaves out what is undefined, and a metric of which less than two are left', () => {
    assert.equal(noiseOf(seeds(0.7, null, 0.8), 0.95).metrics[0]?.n, 2)
    assert.deepEqual(noiseOf(seeds(0.7, null), 0.95).metrics, [])
    assert.deepEqual(noiseOf([{ seed: null, metrics: [] }, ...seeds(0.7)], 0.95).seeds, [1])
  })

  for (const { count, confidence } of [
    { count: 3, confidence: 0.95 },
    { count: 5, confidence: 0.9 },
  ]) {
    test(`holds two new seeds apart as often as it says: ${count} seeds, ${confidence}`, () => {
      const random = randomOf(`noise/${count}`)
      const draw = () => 0.7 + 0.01 * normalQuantile(1e-9 + random() * (1 - 2e-9))
      const trials = 4000
      let within = 0
      for (let trial = 0; trial < trials; trial++) {
        const { metrics } = noiseOf(seeds(...Array.from({ length: count }, draw)), confidence)
        if (Math.abs(draw() - draw()) <= metrics[0]!.difference) within++
      }
      // Three standard errors of a share of 4,000.
      close(within / trials, confidence, 3 * Math.sqrt((confidence * (1 - confidence)) / trials))
    })
  }
})
