import type { Comparison } from '../contract/comparison.ts'
import { count } from '../text/numbers.ts'
import { type Block, paragraph } from './content.ts'
import type { ReportInput } from './input.ts'

/** Some metric has a champion's side. */
export function isCompared({ paired, metrics }: Comparison): boolean {
  return metrics.length > 0 && (paired || metrics.some(({ champion }) => champion !== null))
}

const METHODS = {
  mcnemar: 'paired standard errors',
  delong: 'DeLong',
  'paired-se': 'paired standard errors',
  bootstrap: 'the bootstrap',
  'cluster-bootstrap': 'the cluster bootstrap',
} as const
type Method = keyof typeof METHODS

/** How the intervals were made, or why there is none. */
export function methodLine(input: ReportInput): Block {
  const { comparison } = input
  const methods = methodsOf(input)
  const fromFile = fromFileErrors(input)
  if (methods.size === 0) return paragraph(fromFile ? `Intervals are ${fromFile}` : withoutIntervals(input))
  const wording = isCompared(comparison) ? METHODS : { ...METHODS, 'paired-se': 'standard errors' }
  const names = new Set([...methods].map(method => wording[method]))
  const { settings } = comparison
  const resampled = methods.has('bootstrap') || methods.has('cluster-bootstrap')
  const draws = resampled ? ` (${count(settings.resamples, 'resample')}, seed ${settings.seed})` : ''
  const measured = `Intervals by ${new Intl.ListFormat('en-GB').format(names)}${draws}.`
  return paragraph(fromFile ? `${measured} Intervals from metric files are ${fromFile}` : measured)
}

/** What intervals from standard errors in metric files are, if there are any; a difference of two is no paired one. */
function fromFileErrors({ comparison, evaluation }: ReportInput): string | null {
  if (comparison.metrics.some(({ test }) => test === 'unpaired-se')) {
    return 'not paired: computed from the standard errors in the metric files, as if the two models had been measured on different rows.'
  }
  const alone =
    !isCompared(comparison) && evaluation?.metrics.some(metric => metric.standardError !== undefined)
  return alone ? 'computed from the standard errors in the metric file.' : null
}

function methodsOf({ comparison, evaluation }: ReportInput): Set<Method> {
  const used = isCompared(comparison)
    ? comparison.metrics.map(({ test }) => test)
    : (evaluation?.metrics ?? []).map(({ method }) => method ?? 'none')
  return new Set(used.filter(method => method !== 'none' && method !== 'unpaired-se'))
}

function withoutIntervals({ comparison, evaluation }: ReportInput): string {
  const { rows, identical } = comparison
  if (rows === 0) return 'No intervals: metric files have no rows.'
  if (identical) return 'No intervals: the predictions are identical.'
  if (evaluation || isCompared(comparison)) return 'No intervals: no metric has one.'
  return 'No intervals: they are in evaluation.json, which is not beside the comparison.'
}
