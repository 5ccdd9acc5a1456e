import type { ComparedMetric } from '../contract/comparison.ts'
import type { MeasuredMetric } from '../contract/evaluation.ts'
import { code, count, type Phrase, type Piece, paragraph, type Section, said } from './content.ts'
import type { ReportInput } from './input.ts'
import { noiseInWords, noiseLine } from './noise.ts'
import {
  decimalsOf,
  formatDelta,
  formatDeltaInterval,
  formatInterval,
  formatNumber,
  same,
} from './numbers.ts'
import { arrowOf, changeInWords, percent } from './words.ts'

const NOISE_COLUMN = 5

/** Section 6: every metric, with what is new, missing or undefined shown as such. */
export function metricsSection(input: ReportInput): Section | null {
  const { comparison, evaluation } = input
  const compared = comparison.metrics.length > 0
  const rows = compared ? comparedRows(input) : (evaluation?.metrics ?? []).map(measuredCells)
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
    blocks: [table, ...(compared ? [methodLine(input), ...noiseLine(comparison)] : [])],
  }
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

const METHODS = {
  mcnemar: 'paired standard errors',
  delong: 'DeLong',
  'paired-se': 'paired standard errors',
  bootstrap: 'the bootstrap',
  'cluster-bootstrap': 'the cluster bootstrap',
} as const

/** How the intervals were made. */
function methodLine({ comparison }: ReportInput) {
  const tests = new Set(comparison.metrics.map(({ test }) => test))
  const names = new Set([...tests].flatMap(test => (test === 'none' ? [] : [METHODS[test]])))
  if (names.size === 0) return paragraph('No intervals: these metrics come without rows.')
  const { settings } = comparison
  const resampled = tests.has('bootstrap') || tests.has('cluster-bootstrap')
  const draws = resampled ? ` (${count(settings.resamples, 'resample')}, seed ${settings.seed})` : ''
  return paragraph(`Intervals by ${new Intl.ListFormat('en-GB').format(names)}${draws}.`)
}
