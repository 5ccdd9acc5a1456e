import type { UnitSpec } from 'vega-lite/types_unstable/spec/unit.js'
import type { ReportInput } from '../input.ts'
import type { Figure } from './figure.ts'
import { evaluated, MOST_POINTS, scalesOf } from './models.ts'

type Bin = { middle: number; density: number; model: string }

/** Regression: how far off and to which side; the higher and narrower around 0, the better. */
export function residualsFigure(input: ReportInput): Figure | null {
  const values = binsOf(input)
  if (values.length === 0) return null
  return {
    title: 'Residuals',
    caption:
      'Truth minus prediction: how far off, and to which side. Higher and narrower around 0 is better.',
    spec: { width: 400, height: 300, layer: [zeroLine(), outline(values)] },
  }
}

function binsOf(input: ReportInput): Bin[] {
  return evaluated(input).flatMap(({ model, evaluation }) => {
    const { edges = [], counts = [] } = evaluation.curves?.residuals ?? {}
    const all = counts.reduce((sum, n) => sum + n, 0) || 1
    return counts.slice(0, MOST_POINTS).map((n, i) => {
      const [from = 0, to = 0] = [edges[i], edges[i + 1]]
      return { middle: (from + to) / 2, density: to > from ? n / all / (to - from) : 0, model }
    })
  })
}

function zeroLine(): UnitSpec<string> {
  return {
    data: { values: [{ zero: 0 }] },
    mark: { type: 'rule', color: 'var(--quiet)', strokeDash: [2, 3] },
    encoding: { x: { field: 'zero', type: 'quantitative' } },
  }
}

function outline(values: Bin[]): UnitSpec<string> {
  const { colour, dash } = scalesOf(values)
  return {
    data: { values },
    mark: { type: 'line', strokeWidth: 2, interpolate: 'step' },
    encoding: {
      x: { field: 'middle', type: 'quantitative', title: 'Truth − prediction' },
      y: { field: 'density', type: 'quantitative', title: 'Density', axis: { tickCount: 3 } },
      color: { field: 'model', type: 'nominal', scale: colour, legend: { symbolType: 'stroke' } },
      strokeDash: { field: 'model', type: 'nominal', scale: dash },
    },
  }
}
