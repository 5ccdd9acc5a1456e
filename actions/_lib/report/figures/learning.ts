import { visible } from '../../text/escape.ts'
import type { Curve } from '../content.ts'
import type { Figure } from './figure.ts'

const RANGE = ['var(--candidate)', 'var(--champion)', 'var(--good)', 'var(--bad)']

/** One quantity of the training's history, training and validation together. */
export function learningFigure(step: string, curves: Curve[]): Figure {
  const names = curves.map(({ name }) => visible(name, 40))
  const values = curves.flatMap(({ x, y }, line) => x.map((at, i) => ({ at, value: y[i] ?? 0, line })))
  return {
    title: names.join(', '),
    caption: `By ${step}.`,
    spec: {
      width: 400,
      height: 220,
      data: { values },
      mark: { type: 'line', strokeWidth: 2, point: values.length <= 60 },
      encoding: {
        x: {
          field: 'at',
          type: 'quantitative',
          title: step,
          scale: { zero: false, nice: false },
          axis: { tickMinStep: 1 },
        },
        y: { field: 'value', type: 'quantitative', title: null, scale: { zero: false } },
        color: {
          field: 'line',
          type: 'nominal',
          scale: {
            domain: curves.map((_, line) => line),
            range: curves.map((_, line) => RANGE[line % RANGE.length]!),
          },
          legend: {
            symbolType: 'stroke',
            labelExpr: `${JSON.stringify(names)}[datum.value]`,
            labelLimit: 200,
          },
        },
      },
    },
  }
}
