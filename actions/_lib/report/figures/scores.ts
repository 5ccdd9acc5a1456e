import type { UnitSpecWithFrame } from 'vega-lite/types_unstable/spec/unit.js'
import type { ReportInput } from '../input.ts'
import type { Figure } from './figure.ts'
import { evaluated, MOST_POINTS } from './models.ts'

const TRUTHS = ['negative', 'positive'] as const
const COLOURS = { domain: ['positive', 'negative'], range: ['var(--positive)', 'var(--negative)'] }

/** Where both models' scores lie, by truth: the less the two shapes overlap, the better the classes are told apart. */
export function scoresFigure(input: ReportInput): Figure | null {
  const values = evaluated(input).flatMap(({ model, evaluation }) => {
    const scores = evaluation.curves?.scores
    if (!scores) return []
    return TRUTHS.flatMap(truth => shares(scores.edges, scores[truth]).map(bin => ({ ...bin, truth, model })))
  })
  if (values.length === 0) return null
  const header = { labelAngle: 0, labelAlign: 'left', labelAnchor: 'start', labelOrient: 'top' } as const
  return {
    title: 'Scores',
    caption:
      'How the scores of rows that turned out positive and negative spread, each as shares of its own rows.',
    spec: {
      data: { values },
      facet: { row: { field: 'model', type: 'nominal', sort: ['Candidate', 'Champion'], header } },
      spacing: 12,
      spec: shapes(),
    },
  }
}

function shapes(): UnitSpecWithFrame<string> {
  const axis = { format: '%', tickCount: 3 }
  return {
    width: 400,
    height: 115,
    mark: { type: 'area', interpolate: 'step-after', fillOpacity: 0.25, line: { strokeWidth: 1.5 } },
    encoding: {
      x: { field: 'from', type: 'quantitative', title: 'Score', scale: { nice: false } },
      y: { field: 'share', type: 'quantitative', title: 'Share of rows', axis, stack: null },
      color: { field: 'truth', type: 'nominal', scale: COLOURS },
    },
  }
}

/** Steps need their last edge too. */
function shares(edges: number[], counts: number[]): { from: number; share: number }[] {
  const all = counts.reduce((sum, n) => sum + n, 0) || 1
  const bins = counts.slice(0, MOST_POINTS).map((n, i) => ({ from: edges[i] ?? 0, share: n / all }))
  const last = bins.at(-1)
  return last === undefined ? [] : [...bins, { from: edges.at(-1) ?? last.from, share: last.share }]
}
