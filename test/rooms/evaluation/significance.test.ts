import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { estimateMetrics } from '../../../actions/_lib/evaluation/estimation/estimation.ts'
import { clustersOf } from '../../../actions/_lib/evaluation/resampling/clusters.ts'
import { benjaminiHochberg, holm } from '../../../actions/_lib/evaluation/significance/correction.ts'
import {
  normalCdf,
  normalQuantile,
  studentCdf,
  studentQuantile,
} from '../../../actions/_lib/evaluation/significance/distribution.ts'
import { logFactorial } from '../../../actions/_lib/evaluation/significance/gamma.ts'
import { mcnemar } from '../../../actions/_lib/evaluation/significance/mcnemar.ts'
import { detectableDifference, unitsNeeded } from '../../../actions/_lib/evaluation/significance/power.ts'
import { metricNamed } from './metric-named.ts'
import { sampleFrom } from './metrics-samples.ts'

type Robust = { delta: number; error: number }
type Pair = {
  name: string
  truth: number[]
  candidate: number[]
  champion: number[]
  weight: number[]
  cluster: number[]
  delong: Robust & { candidate: number; candidateError: number; p: number }
  aucClusterError: number
  precisionClusterError: number
  accuracy: Robust & { p: number }
  logLoss: Robust
  logLossWeighted: Robust
  logLossClustered: Robust
  logLossWeightedClustered: Robust
}
type Reference = {
  source: string
  distributions: Record<
    'normal' | 'normalQuantile' | 'student' | 'studentQuantile' | 'logFactorial',
    number[][]
  >
  mcnemar: { fixed: number; broken: number; exact: number; mid: number }[]
  corrections: { p: number[]; holm: number[]; benjaminiHochberg: number[] }[]
  power: {
    error: number
    units: number
    alpha: number
    distance: number
    detectable: number
    needed: number
  }[]
  pairs: Pair[]
}

const file = new URL('../../reference/significance.json', import.meta.url)
const reference: Reference = JSON.parse(readFileSync(file, 'utf8'))

function assertNear(actual: number, expected: number, message: string, relative = 1e-9): void {
  const close = Math.abs(actual - expected) <= Math.max(relative * Math.abs(expected), 1e-14)
  assert.ok(close, `${message}: ${actual}, expected ${expected}`)
}

describe(`distributions equal ${reference.source}`, () => {
  const functions = {
    normal: normalCdf,
    normalQuantile,
    student: studentCdf,
    studentQuantile,
    logFactorial,
  }
  for (const [name, rows] of Object.entries(reference.distributions)) {
    it(name, () => {
      for (const row of rows) {
        const given = row.slice(0, -1) as [number, number]
        assertNear(functions[name as keyof typeof functions](...given), row.at(-1)!, `${name}(${given})`)
      }
    })
  }

  it('the normal tail keeps its relative precision', () => {
    const [z, p] = reference.distributions.normal[1]!
    assert.ok(Math.abs(normalCdf(z!) / p! - 1) < 1e-10)
  })
})

describe(`tests and corrections equal ${reference.source}`, () => {
  for (const { fixed, broken, exact, mid } of reference.mcnemar) {
    it(`McNemar: ${fixed} fixed, ${broken} broken`, () => {
      const found = mcnemar({ fixed, broken })
      assertNear(found.exact, exact, 'exact', 1e-8)
      assertNear(found.mid, mid, 'mid-p', 1e-8)
    })
  }

  for (const { p, ...want } of reference.corrections) {
    it(`Holm and Benjamini–Hochberg of ${p.length}`, () => {
      for (const [index, value] of holm(p).entries()) assertNear(value, want.holm[index]!, 'holm')
      for (const [index, value] of benjaminiHochberg(p).entries()) {
        assertNear(value, want.benjaminiHochberg[index]!, 'bh')
      }
    })
  }

  for (const { detectable, needed, distance, ...spread } of reference.power) {
    it(`power of ${spread.units} rows at α ${spread.alpha}`, () => {
      assertNear(detectableDifference({ ...spread, clustered: false }), detectable, 'detectable', 1e-7)
      const rows = unitsNeeded({ ...spread, distance, clustered: false })!
      assert.ok(
        rows >= needed - 1e-3 && rows < Math.max(needed, spread.units) + 1 + 1e-3,
        `${rows} rows, expected ${needed}`,
      )
    })
  }

  it('clusters need more than rows would, for Student’s t', () => {
    const spread = { error: 0.01, units: 12, alpha: 0.025, distance: 0.02 }
    assert.ok(unitsNeeded({ ...spread, clustered: true })! > unitsNeeded({ ...spread, clustered: false })!)
    assert.equal(unitsNeeded({ ...spread, distance: 0, clustered: true }), null)
  })
})

