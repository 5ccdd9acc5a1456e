import type { Random } from './random.ts'

/** How often each unit (row, result list, cluster or cell of a table) occurs in a resample; NaN is "undefined here". */
export type Statistic = (times: Float64Array) => number

/** Fills `times` with one resample's multiplicities. */
export type Draw = (random: Random, times: Float64Array) => void

type Bootstrap = {
  units: number
  resamples: number
  random: Random
  draw: Draw
  statistics: readonly Statistic[]
  progress?(share: number): void
}

/** Every statistic on the same resamples: one array of `resamples` numbers each, NaN where undefined. */
export function bootstrap({
  units,
  resamples,
  random,
  draw,
  statistics,
  progress,
}: Bootstrap): Float64Array[] {
  const replicates = statistics.map(() => new Float64Array(resamples))
  const times = new Float64Array(units)
  const step = Math.max(1, Math.floor(resamples / 50))
  for (let b = 0; b < resamples; b++) {
    if (b % step === 0) progress?.(b / resamples)
    draw(random, times)
    for (let s = 0; s < statistics.length; s++) replicates[s]![b] = statistics[s]!(times)
  }
  return replicates
}

/** As many draws with replacement as there are units, all equally likely. */
export const drawUnits: Draw = (random, times) => {
  times.fill(0)
  const units = times.length
  for (let draw = 0; draw < units; draw++) times[Math.floor(random() * units)]!++
}

/** The replicates that are defined, or null where more than one in ten is not. */
export function definedOf(replicates: Float64Array): Float64Array | null {
  const defined = replicates.filter(value => !Number.isNaN(value))
  return defined.length >= 0.9 * replicates.length && defined.length > 1 ? defined : null
}
