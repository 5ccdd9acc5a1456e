import type { Comparison } from '../contract/comparison.ts'
import type { NoisyMetric } from '../contract/noise.ts'
import { arrowOf } from '../text/direction.ts'
import { count, decimalsFor, decimalsOf, formatDelta, formatNumber, formatShare } from '../text/numbers.ts'
import { type Block, code, join, type Phrase, paragraph } from './content.ts'

const MOST_METRICS = 4

/** How much a metric varies by seed alone: `±0.0031`, or `—` if it is not known. */
export function noiseInWords(name: string, comparison: Comparison): string {
  const noisy = noiseOf(name, comparison)
  return noisy === undefined ? '—' : plusMinus(noisy)
}

/**
 * One line if a measured difference is within seed noise: no greater than between two trainings that differ only in their seed. Of the
 * metrics that gates name, else of the first ones.
 */
export function noiseExplanation(comparison: Comparison): Phrase[] {
  const { noise, metrics, gates, confidence } = comparison
  if (!noise) return []
  const gated = new Set(gates.flatMap(({ metric, slice }) => (slice === null ? metric : [])))
  const within = metrics.filter(
    ({ name, delta }) => delta && Math.abs(delta) <= (noiseOf(name, comparison)?.difference ?? 0),
  )
  const told = gated.size > 0 ? within.filter(({ name }) => gated.has(name)) : within
  if (told.length === 0) return []
  const shown = told.slice(0, MOST_METRICS).map(({ name, higherIsBetter, delta, interval }): Phrase => {
    const change = formatDelta(delta!, decimalsOf({ interval, delta, value: delta }))
    return [code(name), arrowOf(higherIsBetter), ` ${change} (${noiseInWords(name, comparison)})`]
  })
  const sure = formatShare(confidence)
  const seeds = Math.max(...told.map(({ name }) => noiseOf(name, comparison)?.n ?? 0))
  return [
    [
      'ℹ️ Within seed noise: another seed alone could make a difference this large ',
      `(${count(seeds, 'seed')}, ${sure}): `,
      ...join(shown, ', '),
    ],
  ]
}

/** Below the table of metrics: what its column of seed noise means. */
export function noiseLine({ noise, confidence }: Comparison): Block[] {
  if (!noise || noise.metrics.length === 0) return []
  const seeds = Math.max(...noise.metrics.map(({ n }) => n))
  return [
    paragraph(
      `Seed noise: how far apart two trainings are that differ only in their seed, with ${formatShare(confidence)} confidence, estimated from ${count(seeds, 'seed')}. Gates ignore it.`,
    ),
  ]
}

function noiseOf(name: string, { noise }: Comparison): NoisyMetric | undefined {
  return noise?.metrics.find(metric => metric.name === name)
}

function plusMinus({ difference }: NoisyMetric): string {
  return difference === 0 ? '±0' : `±${formatNumber(difference, decimalsFor(difference))}`
}
