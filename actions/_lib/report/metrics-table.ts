import type { ComparedMetric } from '../contract/comparison.ts'
import type { MeasuredMetric } from '../contract/evaluation.ts'
import {
  decimalsOf,
  formatDelta,
  formatDeltaInterval,
  formatInterval,
  formatNumber,
  same,
} from '../text/numbers.ts'
import { code, type Phrase, type Piece, type Section, said } from './content.ts'
import type { ReportInput } from './input.ts'
import { isCompared, methodLine } from './method-line.ts'
import { noiseInWords, noiseLine } from './noise.ts'
import { arrowOf, changeInWords, percent } from './words.ts'

const NOISE_COLUMN = 5

/** Section 6: every metric, with what is new, missing or undefined shown as such; without a champion, the candidate's alone. */
export function metricsSection(input: ReportInput): Section | null {
  const { comparison, evaluation } = input
  const compared = isCompared(comparison)
  const alone = evaluation?.metrics ?? comparison.metrics.map(candidateOf)
  const rows = compared ? comparedRows(input) : alone.map(measuredCells)
  if (rows.length === 0) return null
  const interval = `${percent(comparison.confidence)} interval`
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
  return noise && noise.metrics.length > 0 ? ['From the seed alone'] : []
}

function nameOf({ name, higherIsBetter }: { name: string; higherIsBetter: boolean | null }): Piece[] {
  return [code(name), arrowOf(higherIsBetter)]
}

function comparedCells(metric: ComparedMetric): Phrase[] {
  const { champion, candidate, interval, reason } = metric
  const delta = champion === null || candidate === null ? null : same(champion, candidate) ? 0 : metric.delta
  const decimals = decimalsOf({
    interval,
    delta,
    value: candidate ?? champion,
    apart: [[champion, candidate]],
  })
  const number = (value: number | null) => (value === null ? 'undefined' : formatNumber(value, decimals))
  return [
    nameOf(metric),
    number(champion),
    number(candidate),
    delta === null ? '—' : formatDelta(delta, decimals),
    interval ? formatDeltaInterval(interval, decimals) : '—',
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
  return [nameOf(metric), 'missing', measured(metric).value, '—', '—', 'new']
}

function measuredCells(metric: MeasuredMetric): Phrase[] {
  const { value, interval } = measured(metric)
  return [nameOf(metric), value, interval, metric.reason === undefined ? '' : said(metric.reason)]
}

function measured({ value, interval }: MeasuredMetric): { value: string; interval: string } {
  if (value === null) return { value: 'undefined', interval: '—' }
  const decimals = decimalsOf({ interval, value })
  return {
    value: formatNumber(value, decimals),
    interval: interval ? formatInterval(interval, decimals) : '—',
  }
}
