import assert from 'node:assert/strict'
import { test } from 'node:test'
import { verdictWords } from '../../../actions/_lib/report/verdict.ts'
import { comparison, gate, metric } from './documents.ts'

const auc = metric('roc_auc', 0.6563, 0.6791, [0.0161, 0.0302])
const passing = gate(auc, { kind: 'non-inferior', margin: 0.005 })
const f1 = metric('f1', 0.412, 0.391, [-0.034, -0.009])
const failed = gate(f1, { kind: 'superior' }, { verdict: 'fail', reason: 'it fell' })
const waived = { ...failed, waived: { by: 'ada', why: 'see #12' } }

const cases = [
  {
    name: 'a gate that passed',
    given: comparison({ metrics: [auc], gates: [passing] }),
    want: '✅ flight-delay: passed · 1 of 1 gate passed · roc_auc ↑ +0.0228 [+0.0161, +0.0302]',
  },
  {
    name: 'a gate that was waived',
    given: comparison({ gates: [passing, waived] }),
    want: '✅ flight-delay: passed, 1 gate waived by @ada · 1 of 2 gates passed · f1 ↑ −0.021 [−0.034, −0.009]',
  },
  {
    name: 'gates that several people waived, and one that nobody did',
    given: comparison({
      verdict: 'fail',
      gates: [
        ...['ada', 'eve', 'ada', 'joe', 'sue'].map(by => ({ ...waived, waived: { by, why: '-' } })),
        failed,
      ],
    }),
    want: '❌ flight-delay: blocked, 5 gates waived by @ada, @eve, @joe, 1 more · 1 of 6 gates failed · f1 ↑ −0.021 [−0.034, −0.009]',
  },
  {
    name: 'no gate, so nothing that has passed',
    given: comparison({ metrics: [auc] }),
    want: 'ℹ️ flight-delay: compared · no gate declared · roc_auc ↑ +0.0228 [+0.0161, +0.0302]',
  },
  {
    name: 'no gate and a metric that the champion lacks',
    given: comparison({
      metrics: [{ ...auc, champion: null, delta: null, interval: null, reason: 'no row' }],
    }),
    want: 'ℹ️ flight-delay: compared · no gate declared · roc_auc ↑ 0.6791',
  },
  {
    name: 'no gate and a metric without a value',
    given: comparison({
      metrics: [{ ...auc, champion: null, candidate: null, delta: null, interval: null, reason: 'no row' }],
    }),
    want: 'ℹ️ flight-delay: compared · no gate declared · roc_auc ↑ is undefined',
  },
  {
    name: 'identical predictions',
    given: comparison({ identical: true, gates: [passing] }),
    want: '✅ flight-delay: passed · predictions identical to the champion’s',
  },
  {
    name: 'no champion where one must be',
    given: comparison({ champion: null, paired: false, firstRelease: 'fail', verdict: 'fail' }),
    want: '❌ flight-delay: blocked · there is no champion',
  },
]
for (const { name, given, want } of cases) {
  test(`the verdict in words: ${name}`, () =>
    assert.equal(verdictWords(given).replaceAll('\u00a0', ' '), want))
}
