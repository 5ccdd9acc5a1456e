import type { ComparedSlice, Comparison } from '../contract/comparison.ts'
import { digitsOf } from '../text/digits.ts'
import { arrowOf, changeInWords } from '../text/direction.ts'
import { formatCount, formatShare, same } from '../text/numbers.ts'
import { sliceName } from '../text/slice-name.ts'
import { candidateSlicesTable } from './candidate-slices.ts'
import { type Block, code, type Phrase, paragraph, type Section, said, strong } from './content.ts'
import type { ReportInput } from './input.ts'

const MOST_METRICS = 3

/** Section 7: one table per gated metric, worst first; a slice that is too small comes last, without a result. */
export function slicesSection({ comparison, evaluation }: ReportInput): Section | null {
  const measured = evaluation?.slices.length ?? 0
  // Without a champion's side the evaluation says more: its slices have intervals.
  const alone = measured > 0 && (!comparison.paired || comparison.slices.length === 0)
  const blocks = alone
    ? candidateSlicesTable(evaluation!, comparison)
    : slicedMetrics(comparison).flatMap(metric => comparedTable(metric, comparison))
  if (blocks.length === 0) return null
  const n = alone ? measured : comparison.slices.length
  return { key: 'slices', title: `Slices (${formatCount(n)}), worst first`, blocks }
}

/** The metrics that a gate names, else the first. */
export function slicedMetrics({ gates, metrics, slices }: Comparison): string[] {
  const present = new Set(slices.flatMap(slice => slice.metrics.map(({ name }) => name)))
  const gated = [...new Set(gates.map(({ metric }) => metric))].filter(name => present.has(name))
  const first = metrics.find(({ name }) => present.has(name))?.name ?? [...present][0]
  return gated.length > 0 ? gated.slice(0, MOST_METRICS) : first === undefined ? [] : [first]
}

export type RankedSlice = { slice: ComparedSlice; metric: ComparedSlice['metrics'][number] | null }

/** The slices of one metric: clearly worse first, then by the improvement, undefined and too small ones last. */
export function rankedSlices(name: string, { slices }: Comparison): RankedSlice[] {
  return slices
    .map(slice => ({ slice, metric: slice.metrics.find(metric => metric.name === name) ?? null }))
    .sort((a, b) => group(a) - group(b) || improvement(a) - improvement(b))
}

function group({ slice, metric }: RankedSlice): number {
  if (slice.tooSmall !== null) return 3
  if (metric === null || metric.delta === null) return 2
  return isClear(metric) && improvement({ slice, metric }) < 0 ? 0 : 1
}

function improvement({ metric }: RankedSlice): number {
  if (metric === null || metric.delta === null) return 0
  return metric.higherIsBetter ? metric.delta : -metric.delta
}

/** Still a difference after correcting for the number of slices looked at (Benjamini–Hochberg). */
function isClear({ adjustedPValue }: { adjustedPValue: number | null }): boolean {
  return adjustedPValue !== null && adjustedPValue < 0.05
}

function comparedTable(name: string, comparison: Comparison): Block[] {
  const ranked = rankedSlices(name, comparison)
  const direction = arrowOf(ranked.find(({ metric }) => metric !== null)?.metric?.higherIsBetter ?? null)
  const interval = `${formatShare(comparison.confidence)} interval of Δ`
  return [
    paragraph(strong([code(name), direction]), ' by slice'),
    {
      kind: 'table',
      align: 'lrrrrrl',
      head: ['Slice', 'Rows', 'Champion', 'Candidate', 'Δ', interval, 'Change'],
      rows: ranked.map(comparedCells),
    },
  ]
}

function comparedCells({ slice, metric }: RankedSlice): Phrase[] {
  const start: Phrase[] = [code(sliceName(slice)), formatCount(slice.n)]
  if (slice.tooSmall !== null) return [...start, '—', '—', '—', '—', ['too small: ', said(slice.tooSmall)]]
  if (metric === null) return [...start, '—', '—', '—', '—', 'not measured']
  const { champion, candidate, interval } = metric
  const delta = champion !== null && candidate !== null && same(champion, candidate) ? 0 : metric.delta
  const digits = digitsOf({ value: candidate, before: champion, interval, delta })
  return [
    ...start,
    digits.value(champion),
    digits.value(candidate),
    digits.delta(delta),
    digits.deltaInterval(interval),
    metric.reason !== null ? said(metric.reason) : sliceChange(metric),
  ]
}

/** Better or worse only if that holds after the correction for the number of slices. */
export function sliceChange(metric: ComparedSlice['metrics'][number]): ReturnType<typeof changeInWords> {
  const change = changeInWords(metric.interval, metric.higherIsBetter)
  if (metric.adjustedPValue === null || isClear(metric) || change === 'no clear change') return change
  return 'no clear change'
}