describe(`paired differences equal ${reference.source}`, () => {
  for (const pair of reference.pairs) {
    it(`${pair.name}: DeLong`, () => {
      const { value, error, pValue, test, interval } = estimate('roc_auc', pair, {})
      assert.equal(test, 'delong')
      assertNear(value, pair.delong.delta, 'delta')
      assertNear(error, pair.delong.error, 'error')
      assertNear(pValue, pair.delong.p, 'p', 1e-8)
      assertNear(interval[1], pair.delong.delta + 1.959963984540054 * pair.delong.error, 'upper bound')
    })

    it(`${pair.name}: DeLong of one model`, () => {
      const { value, error } = estimate('roc_auc', pair, { alone: true })
      assertNear(value, pair.delong.candidate, 'AUC')
      assertNear(error, pair.delong.candidateError, 'error')
    })

    it(`${pair.name}: McNemar and the paired standard error of accuracy`, () => {
      const { value, error, pValue, test } = estimate('accuracy', pair, {})
      assert.equal(test, 'mcnemar')
      assertNear(value, pair.accuracy.delta, 'delta')
      assertNear(error, pair.accuracy.error, 'error')
      assertNear(pValue, pair.accuracy.p, 'p')
    })

    it(`${pair.name}: paired standard error of log loss, with and without weights`, () => {
      for (const [weighted, want] of [
        [false, pair.logLoss],
        [true, pair.logLossWeighted],
      ] as const) {
        const { value, error, test } = estimate('log_loss', pair, { weighted })
        assert.equal(test, 'paired-se')
        assertNear(value, want.delta, 'delta')
        assertNear(error, want.error, 'error')
      }
    })

    it(`${pair.name}: cluster-robust standard errors where resampling costs too much`, () => {
      const linearised = { clustered: true, visits: 1 }
      assertNear(estimate('roc_auc', pair, linearised).error, pair.aucClusterError, 'AUC')
      assertNear(
        estimate('average_precision', pair, linearised).error,
        pair.precisionClusterError,
        'AP',
        1e-5,
      )
      assertNear(estimate('log_loss', pair, linearised).error, pair.logLossClustered.error, 'log loss')
      const weighted = estimate('log_loss', pair, { ...linearised, weighted: true })
      assertNear(weighted.error, pair.logLossWeightedClustered.error, 'weighted log loss')
    })

    it(`${pair.name}: the cluster bootstrap agrees with the cluster-robust standard error`, () => {
      const few = { clustered: true }
      const near = (actual: number, expected: number) =>
        assert.ok(Math.abs(actual / expected - 1) < 0.15, `${actual}, expected about ${expected}`)
      near(estimate('roc_auc', pair, few).error, pair.aucClusterError)
      near(estimate('average_precision', pair, few).error, pair.precisionClusterError)
      near(estimate('log_loss', pair, few).error, pair.logLossClustered.error)
      near(estimate('log_loss', pair, { ...few, weighted: true }).error, pair.logLossWeightedClustered.error)
    })
  }
})

type Way = { alone?: boolean; weighted?: boolean; clustered?: boolean; visits?: number }

function estimate(name: string, pair: Pair, { alone, weighted, clustered, visits = 4e8 }: Way) {
  const models = [pair.candidate, pair.champion].map(scores =>
    sampleFrom({ task: 'binary', truth: pair.truth, scores: [scores], classes: 2 }),
  )
  const [estimated] = estimateMetrics([metricNamed(name)!], {
    models: alone ? models.slice(0, 1) : models,
    weight: weighted ? Float64Array.from(pair.weight) : null,
    groups: clustered ? { kind: 'clusters', ...clustersOf(Int32Array.from(pair.cluster)) } : null,
    settings: { confidence: 0.95, resamples: 4000 },
    seed: 'significance',
    visits,
    progress: () => {},
  })
  assert.ok(estimated?.estimate, estimated?.reason ?? 'no estimate')
  return estimated.estimate
}
