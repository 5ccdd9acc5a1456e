import type { Comparison } from '../contract/comparison.ts'
import type { NoisyMetric } from '../contract/noise.ts'
import { arrowOf } from '../text/direction.ts'
import { count, decimalsFor, decimalsOf, formatDelta, formatNumber, formatShare } from '../text/numbers.ts'
import { type Block, code, join, type Phrase, paragraph } from './content.ts'

const MOST_METRICS = 4

/** What another seed alone makes of a metric: `±0.0031`, or `—` where no seeds tell. */
export function noiseInWords(name: string, comparison: Comparison): string {
  const noisy = noiseOf(name, comparison)
  return noisy === undefined ? '—' : plusMinus(noisy)
}

/**
 * One line where a measured difference is no greater than the A/A difference, so than what the same training makes by another seed;
 * of the metrics that gates name, else of the first ones.
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
      'ℹ️ No more than what another seed alone makes of the same training ',
      `(${count(seeds, 'seed')}, ${sure}): `,
      ...join(shown, ', '),
    ],
  ]
}

/** Under the table of metrics: what its column of seeds means. */
export function noiseLine({ noise, confidence }: Comparison): Block[] {
  if (!noise || noise.metrics.length === 0) return []
  const seeds = Math.max(...noise.metrics.map(({ n }) => n))
  return [
    paragraph(
      `From the seed alone: so far apart are two trainings that differ in nothing else, with ${formatShare(confidence)} confidence, by ${count(seeds, 'seed')}.`,
    ),
  ]
}

function noiseOf(name: string, { noise }: Comparison): NoisyMetric | undefined {
  return noise?.metrics.find(metric => metric.name === name)
}

function plusMinus({ difference }: NoisyMetric): string {
  return difference === 0 ? '±0' : `±${formatNumber(difference, decimalsFor(difference))}`
}
