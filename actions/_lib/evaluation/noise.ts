import type { Settings } from '../contract/evaluation.ts'
import type { Noise, NoisyMetric } from '../contract/noise.ts'
import type { JoinedRows } from '../contract/table.ts'
import { showable } from './estimation/estimation.ts'
import { metricsFor } from './metrics/task-metrics.ts'
import { sampleOf } from './sample.ts'
import { studentQuantile } from './significance/distribution.ts'

/** What one seed's training measured; null where a metric is undefined. */
export type SeedValues = { seed: number | null; metrics: readonly { name: string; value: number | null }[] }

/** Every metric of the task without its interval: all that one seed has to say. */
export function seedValues(seed: number, rows: JoinedRows, settings: Settings): SeedValues {
  const sample = sampleOf(rows, rows.candidate, settings.threshold ?? 0.5)
  const metrics = metricsFor(rows.task).map(metric => ({
    name: metric.name,
    value: showable(metric.prepare(sample)(rows.weight)).value,
  }))
  return { seed, metrics }
}

/**
 * The noise floor of a training, by metric. Two trainings by different seeds differ by a variable of variance 2σ²; with σ estimated
 * by s from n seeds, d / (s√2) follows Student's t with n − 1 degrees of freedom, so they are up to t·s·√2 apart (Student 1908; the
 * source of variance is that of Bouthillier et al., "Accounting for Variance in Machine Learning Benchmarks", MLSys 2021). Metrics
 * that fewer than two seeds define are left out.
 */
export function noiseOf(seeds: readonly SeedValues[], confidence: number): Noise {
  const names = new Set(seeds.flatMap(({ metrics }) => metrics.map(({ name }) => name)))
  return {
    seeds: seeds.flatMap(({ seed }) => seed ?? []),
    metrics: [...names].flatMap(name => {
      const values = seeds.flatMap(({ metrics }) => metrics.find(metric => metric.name === name)?.value ?? [])
      return values.length < 2 ? [] : noisy(name, values, confidence)
    }),
  }
}

function noisy(name: string, values: readonly number[], confidence: number): NoisyMetric {
  const n = values.length
  const [min, max] = [Math.min(...values), Math.max(...values)]
  const sd = min === max ? 0 : deviation(values)
  const difference = studentQuantile((1 + confidence) / 2, n - 1) * sd * Math.SQRT2
  return { name, sd, min, max, n, difference }
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1))
}
