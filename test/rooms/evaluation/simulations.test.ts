import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { detectableDifference } from '../../../actions/_lib/evaluation/significance/power.ts'
import { comparePlain, drawPair } from './comparison-rows.ts'
import { band, comparedBy, coverage, drawFlips, share, simulate } from './simulations.ts'

/** All draws are seeded: these numbers never change but by a change of the code. The long runs are in test/real. */
const METRICS = ['roc_auc', 'log_loss', 'accuracy', 'f1']

function assertNear(actual: number, expected: number, draws: number, message: string): void {
  const width = band(expected, draws)
  assert.ok(Math.abs(actual - expected) <= width, `${message}: ${actual}, expected ${expected} ± ${width}`)
}

describe('intervals hold the true difference as often as they promise', () => {
  it('of independent rows: 95 %', () => {
    for (const [name, held] of coverage({ rows: 300 }, { draws: 300, resamples: 300, metrics: METRICS })) {
      assertNear(held, 0.95, 300, name)
    }
  })

  it('of twelve clusters: 95 %', () => {
    for (const [name, held] of coverage(
      { rows: 480, clusters: 12 },
      { draws: 300, resamples: 300, metrics: METRICS },
    )) {
      assertNear(held, 0.95, 300, name)
    }
  })

  it('of clusters taken for independent rows: far too seldom, which is why a cluster must be named', () => {
    const world = { rows: 1200, clusters: 12, ignoreClusters: true }
    const held = coverage(world, { draws: 200, resamples: 100, metrics: ['log_loss'] }).get('log_loss')!
    assert.ok(held < 0.8, `${held}`)
  })
})

describe('false alarms', () => {
  it('equal models pass `superior` in at most 2.5 % of draws, with and without clusters', () => {
    for (const world of [{ rows: 300 }, { rows: 480, clusters: 12 }]) {
      const passed = share(400, draw => {
        const [estimated] = simulate({ world, metrics: ['roc_auc'], draw, resamples: 300 })
        return estimated!.estimate!.interval[0] > 0
      })
      assertNear(passed, 0.025, 400, JSON.stringify(world))
    }
  })

  const margins = ['roc_auc', 'log_loss', 'accuracy', 'brier'].map(metric => ({ metric, 'non-inferior': 0 }))

  it('equal models fail one of four gates without margin in at most 2.5 %', () => {
    const failed = share(300, draw => {
      const drawn = drawPair(`gates ${draw}`, { rows: 250, candidateNoise: 1, championNoise: 1 })
      const { verdict } = comparePlain({ ...drawn, gates: margins, settings: { resamples: 100 } }).comparison
      return verdict === 'fail'
    })
    assert.ok(failed <= 0.025 + band(0.025, 300), `${failed}`)
  })

  it('equal models alarm on one of ten slices in at most 5 %, where a raw drop of one point alarms nearly always', () => {
    const alarms = { adjusted: 0, gate: 0, raw: 0 }
    for (let draw = 0; draw < 100; draw++) {
      const drawn = drawPair(`slices ${draw}`, { rows: 2000, candidateNoise: 1, championNoise: 1 })
      const slices = { part: Array.from({ length: 2000 }, (_, row) => `p${row % 10}`) }
      const gates = [{ metric: 'roc_auc', slice: 'part', 'non-inferior': 0 }]
      const { comparison } = comparePlain({ ...drawn, slices, gates, settings: { resamples: 100 } })
      const metrics = comparison.slices.map(slice => slice.metrics.find(({ name }) => name === 'roc_auc')!)
      if (metrics.some(({ adjustedPValue }) => adjustedPValue! < 0.05)) alarms.adjusted++
      if (comparison.verdict === 'fail') alarms.gate++
      if (metrics.some(({ delta }) => delta! < -0.01)) alarms.raw++
    }
    assert.ok(alarms.adjusted / 100 <= 0.05 + band(0.05, 100), `adjusted: ${alarms.adjusted} %`)
    assert.ok(alarms.gate / 100 <= 0.025 + band(0.025, 100), `gate: ${alarms.gate} %`)
    assert.ok(alarms.raw >= 90, `raw: ${alarms.raw} %`)
  })
})

describe('power', () => {
  const accuracyOf = (draw: number, flips: { fixed: number; broken: number }) => {
    const drawn = drawFlips(`power ${draw}`, { rows: 2000, accuracy: 0.9, ...flips })
    return comparedBy(['accuracy'], drawn, { seed: draw, resamples: 100, confidence: 0.95 })[0]!.estimate!
  }

  it('accuracy 0.900 → 0.915 on 2,000 paired rows: McNemar finds it in 87 %', () => {
    const found = share(300, draw => accuracyOf(draw, { fixed: 0.031, broken: 0.016 }).pValue < 0.05)
    assertNear(found, 0.87, 300, 'power')
  })

  it('a true difference of the detectable size is settled in 80 %', () => {
    const differences: number[] = []
    const settled = share(300, draw => {
      const { error, units, interval } = accuracyOf(draw, { fixed: 0.03, broken: 0.0165 })
      differences.push(detectableDifference({ error, units, alpha: 0.025, clustered: false }))
      return interval[0] > 0
    })
    const mean = differences.reduce((sum, one) => sum + one, 0) / differences.length
    assert.ok(Math.abs(mean / 0.0135 - 1) < 0.05, `detectable ${mean}, true 0.0135`)
    assertNear(settled, 0.8, 300, 'power')
  })

  it('a much better model is found in twelve clusters', () => {
    const world = { rows: 480, clusters: 12, candidateNoise: 0.4 }
    const found = share(100, draw => {
      const [estimated] = simulate({ world, metrics: ['roc_auc'], draw, resamples: 300 })
      return estimated!.estimate!.interval[0] > 0
    })
    assert.ok(found > 0.8, `${found}`)
  })
})
