import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { metricsFor } from '../../actions/_lib/evaluation/metrics/task-metrics.ts'
import { comparePlain, drawPair } from '../rooms/evaluation/comparison-rows.ts'
import { band, coverage, simulate, type World } from '../rooms/evaluation/simulations.ts'

/** The long runs of test/rooms/evaluation/simulations.test.ts: every metric, models that differ, few and many clusters. */
const METRICS = metricsFor('binary').flatMap(({ name }) => (name === 'ece' ? [] : name))
const CHEAP = METRICS.filter(name => name !== 'average_precision')

/** The true differences of a world, from one draw that is large beside what is tested. */
function truthOf(world: World, metrics: readonly string[]): number[] {
  const large = { ...world, rows: 600_000, clusters: world.clusters && 60_000 }
  return simulate({ world: large, metrics, draw: -1, resamples: 2 }).map(
    ({ values }) => values[0]!.value! - values[1]!.value!,
  )
}

type Case = { world: World; draws: number; metrics: readonly string[]; least: number; most: number }

/** Bounds: 95 % ± the band of the draws, and one point more for the percentile bootstrap of few rows and for the truth's own error. */
const cases: Case[] = [
  { world: { rows: 400 }, draws: 1000, metrics: METRICS, least: 0.94, most: 0.96 },
  { world: { rows: 1500, candidateNoise: 0.7 }, draws: 600, metrics: CHEAP, least: 0.94, most: 0.96 },
  {
    world: { rows: 900, clusters: 30, candidateNoise: 0.7 },
    draws: 600,
    metrics: METRICS,
    least: 0.94,
    most: 0.96,
  },
  { world: { rows: 1000, clusters: 100 }, draws: 600, metrics: CHEAP, least: 0.94, most: 0.96 },
  { world: { rows: 600, clusters: 6 }, draws: 1000, metrics: CHEAP, least: 0.92, most: 0.98 },
]

describe('95 % intervals hold the true difference', () => {
  for (const { world, draws, metrics, least, most } of cases) {
    it(`${JSON.stringify(world)}, ${draws} draws`, () => {
      const truth = world.candidateNoise === undefined ? metrics.map(() => 0) : truthOf(world, metrics)
      const stray = band(0.95, draws)
      for (const [name, held] of coverage(world, { draws, resamples: 400, metrics, truth })) {
        assert.ok(held >= least - stray && held <= most + stray, `${name}: ${held}`)
      }
    })
  }
})

describe('without a difference', () => {
  it('20 slices of 200 rows: a raw drop of more than one point alarms in 99 %, gates and adjusted p as promised', () => {
    const draws = 200
    const alarms = { adjusted: 0, gate: 0, raw: 0 }
    for (let draw = 0; draw < draws; draw++) {
      const drawn = drawPair(`slices ${draw}`, { rows: 4000, candidateNoise: 1, championNoise: 1 })
      const slices = { part: Array.from({ length: 4000 }, (_, row) => `p${row % 20}`) }
      const gates = [{ metric: 'accuracy', slice: 'part', 'non-inferior': 0 }]
      const { comparison } = comparePlain({ ...drawn, slices, gates, settings: { resamples: 100 } })
      const metrics = comparison.slices.map(slice => slice.metrics.find(({ name }) => name === 'accuracy')!)
      if (metrics.some(({ adjustedPValue }) => adjustedPValue! < 0.05)) alarms.adjusted++
      if (comparison.verdict === 'fail') alarms.gate++
      if (metrics.some(({ delta }) => delta! < -0.01)) alarms.raw++
    }
    assert.ok(alarms.raw / draws >= 0.97, `raw: ${alarms.raw} of ${draws}`)
    assert.ok(alarms.adjusted / draws <= 0.05 + band(0.05, draws), `adjusted: ${alarms.adjusted} of ${draws}`)
    assert.ok(alarms.gate / draws <= 0.025 + band(0.025, draws), `gate: ${alarms.gate} of ${draws}`)
  })

  it('slices of clustered rows: gates fail in at most 2.5 %', () => {
    const draws = 150
    let failed = 0
    for (let draw = 0; draw < draws; draw++) {
      const drawn = drawPair(`clustered ${draw}`, {
        rows: 3000,
        candidateNoise: 1,
        championNoise: 1,
        clusters: 25,
      })
      const slices = { part: Array.from({ length: 3000 }, (_, row) => `p${Math.floor(row / 25) % 8}`) }
      const gates = [
        { metric: 'roc_auc', slice: 'part', 'non-inferior': 0 },
        { metric: 'log_loss', 'non-inferior': 0 },
      ]
      const { comparison } = comparePlain({ ...drawn, slices, gates, settings: { resamples: 300 } })
      if (comparison.verdict === 'fail') failed++
    }
    // Student's t on 25 clusters is nearly exact; half a point more is allowed for the bootstrap of skewed slices.
    assert.ok(failed / draws <= 0.03 + band(0.03, draws), `${failed} of ${draws}`)
  })
})
