import type { Comparison } from '../../contract/comparison.ts'
import { visible } from '../escape.ts'
import type { Figure } from '../figures.ts'
import type { ReportInput } from '../input.ts'
import { formatGiven } from '../numbers.ts'
import { rankedSlices, sliceChange, slicedMetrics } from '../slices.ts'

const MOST_SLICES = 30
const CHANGES = {
  domain: ['worse', 'no clear change', 'better'],
  range: ['var(--bad)', 'var(--quiet)', 'var(--good)'],
}

/** A forest plot per gated metric: every slice's difference with its interval, worst first; the band is what a gate tolerates. */
export function slicesFigures({ comparison }: ReportInput): Figure[] {
  return slicedMetrics(comparison).flatMap(name => forest(name, comparison))
}

function forest(name: string, comparison: Comparison): Figure[] {
  const all = rankedSlices(name, comparison).flatMap(({ slice, metric }) =>
    metric === null || slice.tooSmall !== null || metric.delta === null || metric.interval === null
      ? []
      : [
          {
            delta: metric.delta,
            low: metric.interval[0],
            high: metric.interval[1],
            slice: `${visible(`${slice.column}=${slice.value}`, 28)}  (${slice.n.toLocaleString('en-US')})`,
            change: sliceChange(metric),
            higherIsBetter: metric.higherIsBetter,
          },
        ],
  )
  const values = all.slice(0, MOST_SLICES).map((entry, rank) => ({ ...entry, rank }))
  if (values.length === 0) return []
  const margin = toleranceOf(name, comparison)
  const worse = values[0]!.higherIsBetter ? -1 : 1
  const shown = values.length < all.length ? ` The ${values.length} worst of ${all.length}.` : ''
  const band = margin === 0 ? '' : ` The band is what a gate tolerates (${formatGiven(margin)}).`
  return [
    {
      title: `${visible(name, 40)} by slice`,
      caption: `Candidate − champion with its interval, worst first; ${worse < 0 ? 'right' : 'left'} of 0 is better.${band}${shown}`,
      spec: {
        width: 280,
        height: { step: 24 },
        layer: [
          {
            data: { values: margin === 0 ? [] : [{ from: 0, to: worse * margin }] },
            mark: { type: 'rect', fill: 'var(--quiet)', opacity: 0.15 },
            encoding: { x: { field: 'from', type: 'quantitative' }, x2: { field: 'to' } },
          },
          {
            data: { values: [{ zero: 0 }] },
            mark: { type: 'rule', color: 'var(--quiet)' },
            encoding: { x: { field: 'zero', type: 'quantitative' } },
          },
          {
            data: { values },
            encoding: {
              y: {
                field: 'rank',
                type: 'ordinal',
                title: null,
                axis: {
                  labelExpr: `${JSON.stringify(values.map(({ slice }) => slice))}[datum.value]`,
                  labelLimit: 220,
                  domain: false,
                  ticks: false,
                  labelColor: 'var(--ink)',
                },
              },
              color: { field: 'change', type: 'nominal', scale: CHANGES },
            },
            layer: [
              {
                mark: { type: 'rule', strokeWidth: 2 },
                encoding: {
                  x: { field: 'low', type: 'quantitative', title: 'Δ (candidate − champion)' },
                  x2: { field: 'high' },
                },
              },
              {
                mark: { type: 'point', filled: true, size: 60, opacity: 1 },
                encoding: { x: { field: 'delta', type: 'quantitative' } },
              },
            ],
          },
        ],
      },
    },
  ]
}

/** The widest tolerance that a gate on slices (else on all rows) of this metric declares. */
function toleranceOf(name: string, { gates }: Comparison): number {
  const margins = gates.flatMap(({ metric, rule, slice }) =>
    metric === name && rule.kind === 'non-inferior' ? [{ margin: rule.margin, sliced: slice !== null }] : [],
  )
  const sliced = margins.filter(one => one.sliced)
  return Math.max(0, ...(sliced.length > 0 ? sliced : margins).map(({ margin }) => margin))
}
