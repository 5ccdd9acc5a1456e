import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  estimateMetrics,
  type MetricEstimate,
} from '../../../actions/_lib/evaluation/estimation/estimation.ts'
import type { EstimationRequest, RowGroups } from '../../../actions/_lib/evaluation/estimation/request.ts'
import { sampleSetOf } from '../../../actions/_lib/evaluation/estimation/sample-set.ts'
import type { Sample } from '../../../actions/_lib/evaluation/metric.ts'
import { metricsFor } from '../../../actions/_lib/evaluation/metrics/task-metrics.ts'
import { aucStatistic } from '../../../actions/_lib/evaluation/resampling/auc.ts'
import { binomialOf } from '../../../actions/_lib/evaluation/resampling/binomial.ts'
import { bootstrap, definedOf, drawUnits } from '../../../actions/_lib/evaluation/resampling/bootstrap.ts'
import {
  clustersOf,
  ratioStatistic,
  sumsByCluster,
  weightByCluster,
} from '../../../actions/_lib/evaluation/resampling/clusters.ts'
import {
  confusionStatistic,
  countsByCluster,
  drawCounts,
  jointCounts,
} from '../../../actions/_lib/evaluation/resampling/counts.ts'
import { jackknife } from '../../../actions/_lib/evaluation/resampling/jackknife.ts'
import { pickRows, randomOf } from '../../../actions/_lib/evaluation/resampling/random.ts'
import { rowStatistic } from '../../../actions/_lib/evaluation/resampling/rows.ts'
import { aucInfluence } from '../../../actions/_lib/evaluation/significance/auc.ts'
import { estimateFromReplicates } from '../../../actions/_lib/evaluation/significance/estimate.ts'
import { precisionInfluence } from '../../../actions/_lib/evaluation/significance/precision.ts'
import { drawPair, joinedRows, settings } from './comparison-rows.ts'
import { metricNamed } from './metric-named.ts'

const drawn = drawPair('resampling', { rows: 240, candidateNoise: 0.6, championNoise: 1, clusters: 12 })
/** Rounded, so that scores tie. */
const rounded = drawn.candidate
  .concat(drawn.champion)
  .map(scores => scores.map(score => Math.round(score * 20) / 20))
const weight = Float64Array.from({ length: 240 }, (_, row) => 0.5 + (row % 7))
const rows = joinedRows({ ...drawn, candidate: [rounded[0]!], champion: [rounded[1]!] })
const models = sampleSetOf(rows, [rows.candidate, rows.champion!], settings()).models
const clusters = clustersOf(drawn.cluster!)

/** Some resamples of the twelve clusters. */
function resamples(count: number): Float64Array[] {
  const random = randomOf('some')
  return Array.from({ length: count }, () => {
    const times = new Float64Array(clusters.size)
    drawUnits(random, times)
    return times
  })
}

function close(actual: number, expected: number, message: string): void {
  assert.ok(
    Math.abs(actual - expected) <= 1e-10 * Math.max(1, Math.abs(expected)),
    `${message}: ${actual}, expected ${expected}`,
  )
}

describe('random numbers', () => {
  it('are the same for a seed, others for another, and lie in [0, 1)', () => {
    const first = (seed: string) => Array.from({ length: 1000 }, randomOf(seed))
    assert.deepEqual(first('a'), first('a'))
    assert.notDeepEqual(first('a'), first('b'))
    assert.ok(first('a').every(u => u >= 0 && u < 1))
    const mean = first('a').reduce((sum, u) => sum + u, 0) / 1000
    assert.ok(Math.abs(mean - 0.5) < 4 * Math.sqrt(1 / 12 / 1000))
  })

  for (const [n, p] of [
    [1, 0.3],
    [20, 0.02],
    [50, 0.5],
    [1000, 0.03],
    [1000, 0.6],
    [5_000_000, 0.2],
  ] as const) {
    it(`binomial draws of n = ${n}, p = ${p} have its mean and variance`, () => {
      const random = randomOf(`binomial ${n} ${p}`)
      const draws = Array.from({ length: 4000 }, () => binomialOf(random, n, p))
      const variance = n * p * (1 - p)
      const mean = draws.reduce((sum, k) => sum + k, 0) / 4000
      const spread = draws.reduce((sum, k) => sum + (k - n * p) ** 2, 0) / 4000
      assert.ok(draws.every(k => Number.isInteger(k) && k >= 0 && k <= n))
      assert.ok(Math.abs(mean - n * p) < 4.5 * Math.sqrt(variance / 4000), `mean ${mean}`)
      const kurtosis = 3 + (1 - 6 * p * (1 - p)) / variance
      assert.ok(
        Math.abs(spread / variance - 1) < 4.5 * Math.sqrt((kurtosis - 1) / 4000),
        `variance ${spread}`,
      )
    })
  }

  it('pick rows without replacement, in order', () => {
    const picked = pickRows(randomOf('pick'), { rows: 1000, take: 100 })
    assert.equal(new Set(picked).size, 100)
    assert.deepEqual(
      [...picked],
      [...picked].sort((a, b) => a - b),
    )
    assert.equal(pickRows(randomOf('pick'), { rows: 5, take: 100 }).length, 5)
  })
})

