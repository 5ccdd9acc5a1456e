import assert from 'node:assert/strict'
import test from 'node:test'
import { learningSection } from '../../../actions/_lib/report/learning-curve.ts'
import { chartable, mermaidChart } from '../../../actions/_lib/report/mermaid.ts'
import { comparison, run } from './documents.ts'

const line = (name: string, x: number[], y: number[]) => ({ name, x, y })

/** The charts that a history becomes, as names of their lines. */
function chartsOf(history: Record<string, number | null>[]): string[][] {
  const [block] = learningSection({ comparison: comparison(), run: run({ history }) })?.blocks ?? []
  return block?.kind === 'curves' ? block.charts.map(curves => curves.map(({ name }) => name)) : []
}

for (const { name, history, want } of [
  {
    name: 'training and validation share a chart',
    history: [
      { epoch: 1, loss: 1, val_loss: 2 },
      { epoch: 2, loss: 0, val_loss: 1 },
    ],
    want: [['loss', 'val_loss']],
  },
  {
    name: 'other quantities get their own',
    history: [
      { loss: 1, auc: 2 },
      { loss: 0, auc: 3 },
    ],
    want: [['loss'], ['auc']],
  },
  {
    name: 'how fast it ran is no curve',
    history: [
      { loss: 1, rows_per_second: 900, train_runtime: 3 },
      { loss: 0, rows_per_second: 800, train_runtime: 4 },
    ],
    want: [['loss']],
  },
  { name: 'a single point is no curve', history: [{ epoch: 1, loss: 1 }], want: [] },
  { name: 'an empty history is none', history: [], want: [] },
]) {
  test(`${name}`, () => assert.deepEqual(chartsOf(history), want))
}

test('a long history is thinned to 60 points, its first and last kept', () => {
  const history = Array.from({ length: 1001 }, (_, i) => ({ step: i, loss: i }))
  const [block] = learningSection({ comparison: comparison(), run: run({ history }) })!.blocks
  const { x } = (block as { charts: { x: number[] }[][] }).charts[0]![0]!
  assert.deepEqual([x.length, x[0], x.at(-1)], [60, 0, 1000])
})

test('lines over other steps are drawn apart, since Mermaid wants a number of every line at every step', () => {
  const curves = [line('a', [1, 2], [0, 1]), line('b', [1, 3], [0, 1]), line('c', [1, 2], [2, 3])]
  assert.deepEqual(
    chartable(curves).map(group => group.map(({ name }) => name)),
    [['a', 'c'], ['b']],
  )
})

test('a chart is made of plain numbers', () => {
  const chart = mermaidChart('epoch', [line('x', [1, 2, 3], [1e-9, -2.5e12, 0.123456789])])
  assert.match(chart, /x-axis "epoch" 1 --> 3\n/)
  assert.match(chart, /line \[0\.000000001000, -2500000000000, 0\.1235\]$/)
})

test('a flat line has room around it', () => {
  assert.match(mermaidChart('epoch', [line('x', [1, 2], [5, 5])]), /y-axis 4\.5 --> 5\.5/)
})
