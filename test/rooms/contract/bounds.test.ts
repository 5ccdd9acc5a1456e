import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Comparison, comparisonSchema } from '../../../actions/_lib/contract/comparison.ts'
import { parseJson } from '../../../actions/_lib/contract/document.ts'
import { evaluationSchema } from '../../../actions/_lib/contract/evaluation.ts'
import { runSchema } from '../../../actions/_lib/contract/run.ts'
import { reportHtml } from '../../../actions/_lib/report/html.ts'
import { reportMarkdown } from '../../../actions/_lib/report/markdown.ts'
import { comparison, curves, evaluation, gate, measured, metric, run, slice } from '../report/documents.ts'
import { thrownBy } from './problems.ts'

const auc = metric('roc_auc', 0.6, 0.7, [0.05, 0.15])
const passing = gate(auc, { kind: 'non-inferior', margin: 0.005 })
const read = (given: object) => parseJson(comparisonSchema, JSON.stringify(given), 'c.json')

describe('a document that evaluate cannot have written is refused', () => {
  const cases: { name: string; given: Partial<Comparison>; want: RegExp }[] = [
    { name: 'fewer rows than none', given: { rows: -1 }, want: /`rows` is -1 .*at least 0/ },
    {
      name: '60,000 gates',
      given: { gates: new Array(60_000).fill(passing) },
      want: /`gates` is a list of 60000/,
    },
    {
      name: 'a name without end',
      given: { metrics: [{ ...auc, name: 'x'.repeat(5001) }] },
      want: /metrics\[0\]\.name/,
    },
    {
      name: 'a number that cannot be drawn',
      given: { metrics: [{ ...auc, delta: 1e300 }] },
      want: /delta.* is 1e\+300 .*up to 1e\+100/,
    },
    { name: 'certainty of more than 1', given: { confidence: 7 }, want: /`confidence` is 7/ },
  ]
  for (const { name, given, want } of cases) {
    test(name, () => {
      const problems = thrownBy(() => read(comparison(given)))
      assert.equal(problems.length, 1)
      assert.match(problems[0]!.message, want)
    })
  }

  test('a key that stands twice, of which parsers take the last', () => {
    const text = JSON.stringify(comparison()).replace('"verdict":', '"verdict":"fail","verdict":')
    const [problem] = thrownBy(() => parseJson(comparisonSchema, text, 'c.json'))
    assert.match(problem!.message, /the key "verdict" appears twice in this object \(c\.json:1:\d+\)/)
  })

  test('300,000 mistakes are counted, not listed', () => {
    const strange = Object.fromEntries(Array.from({ length: 300_000 }, (_, i) => [`key${i}`, 1]))
    const problems = thrownBy(() => read({ ...comparison(), ...strange }))
    assert.equal(problems.length, 101)
    assert.match(problems.at(-1)!.what, /^at least \d+ more problems$/)
  })

  test('runs and evaluations, too', () => {
    const bad = [
      () => parseJson(runSchema, JSON.stringify(run({ seconds: -1 })), 'run.json'),
      () =>
        parseJson(
          evaluationSchema,
          JSON.stringify(evaluation({ metrics: [measured('mae', 1e308, null)] })),
          'e',
        ),
    ]
    for (const step of bad) assert.equal(thrownBy(step).length, 1)
  })
})

describe('numbers at the bounds of what is legal are shown as numbers', () => {
  for (const [champion, candidate] of [
    [5e-324, 1e120],
    [-5e119, 5e119],
    [0, 5e-324],
  ] as const) {
    test(`${champion} against ${candidate}`, async () => {
      const extreme = metric('rmse', champion, candidate, [-1e120, 1e120])
      const rules = [
        { kind: 'max-drop', value: 1e100, relative: true },
        { kind: 'max', value: 1e100, bound: 'point' },
      ] as const
      const drawn = curves(0.7)
      const bins = [{ from: champion, to: candidate, n: 1, predicted: champion, observed: candidate }]
      const edges = [champion, candidate]
      const measuredOnce = evaluation({
        metrics: [measured('rmse', candidate, [-1e120, 1e120])],
        curves: {
          ...drawn,
          calibration: bins,
          residuals: { edges, counts: [3] },
          scores: { edges, negative: [1], positive: [2] },
        },
      })
      const input = {
        comparison: read(
          comparison({
            metrics: [extreme],
            gates: rules.map(rule => gate(extreme, rule)),
            slices: [slice('origin', 'ATL', 100, [extreme]), slice('origin', 'BOS', 100, [extreme])],
          }),
        ),
        evaluation: evaluationSchema.parse(measuredOnce),
        championEvaluation: evaluationSchema.parse(measuredOnce),
        run: run({ history: [{ loss: champion }, { loss: candidate }, { loss: champion }] }),
      }
      for (const text of [reportMarkdown(input), await reportHtml(input)])
        assert.doesNotMatch(text, /Infinity|\bNaN\b|∞/)
    })
  }
})

test('as many gates on as many slices as a document may have are each shown with their own difference', () => {
  const slices = Array.from({ length: 10_000 }, (_, i) => slice('origin', String(i), 100, [auc]))
  const gates = slices.map(({ value }) => ({ ...passing, slice: `origin=${value}` }))
  const text = reportMarkdown({ comparison: comparison({ metrics: [auc], slices, gates }) })
  assert.match(text, /10000 of 10,000 gates passed|10,000 of 10,000 gates passed/)
})
