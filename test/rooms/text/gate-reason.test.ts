import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { comparisonSchema, type GateResult } from '../../../actions/_lib/contract/comparison.ts'
import type { Rule } from '../../../actions/_lib/contract/gate.ts'
import type { GateCause } from '../../../actions/_lib/contract/gate-cause.ts'
import { billOfMaterials } from '../../../actions/_lib/release/bom.ts'
import { refusalsOf } from '../../../actions/_lib/release/refusal.ts'
import { reportMarkdown } from '../../../actions/_lib/report/markdown.ts'
import { refusalWords } from '../../../actions/_lib/report/verdict.ts'
import { gateReason } from '../../../actions/_lib/text/gate-reason.ts'
import { manifest } from '../release/documents.ts'
import { byInterval, comparison, evaluation, gate, metric, run } from '../report/documents.ts'

const NON_INFERIOR: Rule = { kind: 'non-inferior', margin: 0.005 }
const worse = metric('roc_auc', 0.7, 0.6, [-0.1204, -0.0796])
const failed = gate(worse, NON_INFERIOR, { verdict: 'fail', cause: byInterval() })
const SENTENCE = 'between 0.080 and 0.120 worse; at most 0.005 worse is allowed'

describe('the reason of a gate is one sentence', () => {
  const judged = comparison({ gates: [failed], metrics: [worse], verdict: 'fail' })

  it('in comparison.json', () => assert.equal(judged.gates[0]!.reason, SENTENCE))

  it('in the comment', () =>
    assert.match(reportMarkdown({ comparison: judged }), lineOf(`- ❌ \`roc_auc\`\u00a0↑: ${SENTENCE}`)))

  it('in the log of the job that evaluates', () =>
    assert.match(refusalWords(judged), lineOf(`roc_auc: ${SENTENCE}`)))

  it('where a release is refused', () => {
    const [problem] = refusalsOf({
      run: run(),
      comparison: judged,
      evaluation: evaluation(),
      artifactDigest: run().artifact.digest,
      champion: judged.champion && { version: '1.3.0', digest: judged.champion.digest },
    })
    assert.equal(problem?.what, `the comparison did not pass: roc_auc: ${SENTENCE}`)
  })

  it('in the bill of materials, of a gate that could not decide', () => {
    const unsure = { ...failed, verdict: 'inconclusive' as const }
    const text = JSON.stringify(
      billOfMaterials({ manifest: manifest({ gates: [unsure] }), evaluation: evaluation() }),
    )
    assert.ok(text.includes(`The gate on roc_auc is inconclusive: ${SENTENCE}`), text)
  })

  it('written from the facts, whatever the document’s own reason says', () =>
    assert.equal(gateReason({ ...failed, reason: 'all is well' }), SENTENCE))
})

describe('a document of an earlier version, which names no cause', () => {
  const { cause: _, ...old } = { ...failed, reason: 'f1 fell by between 0.009 and 0.034' }

  it('is read', () => {
    const document = comparison({ gates: [old], verdict: 'fail' })
    assert.deepEqual(comparisonSchema.parse(document), document)
  })

  it('is shown with its own reason', () => {
    const report = reportMarkdown({ comparison: comparison({ gates: [old], verdict: 'fail' }) })
    assert.match(report, lineOf('- ❌ `roc_auc`\u00a0↑: f1 fell by between 0.009 and 0.034'))
  })
})