describe('short cuts equal the pass over all rows, resample by resample', () => {
  for (const [name, w] of [
    ['without weights', null],
    ['with weights', weight],
  ] as const) {
    const byRows = (metric: string, samples: readonly Sample[]) =>
      rowStatistic({ metric: metricNamed(metric)!, models: samples, weight: w, units: clusters.codes })

    it(`AUC from pairs of clusters, ${name}`, () => {
      const short = aucStatistic({ sample: models[0]!, weight: w, clusters })
      const long = byRows('roc_auc', models.slice(0, 1))
      for (const times of resamples(30)) close(short(times), long(times), 'roc_auc')
    })

    it(`confusion metrics from counts by cluster, ${name}`, () => {
      const { cells, kinds, counts } = jointCounts(models)
      const totals = countsByCluster({ kinds, size: counts.length, clusters, weight: w })
      for (const metric of metricsFor('binary').filter(one => one.fromConfusion)) {
        const short = confusionStatistic({ metric, sample: models[0]!, cells, totals })
        const long = byRows(metric.name, models)
        for (const times of resamples(10)) close(short(times), long(times), metric.name)
      }
    })

    it(`means of losses from sums by cluster, ${name}`, () => {
      const metric = metricNamed('log_loss')!
      const [ours, theirs] = models.map(model => metric.losses!(model))
      const differences = ours!.map((loss, row) => (loss - theirs![row]!) * (w?.[row] ?? 1))
      const short = ratioStatistic(sumsByCluster(differences, clusters), weightByCluster(w, clusters))
      const long = byRows('log_loss', models)
      for (const times of resamples(30)) close(short(times), long(times), 'log_loss')
    })

    for (const [metric, influenceOf] of [
      ['roc_auc', aucInfluence],
      ['average_precision', precisionInfluence],
    ] as const) {
      it(`influence on ${metric} is its derivative by the row's weight, ${name}`, () => {
        const influence = influenceOf(models[0]!, w)
        const weigh = metricNamed(metric)!.prepare(models[0]!)
        const base = w ?? new Float64Array(240).fill(1)
        for (let row = 0; row < 240; row += 11) {
          const [up, down] = [1e-5, -1e-5].map(step => weigh(base.with(row, base[row]! + step)).value!)
          const derivative = (base[row]! * (up! - down!)) / 2e-5
          assert.ok(
            Math.abs(influence[row]! - derivative) < 1e-8,
            `row ${row}: ${influence[row]}, ${derivative}`,
          )
        }
        assert.ok(Math.abs(influence.reduce((sum, one) => sum + one, 0)) < 1e-10)
      })
    }
  }

  it('multinomial counts have the spread of resampled rows', () => {
    const { cells, counts } = jointCounts(models)
    const metric = metricNamed('f1')!
    const common = { resamples: 4000, random: randomOf('spread') }
    const short = bootstrap({
      ...common,
      units: counts.length,
      draw: drawCounts(counts),
      statistics: [confusionStatistic({ metric, sample: models[0]!, cells, totals: null })],
    })
    const long = bootstrap({
      ...common,
      units: 240,
      draw: drawUnits,
      statistics: [rowStatistic({ metric, models, weight: null, units: null })],
    })
    const [a, b] = [short, long].map(([replicates]) => errorOf(replicates!))
    // The standard deviation of 4,000 draws is known to about 1.1 %: four of those, for two of them.
    assert.ok(Math.abs(a! / b! - 1) < 4 * 0.011 * Math.SQRT2, `${a}, ${b}`)
  })

  it('resampled counts add up to the rows', () => {
    const { counts } = jointCounts(models)
    const times = new Float64Array(counts.length)
    const random = randomOf('sum')
    for (let b = 0; b < 100; b++) {
      drawCounts(counts)(random, times)
      assert.equal(
        times.reduce((sum, n) => sum + n, 0),
        240,
      )
    }
  })
})

function errorOf(replicates: Float64Array): number {
  return estimateFromReplicates({
    value: 0,
    scale: 1,
    replicates: replicates.slice(),
    units: 1e9,
    confidence: 0.95,
    test: 'bootstrap',
  }).error
}

