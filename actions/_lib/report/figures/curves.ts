import type { TopLevelSpec } from 'vega-lite'
import type { UnitSpec } from 'vega-lite/types_unstable/spec/unit.js'
import { formatNumber } from '../../text/numbers.ts'
import type { ReportInput } from '../input.ts'
import type { Figure } from './figure.ts'
import { evaluated, rowsOf, scalesOf } from './models.ts'

type PlottedPoint = { x: number; y: number; model: string; order: number }
type Axes = { x: string; y: string; domain?: [number, number] }

const SIZE = { width: 400, height: 300 }

/** True against false positive rate at every threshold; the diagonal is chance. */
export function rocFigure(input: ReportInput): Figure | null {
  const points = pointsOf(input, 'roc')
  if (points.length === 0) return null
  return {
    title: 'ROC',
    caption: `Share of positives found against share of false alarms.${valuesOf(input, 'roc_auc', 'Area')}`,
    spec: spec({
      points,
      axes: { x: 'False positive rate', y: 'True positive rate', domain: [0, 1] },
      diagonal: true,
    }),
  }
}

/** Precision at every recall. */
export function precisionRecallFigure(input: ReportInput): Figure | null {
  const points = pointsOf(input, 'precisionRecall')
  if (points.length === 0) return null
  return {
    title: 'Precision–recall',
    caption: `How many alarms are right, by the share of positives found.${valuesOf(input, 'average_precision', 'Average precision')}`,
    spec: spec({ points, axes: { x: 'Recall', y: 'Precision', domain: [0, 1] }, diagonal: false }),
  }
}

/** Predicted against observed, by bin; on the diagonal a prediction means what it says. */
export function calibrationFigure(input: ReportInput): Figure | null {
  const points = rowsOf(
    input,
    ({ curves }) => curves?.calibration,
    ({ predicted, observed, from }) =>
      predicted === null || observed === null ? null : { x: predicted, y: observed, order: from },
  )
  if (points.length === 0) return null
  const probability = input.comparison.task !== 'regression'
  return {
    title: 'Calibration',
    caption:
      'Mean prediction against what happened, by bin; on the diagonal a prediction means what it says.',
    spec: spec({
      points,
      axes: { x: 'Predicted', y: 'Observed', ...(probability ? { domain: [0, 1] as [number, number] } : {}) },
      diagonal: true,
      dots: true,
    }),
  }
}

function pointsOf(input: ReportInput, curve: 'roc' | 'precisionRecall'): PlottedPoint[] {
  let order = 0
  return rowsOf(
    input,
    ({ curves }) => curves?.[curve],
    ([x, y]) => ({ x, y, order: order++ }),
  )
}

/** ` Area: candidate 0.679, champion 0.656.` as far as it was measured. */
function valuesOf(input: ReportInput, name: string, what: string): string {
  const values = evaluated(input)
    .toReversed()
    .flatMap(({ model, evaluation }) => {
      const value = evaluation.metrics.find(metric => metric.name === name)?.value ?? null
      return value === null ? [] : [`${model.toLowerCase()} ${formatNumber(value, 4)}`]
    })
  return values.length === 0 ? '' : ` ${what}: ${values.join(', ')}.`
}

function spec(given: {
  points: PlottedPoint[]
  axes: Axes
  diagonal: boolean
  dots?: boolean
}): TopLevelSpec {
  const { points, axes, diagonal, dots = false } = given
  const scale: { domain?: [number, number]; zero: boolean } = { domain: axes.domain, zero: false }
  const lines: UnitSpec<string> = {
    data: { values: points },
    mark: { type: 'line', strokeWidth: 2, point: dots ? { size: 40 } : false },
    encoding: {
      x: { field: 'x', type: 'quantitative', scale, title: axes.x },
      y: { field: 'y', type: 'quantitative', scale, title: axes.y },
      order: { field: 'order', type: 'quantitative' },
      color: {
        field: 'model',
        type: 'nominal',
        scale: scalesOf(points).colour,
        legend: { symbolType: 'stroke' },
      },
      strokeDash: { field: 'model', type: 'nominal', scale: scalesOf(points).dash },
    },
  }
  return { ...SIZE, layer: diagonal ? [diagonalOf(points, axes.domain), lines] : [lines] }
}

function diagonalOf(points: PlottedPoint[], domain: [number, number] | undefined): UnitSpec<string> {
  const all = points.flatMap(({ x, y }) => [x, y])
  const ends = domain ?? [Math.min(...all), Math.max(...all)]
  return {
    data: { values: ends.map(end => ({ x: end, y: end })) },
    mark: { type: 'line', color: 'var(--quiet)', strokeWidth: 1, strokeDash: [2, 3] },
    encoding: { x: { field: 'x', type: 'quantitative' }, y: { field: 'y', type: 'quantitative' } },
  }
}
