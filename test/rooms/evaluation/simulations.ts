import {
  estimateMetrics,
  type MetricEstimate,
} from '../../../actions/_lib/evaluation/estimation/estimation.ts'
import { VISITS } from '../../../actions/_lib/evaluation/estimation/request.ts'
import { sampleSetOf } from '../../../actions/_lib/evaluation/estimation/sample-set.ts'
import { metricsFor } from '../../../actions/_lib/evaluation/metrics/task-metrics.ts'
import { randomOf } from '../../../actions/_lib/evaluation/resampling/random.ts'
import { drawPair, joinedRows, type PlainRows, settings } from './comparison-rows.ts'

/** A world to draw evaluation sets from; without `candidateNoise` both models are equally good, so that the true difference is 0. */
export type World = {
  rows: number
  clusters?: number
  candidateNoise?: number
  /** Resample rows although they come in clusters. */
  ignoreClusters?: boolean
}

type Asked = {
  world: World
  metrics: readonly string[]
  draw: number
  resamples: number
  confidence?: number
}

/** One draw from the world, compared. */
export function simulate({ world, metrics, draw, resamples, confidence }: Asked): MetricEstimate[] {
  const { candidateNoise = 1, ignoreClusters } = world
  const drawn = drawPair(`world ${draw}`, { ...world, candidateNoise, championNoise: 1 })
  const rows = { ...drawn, cluster: ignoreClusters ? null : drawn.cluster }
  return comparedBy(metrics, rows, { seed: draw, resamples, confidence: confidence ?? 0.95 })
}

/** The difference of two binary models in some metrics. */
export function comparedBy(
  metrics: readonly string[],
  plain: PlainRows,
  given: { seed: number; resamples: number; confidence: number },
): MetricEstimate[] {
  const rows = joinedRows(plain)
  const chosen = settings(given)
  return estimateMetrics(
    metricsFor('binary').filter(({ name }) => metrics.includes(name)),
    {
      ...sampleSetOf(rows, [rows.candidate, rows.champion!], chosen),
      settings: chosen,
      seed: `simulation ${given.seed}`,
      visits: VISITS,
      progress: () => {},
    },
  )
}

/** Share of draws whose interval holds the true difference, by metric. */
export function coverage(
  world: World,
  given: { draws: number; resamples: number; metrics: readonly string[]; truth?: number[] },
): Map<string, number> {
  const { draws, resamples, metrics, truth } = given
  const covered = new Map<string, number>()
  for (let draw = 0; draw < draws; draw++) {
    for (const [index, { metric, estimate }] of simulate({ world, metrics, draw, resamples }).entries()) {
      const [low, high] = estimate!.interval
      const difference = truth?.[index] ?? 0
      const holds = low <= difference && difference <= high
      covered.set(metric.name, (covered.get(metric.name) ?? 0) + (holds ? 1 / draws : 0))
    }
  }
  return covered
}

/** How far a share of `draws` strays from `expected` once in a thousand times (normal approximation). */
export function band(expected: number, draws: number): number {
  return 3.29 * Math.sqrt((expected * (1 - expected)) / draws)
}

/** Two models' right and wrong predictions: a share of the rows only the candidate (fixed) or only the champion (broken) has right. */
export function drawFlips(
  seed: string,
  given: { rows: number; accuracy: number; fixed: number; broken: number },
) {
  const { rows, accuracy, fixed, broken } = given
  const random = randomOf(seed)
  const outcomes = Array.from({ length: rows }, () => {
    const u = random()
    if (u < fixed) return [1, 0] as const
    if (u < fixed + broken) return [0, 1] as const
    const both = u < fixed + broken + (accuracy - broken) ? 1 : 0
    return [both, both] as const
  })
  return {
    truth: outcomes.map(() => 1),
    candidate: [outcomes.map(([ours]) => (ours ? 0.9 : 0.1))],
    champion: [outcomes.map(([, theirs]) => (theirs ? 0.8 : 0.2))],
  }
}

/** Share of draws for which something is so. */
export function share(draws: number, holds: (draw: number) => boolean): number {
  let count = 0
  for (let draw = 0; draw < draws; draw++) if (holds(draw)) count++
  return count / draws
}
