import type { ComparedMetric } from '../contract/comparison.ts'
import type { MeasuredMetric } from '../contract/evaluation.ts'
import { digitsOf } from '../text/digits.ts'
import { arrowOf, changeInWords } from '../text/direction.ts'
import { formatShare, same } from '../text/numbers.ts'
import { code, type Phrase, type Piece, type Section, said } from './content.ts'
import type { ReportInput } from './input.ts'
import { isCompared, methodLine } from './method-line.ts'
import { noiseInWords, noiseLine } from './noise.ts'

const NOISE_COLUMN = 5

/** Section 6: every metric, with what is new, missing or undefined shown as such; without a champion, the candidate's alone. */
export function metricsSection(input: ReportInput): Section | null {
  const { comparison, evaluation } = input
  const compared = isCompared(comparison)
  const alone = evaluation?.metrics ?? comparison.metrics.map(candidateOf)
  const rows = compared ? comparedRows(input) : alone.map(measuredCells)
  if (rows.length === 0) return null
  const interval = `${formatShare(comparison.confidence)} interval`
  const head = compared
    ? ['Metric', 'Champion', 'Candidate', 'Δ', `${interval} of Δ`, ...noiseHead(comparison), 'Change']
    : ['Metric', 'Value', interval, 'Note']
  const align = `${'l'.padEnd(head.length - 1, 'r')}l`
  const table = { kind: 'table', align, head, rows } as const
  return {
    key: 'all metrics',
    title: `All metrics (${rows.length})`,
    blocks: [table, methodLine(input), ...(compared ? noiseLine(comparison) : [])],
  }
}

/** The candidate's side of a comparison; why a value is missing is said, that there is no champion was said above. */
function candidateOf({ name, candidate, n, higherIsBetter, reason }: ComparedMetric): MeasuredMetric {
  const why = candidate === null && reason !== null ? { reason } : {}
  return { name, value: candidate, n, higherIsBetter, ...why }
}

function comparedRows(input: ReportInput): Phrase[][] {
  const { comparison } = input
  const isNoisy = noiseHead(comparison).length > 0
  const row = (name: string, cells: Phrase[]) =>
    isNoisy ? cells.toSpliced(NOISE_COLUMN, 0, noiseInWords(name, comparison)) : cells
  return [
    ...comparison.metrics.map(metric => row(metric.name, comparedCells(metric))),
    ...newMetrics(input).map(metric => row(metric.name, newCells(metric))),
  ]
}

function noiseHead({ noise }: ReportInput['comparison']): string[] {
  return noise && noise.metrics.length > 0 ? ['Seed noise'] : []
}

function nameOf({ name, higherIsBetter }: { name: string; higherIsBetter: boolean | null }): Piece[] {
  return [code(name), arrowOf(higherIsBetter)]
}

function comparedCells(metric: ComparedMetric): Phrase[] {
  const { champion, candidate, interval, reason } = metric
  const delta = champion === null || candidate === null ? null : same(champion, candidate) ? 0 : metric.delta
  const digits = digitsOf({ value: candidate, before: champion, interval, delta })
  return [
    nameOf(metric),
    digits.value(champion),
    digits.value(candidate),
    digits.delta(delta),
    digits.deltaInterval(interval),
    reason !== null
      ? said(reason)
      : delta === 0
        ? 'unchanged'
        : changeInWords(interval, metric.higherIsBetter),
  ]
}

/** Metrics that only the candidate's evaluation has. */
function newMetrics({ comparison, evaluation }: ReportInput): MeasuredMetric[] {
  const known = new Set(comparison.metrics.map(({ name }) => name))
  return (evaluation?.metrics ?? []).filter(({ name }) => !known.has(name))
}

function newCells(metric: MeasuredMetric): Phrase[] {
  return [nameOf(metric), 'missing', digitsOf(metric).value(metric.value), '—', '—', 'new']
}

function measuredCells(metric: MeasuredMetric): Phrase[] {
  const { value, interval, reason } = metric
  const digits = digitsOf(metric)
  const shown = value === null ? '—' : digits.interval(interval)
  return [nameOf(metric), digits.value(value), shown, reason === undefined ? '' : said(reason)]
}
