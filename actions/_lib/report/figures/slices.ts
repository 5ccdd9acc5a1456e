import type { LayerSpec } from 'vega-lite/types_unstable/spec/layer.js'
import type { UnitSpec } from 'vega-lite/types_unstable/spec/unit.js'
import type { Comparison } from '../../contract/comparison.ts'
import { visible } from '../../text/escape.ts'
import { formatCount, formatGiven } from '../../text/numbers.ts'
import { sliceName } from '../../text/slice-name.ts'
import type { ReportInput } from '../input.ts'
import { type RankedSlice, rankedSlices, sliceChange, slicedMetrics } from '../slices.ts'
import type { Figure } from './figure.ts'

const MOST_SLICES = 30
const CHANGES = {
  domain: ['worse', 'no clear change', 'better'],
  range: ['var(--bad)', 'var(--quiet)', 'var(--good)'],
}

/** A slice with an interval; `rank` is its line in the figure. */
type Value = { delta: number; low: number; high: number; slice: string; change: string; rank: number }

/** A forest plot per gated metric: every slice's difference with its interval, worst first; the band is what a gate tolerates. */
export function slicesFigures({ comparison }: ReportInput): Figure[] {
  return slicedMetrics(comparison).flatMap(name => forest(name, comparison))
}

function forest(name: string, comparison: Comparison): Figure[] {
  const ranked = rankedSlices(name, comparison)
  const all = ranked.flatMap(valueOfSlice).map((value, rank) => ({ ...value, rank }))
  if (all.length === 0) return []
  const shown = all.slice(0, MOST_SLICES)
  const higherIsBetter = ranked.find(({ metric }) => metric !== null)?.metric?.higherIsBetter ?? true
  const margin = toleranceOf(name, comparison)
  const band = margin === 0 ? '' : ` The band is what a gate tolerates (${formatGiven(margin)}).`
  const part = shown.length < all.length ? ` The ${shown.length} worst of ${all.length}.` : ''
  const side = higherIsBetter ? 'right' : 'left'
  const layer = [bandLayer(higherIsBetter ? -margin : margin), zeroLayer(), intervalLayer(shown)]
  return [
    {
      title: `${visible(name, 40)} by slice`,
      caption: `Candidate − champion with its interval, worst first; ${side} of 0 is better.${band}${part}`,
      spec: { width: 280, height: { step: 24 }, layer },
    },
  ]
}

function valueOfSlice({ slice, metric }: RankedSlice): Omit<Value, 'rank'>[] {
  if (slice.tooSmall !== null || metric === null || metric.delta === null || metric.interval === null)
    return []
  const [low, high] = metric.interval
  const name = `${visible(sliceName(slice), 28)} (${formatCount(slice.n)})`
  return [{ delta: metric.delta, low, high, slice: name, change: sliceChange(metric) }]
}

function bandLayer(to: number): UnitSpec<string> {
  return {
    data: { values: to === 0 ? [] : [{ from: 0, to }] },
    mark: { type: 'rect', fill: 'var(--quiet)', opacity: 0.15 },
    encoding: { x: { field: 'from', type: 'quantitative' }, x2: { field: 'to' } },
  }
}

function zeroLayer(): UnitSpec<string> {
  return {
    data: { values: [{ zero: 0 }] },
    mark: { type: 'rule', color: 'var(--quiet)' },
    encoding: { x: { field: 'zero', type: 'quantitative' } },
  }
}

/** Names enter as JSON strings of an expression: what they say is never evaluated. */
function intervalLayer(values: Value[]): LayerSpec<string> {
  const labelExpr = `${JSON.stringify(values.map(({ slice }) => slice))}[datum.value]`
  const axis = { labelExpr, labelLimit: 220, domain: false, ticks: false, labelColor: 'var(--ink)' }
  const title = 'Δ (candidate − champion)'
  return {
    data: { values },
    encoding: {
      y: { field: 'rank', type: 'ordinal', title: null, axis },
      color: { field: 'change', type: 'nominal', scale: CHANGES },
    },
    layer: [
      {
        mark: { type: 'rule', strokeWidth: 2 },
        encoding: {
          x: { field: 'low', type: 'quantitative', title, scale: { padding: 10, nice: false } },
          x2: { field: 'high' },
        },
      },
      {
        mark: { type: 'point', filled: true, size: 60, opacity: 1 },
        encoding: { x: { field: 'delta', type: 'quantitative' } },
      },
    ],
  }
}

/** The widest tolerance that a gate on slices (else on all rows) of this metric declares. */
function toleranceOf(name: string, { gates }: Comparison): number {
  const margins = gates.flatMap(({ metric, rule, slice }) =>
    metric === name && rule.kind === 'non-inferior' ? [{ margin: rule.margin, sliced: slice !== null }] : [],
  )
  const sliced = margins.filter(one => one.sliced)
  return Math.max(0, ...(sliced.length > 0 ? sliced : margins).map(({ margin }) => margin))
}
