import type { Block } from './content.ts'
import { confusionFigure } from './figures/confusion.ts'
import { calibrationFigure, precisionRecallFigure, rocFigure } from './figures/curves.ts'
import type { Figure } from './figures/figure.ts'
import { learningFigure } from './figures/learning.ts'
import { residualsFigure } from './figures/residuals.ts'
import { scoresFigure } from './figures/scores.ts'
import { slicesFigures } from './figures/slices.ts'
import type { ReportInput } from './input.ts'

/** Every figure that the documents hold the numbers for. */
export function figuresOf(input: ReportInput): Figure[] {
  return [
    ...slicesFigures(input),
    rocFigure(input),
    precisionRecallFigure(input),
    calibrationFigure(input),
    scoresFigure(input),
    residualsFigure(input),
    confusionFigure(input),
  ].filter(figure => figure !== null)
}

/** One figure per quantity of the training's history. */
export function learningFigures(block: Extract<Block, { kind: 'curves' }>): Figure[] {
  return block.charts.map(curves => learningFigure(block.step, curves))
}