describe('estimates from resamples', () => {
  const replicates = Float64Array.from({ length: 999 }, (_, k) => (k + 1) / 1000)
  const estimate = (units: number, shift = 0) =>
    estimateFromReplicates({
      value: 0.5 - shift,
      scale: 1,
      replicates: replicates.map(x => x - shift),
      units,
      confidence: 0.95,
      test: 'bootstrap',
    })

  it('take percentiles, and expand them for few units', () => {
    const many = estimate(1e9).interval
    close(many[0], 0.02595, 'lower')
    close(many[1], 0.97405, 'upper')
    const few = estimate(10).interval
    assert.ok(few[0] < many[0] && few[1] > many[1])
    // Φ(−√(10/9) · 2.262157) = 0.0085506 by scipy, of the way from 0.001 to 0.999
    assert.ok(Math.abs(few[0] - (0.001 + 0.0085506 * 0.998)) < 1e-6)
  })

  it('have p = 2 (k + 1) / (B + 1), and never 0', () => {
    close(estimate(1e12, 0.1).pValue, (2 * (100 + 1)) / 1000, 'p')
    close(estimate(1e12, -3).pValue, 2 / 1000, 'p beyond the last resample')
    assert.ok(estimate(1e9, -3).pAbove(0) > 0 && estimate(1e9, -3).pAbove(0) < 1 / 1000)
  })

  it('agree with their interval: p falls below α where the bound leaves it', () => {
    for (const units of [6, 30, 1e6]) {
      const { interval, pAbove } = estimate(units)
      assert.ok(pAbove(interval[0] - 0.01) < 0.025 && pAbove(interval[0] + 0.01) > 0.025, `${units} units`)
    }
  })

  it('leave undefined resamples out, and give up where there are many', () => {
    assert.equal(definedOf(Float64Array.of(1, Number.NaN, 3, ...new Float64Array(20)))!.length, 22)
    assert.equal(definedOf(Float64Array.of(1, Number.NaN, 3)), null)
  })
})

describe('where resampling would cost too much', () => {
  const request: EstimationRequest = {
    models,
    weight: null,
    groups: null,
    settings: settings({ resamples: 3000 }),
    seed: 'cost',
    visits: 4e8,
    progress: () => {},
  }
  const groups: RowGroups = { kind: 'clusters', ...clusters }
  const estimate = (name: string, given: Partial<EstimationRequest>): MetricEstimate =>
    estimateMetrics([metricNamed(name)!], { ...request, ...given })[0]!

  it('a subset of the rows stands for all, its spread scaled', () => {
    const big = drawPair('subset', { rows: 12_000, candidateNoise: 0.6, championNoise: 1 })
    const joined = joinedRows(big)
    const samples = sampleSetOf(joined, [joined.candidate, joined.champion!], settings())
    const given = { ...samples, settings: settings({ resamples: 400 }) }
    const all = estimate('average_precision', given)
    const some = estimate('average_precision', { ...given, visits: 2.4e6 })
    assert.match(some.note!, /resampled 3000 of 12000 rows/)
    assert.equal(all.note, null)
    assert.equal(some.estimate!.value, all.estimate!.value)
    // Each spread is known to 1/√(2·400) = 3.5 %.
    assert.ok(Math.abs(some.estimate!.error / all.estimate!.error - 1) < 4 * 0.035 * Math.SQRT2)
  })

  it('groups of clusters are left out, with Student’s t', () => {
    const { estimate: found, note } = estimate('average_precision', { groups })
    const weigh = rowStatistic({
      metric: metricNamed('average_precision')!,
      models,
      weight: null,
      units: clusters.codes,
    })
    const { error, groups: left } = jackknife({ units: 12, statistic: weigh, random: randomOf('x') })
    assert.equal(note, null)
    assert.equal(left, 12)
    assert.ok(Math.abs(error / found!.error - 1) < 0.25, `${error}, bootstrap ${found!.error}`)
    const regression = {
      rows: 240,
      truth: Float64Array.from(rounded[0]!),
      classes: 0,
      labels: [],
      query: null,
      threshold: 0.5,
    }
    const pair = [
      { ...regression, scores: [rounded[1]!] },
      { ...regression, scores: [drawn.champion[0]!] },
    ]
    const left2 = estimate('r2', { models: pair, groups, visits: 1 })
    assert.match(left2.note!, /leaving out 12 groups of clusters/)
    const replayed = estimate('r2', { models: pair, groups })
    assert.ok(Math.abs(left2.estimate!.error / replayed.estimate!.error - 1) < 0.3)
  })

  it('progress is told', () => {
    const told: [string, number][] = []
    estimate('average_precision', { progress: (step, share) => told.push([step, share]) })
    assert.ok(told.length >= 50 && told.every(([, share]) => share >= 0 && share <= 1))
  })
})