const wide = metric('roc_auc', 0.7, 0.701, [-0.011, 0.013])
const table: { cause: GateCause; rule?: Rule; more?: Partial<GateResult>; want: string }[] = [
  {
    cause: byInterval({ n: 90 }),
    more: { verdict: 'inconclusive', detectable: 0.0277, needed: { unit: 'rows', n: 451 } },
    want: 'between 0.011 worse and 0.013 better; at most 0.005 worse is allowed. These 90 rows settle only results at least 0.028 away from the limit; about 450 rows like these would settle this one.',
  },
  {
    cause: byInterval({ unit: 'clusters', n: 30, corrected: 4 }),
    more: { verdict: 'inconclusive', needed: { unit: 'clusters', n: 1234 } },
    want: 'between 0.011 worse and 0.013 better; at most 0.005 worse is allowed; with 4 gates, a failure this close could be chance (Holm’s correction). About 1,200 clusters like these would settle this one.',
  },
  {
    cause: byInterval({ unseen: { n: 200, share: 0.01828 } }),
    more: { verdict: 'inconclusive' },
    want: 'between 0.011 worse and 0.013 better; at most 0.005 worse is allowed; all 200 rows agree, but up to 1.8 % could differ unseen',
  },
  {
    cause: { kind: 'value' },
    rule: { kind: 'max-drop', value: 0.1, relative: true },
    more: { candidate: 0.6299, verdict: 'fail' },
    want: '10.01 % worse; at most 10 % worse is allowed',
  },
  {
    cause: { kind: 'value' },
    rule: { kind: 'min', value: 0.7, bound: 'point' },
    more: { candidate: 0.6996, champion: null },
    want: '0.6996 is not below the minimum of 0.7',
  },
  {
    cause: { kind: 'identical', rows: 12, enough: 50 },
    more: { verdict: 'inconclusive' },
    want: 'every prediction is identical to the champion’s, but 12 rows are too few to tell two models apart: at least 50 are needed',
  },
  {
    cause: { kind: 'identical', rows: 1200, enough: 50 },
    want: 'every prediction is identical to the champion’s',
  },
  {
    cause: { kind: 'identical', rows: 1200, enough: 50 },
    rule: { kind: 'superior' },
    want: 'every prediction is identical to the champion’s, so nothing is better',
  },
  { cause: { kind: 'no-interval', why: 'only 3 clusters' }, want: 'no interval: only 3 clusters' },
  {
    cause: { kind: 'undefined', candidate: 'no positive row', champion: 'one class' },
    want: 'the candidate’s value is undefined: no positive row; the champion’s value is undefined: one class',
  },
  {
    cause: { kind: 'not-comparable', why: 'another evaluation set' },
    want: 'not comparable with the champion: another evaluation set',
  },
  {
    cause: { kind: 'no-champion', firstRelease: 'fail', absoluteGate: false },
    more: { verdict: 'fail' },
    want: 'there is no champion yet (first-release: fail)',
  },
  {
    cause: { kind: 'no-champion', firstRelease: 'absolute-only', absoluteGate: true },
    want: 'there is no champion yet (first-release: absolute-only), so only min and max gates apply',
  },
  {
    cause: { kind: 'no-champion', firstRelease: 'absolute-only', absoluteGate: false },
    more: { verdict: 'inconclusive' },
    want: 'there is no champion yet (first-release: absolute-only), and no min or max gate is declared',
  },
  {
    cause: { kind: 'missing-metric', similar: ['test.roc_auc', 'roc_auc.test'] },
    want: 'no metric file contains roc_auc; did you mean test.roc_auc or roc_auc.test?',
  },
  {
    cause: { kind: 'missing-champion-metric', hasFiles: true },
    want: 'the champion has no roc_auc; only min and max work without one',
  },
  {
    cause: { kind: 'missing-champion-metric', hasFiles: false },
    want: 'the champion has no metric files; only min and max work without one',
  },
  {
    cause: { kind: 'small-slice', why: '40 rows, fewer than 50' },
    want: 'the slice is too small: 40 rows, fewer than 50',
  },
  {
    cause: { kind: 'empty-slice' },
    more: { slice: 'origin=XNA' },
    want: 'no row belongs to the slice origin=XNA',
  },
  { cause: { kind: 'small-slices' }, more: { slice: 'origin' }, want: 'no value of origin has enough rows' },
]

describe('the sentence about', () => {
  for (const { cause, rule = NON_INFERIOR, more, want } of table)
    it(`${cause.kind}: ${want}`, () => assert.equal(gate(wide, rule, { cause, ...more }).reason, want))
})

/** Matches a whole line. */
function lineOf(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`, 'm')
}
