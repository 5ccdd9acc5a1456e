import type { Comparison } from '../contract/comparison.ts'
import type { Evaluation, MeasuredMetric } from '../contract/evaluation.ts'
import { digitsOf } from '../text/digits.ts'
import { arrowOf } from '../text/direction.ts'
import { formatCount, formatShare } from '../text/numbers.ts'
import { sliceName } from '../text/slice-name.ts'
import { type Block, code, type Phrase, paragraph, said, strong } from './content.ts'

type MeasuredSlice = Evaluation['slices'][number]

/** The candidate's slices where there is no champion: one metric, the worst value first. */
export function candidateSlicesTable(
  { slices, metrics }: Evaluation,
  { gates, confidence }: Comparison,
): Block[] {
  const gated = gates.find(({ metric }) => metrics.some(({ name }) => name === metric))?.metric
  const headline = metrics.find(({ name }) => name === gated) ?? metrics[0]
  if (headline === undefined) return []
  const ranked = slices
    .map(slice => ({ slice, metric: slice.metrics.find(({ name }) => name === headline.name) }))
    .sort((a, b) => goodness(a.metric) - goodness(b.metric))
  return [
    paragraph(strong([code(headline.name), arrowOf(headline.higherIsBetter)]), ' by slice'),
    {
      kind: 'table',
      align: 'lrrrl',
      head: ['Slice', 'Rows', 'Value', `${formatShare(confidence)} interval`, 'Note'],
      rows: ranked.map(({ slice, metric }) => cells(slice, metric)),
    },
  ]
}

function cells(slice: MeasuredSlice, metric: MeasuredMetric | undefined): Phrase[] {
  const { value = null, interval = null, reason = '' } = metric ?? {}
  const digits = digitsOf({ value, interval })
  return [
    code(sliceName(slice)),
    formatCount(slice.n),
    slice.tooSmall === null ? digits.value(value) : '—',
    digits.interval(interval),
    slice.tooSmall === null ? said(reason) : ['too small: ', said(slice.tooSmall)],
  ]
}

function goodness(metric: MeasuredMetric | undefined): number {
  if (metric === undefined || metric.value === null) return Number.POSITIVE_INFINITY
  return metric.higherIsBetter ? metric.value : -metric.value
}
