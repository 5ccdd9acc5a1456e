import type { LayerSpec } from 'vega-lite/types_unstable/spec/layer.js'
import type { UnitSpec } from 'vega-lite/types_unstable/spec/unit.js'
import type { Evaluation } from '../../contract/evaluation.ts'
import { visible } from '../../text/escape.ts'
import { formatCount } from '../../text/numbers.ts'
import type { ReportInput } from '../input.ts'
import type { Figure } from './figure.ts'
import { evaluated } from './models.ts'

const MOST_CLASSES = 30
const MOST_NUMBERS = 12
const FEW_CLASSES = 3

type Cell = { row: number; column: number; label: string; share: number; text: string }

/** Both models' confusion matrices; the shade is the share of a true class. Beyond 30 classes nothing could be read. */
export function confusionFigure(input: ReportInput): Figure | null {
  const values = evaluated(input).flatMap(({ model, evaluation }) =>
    cellsOf(evaluation.confusion).map(cell => ({ ...cell, model })),
  )
  if (values.length === 0) return null
  const labels = labelsOf(values)
  return {
    title: 'Confusion',
    caption:
      'Rows by what they are and what they were taken for; the darker, the larger the share of its true class.',
    wide: labels.length > FEW_CLASSES,
    spec: {
      data: { values },
      facet: { column: { field: 'model', type: 'nominal', sort: ['Champion', 'Candidate'] } },
      spacing: 40,
      spec: matrix(labels),
    },
  }
}

function matrix(labels: string[]): LayerSpec<string> {
  const side = labels.length > FEW_CLASSES ? 340 : 150
  const labelExpr = `${JSON.stringify(labels)}[datum.value]`
  const axis = { labelExpr, labelAngle: 0, domain: false, ticks: false, labelLimit: 90 }
  return {
    width: side,
    height: side,
    encoding: {
      x: { field: 'column', type: 'ordinal', title: 'Predicted', axis },
      y: { field: 'row', type: 'ordinal', title: 'True', axis },
    },
    layer: labels.length > MOST_NUMBERS ? [shade()] : [shade(), numbers()],
  }
}

function shade(): UnitSpec<string> {
  const scale = { domain: [0, 1], range: [0.03, 0.55] }
  return {
    mark: { type: 'rect', fill: 'var(--candidate)', stroke: 'var(--line)' },
    encoding: { fillOpacity: { field: 'share', type: 'quantitative', scale, legend: null } },
  }
}

function numbers(): UnitSpec<string> {
  return { mark: { type: 'text' }, encoding: { text: { field: 'text', type: 'nominal' } } }
}

function cellsOf(confusion: Evaluation['confusion']): Cell[] {
  if (confusion === null || confusion.matrix.length > MOST_CLASSES) return []
  return confusion.matrix.flatMap((entries, row) => {
    const counts = entries.slice(0, MOST_CLASSES)
    const all = counts.reduce((sum, n) => sum + n, 0) || 1
    const label = visible(confusion.labels[row] ?? '', 16)
    return counts.map((n, column) => ({
      row,
      column,
      label,
      share: n / all,
      text: formatCount(n),
    }))
  })
}

/** The class names in the order of the rows. */
function labelsOf(cells: Cell[]): string[] {
  const labels: string[] = []
  for (const { row, label } of cells) labels[row] = label
  return labels
}
