import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { gateSchema } from '../../../actions/_lib/contract/gate.ts'
import type { JoinedRows } from '../../../actions/_lib/contract/table.ts'
import { compare } from '../../../actions/_lib/evaluation/comparison.ts'
import { estimateWithoutSpread } from '../../../actions/_lib/evaluation/significance/rule-of-three.ts'

const settings = {
  positive: '1',
  threshold: 0.5,
  confidence: 0.95,
  seed: 0,
  resamples: 200,
  cluster: null,
  weight: null,
}

type Scored = { rows: number; candidate: number; champion: number; weight?: number[]; clusters?: number }

/** Half of the rows are positive; every score is right by as much as is given. */
function joined({ rows, candidate, champion, weight, clusters }: Scored): JoinedRows {
  const codes = Int32Array.from({ length: rows }, (_, row) => row % 2)
  const scores = (right: number) => [Float64Array.from(codes, code => (code === 1 ? right : 1 - right))]
  const cluster = Int32Array.from(codes, (_, row) => row % (clusters ?? 1))
  return {
    task: 'binary',
    rows,
    digest: `sha256:${'0'.repeat(64)}`,
    truth: { kind: 'classes', labels: ['0', '1'], codes },
    candidate: scores(candidate),
    champion: scores(champion),
    weight: weight ? Float64Array.from(weight) : null,
    cluster: clusters ? { codes: cluster, labels: Array.from({ length: clusters }, String) } : null,
    query: null,
    slices: [],
  }
}

function gateResult(scored: Scored, gate: object) {
  const compared = compare({
    kind: 'rows',
    model: 'm',
    rows: joined(scored),
    files: null,
    settings,
    gates: [gateSchema.parse(gate)],
    firstRelease: 'absolute-only',
    champion: { version: '1.0.0', digest: null },
    candidate: { fingerprint: null, digest: null },
    notComparable: null,
    progress: () => {},
  })
  return compared.gates[0]!
}

const superior = { metric: 'accuracy', superior: true }
const nonInferior = { metric: 'accuracy', 'non-inferior': 0.005 }
const fixed = { candidate: 0.6, champion: 0.4 }
const unmoved = { candidate: 0.6, champion: 0.61 }

describe('rows that all have the same value are not certainty', () => {
  const cases: { name: string; scored: Scored; gate: object; want: string; says: RegExp }[] = [
    {
      name: 'two rows prove nothing',
      scored: { rows: 2, ...fixed },
      gate: superior,
      want: 'inconclusive',
      says: /^no interval: only 2 rows: an interval needs at least 5$/,
    },
    {
      name: 'five of five fixed could be chance',
      scored: { rows: 5, ...fixed },
      gate: superior,
      want: 'inconclusive',
      says: /all 5 rows agree, but up to 52 % could differ/,
    },
    {
      name: 'six of six fixed are not',
      scored: { rows: 6, ...fixed },
      gate: superior,
      want: 'pass',
      says: /better/,
    },
    {
      name: 'a log loss that is lower by the same amount in each of ten rows',
      scored: { rows: 10, candidate: 0.6, champion: 0.5999 },
      gate: { metric: 'log_loss', superior: true },
      want: 'inconclusive',
      says: /all 10 rows agree/,
    },
    {
      name: 'no flip among 100 rows leaves room for more than 0.005',
      scored: { rows: 100, ...unmoved },
      gate: nonInferior,
      want: 'inconclusive',
      says: /up to 3\.6 % could differ/,
    },
    {
      name: 'none among 2,000 does not',
      scored: { rows: 2000, ...unmoved },
      gate: nonInferior,
      want: 'pass',
      says: /allowed/,
    },
    {
      name: 'none among 2,000 rows of ten clusters does',
      scored: { rows: 2000, ...unmoved, clusters: 10 },
      gate: nonInferior,
      want: 'inconclusive',
      says: /all 10 clusters agree/,
    },
    {
      name: 'rows without weight do not count',
      scored: { rows: 1000, ...fixed, weight: Array.from({ length: 1000 }, (_, row) => (row < 4 ? 1 : 0)) },
      gate: superior,
      want: 'inconclusive',
      says: /only 4 rows of the rarer class, or by their weights/,
    },
    {
      name: 'twenty right of twenty are not surely 99 %',
      scored: { rows: 20, ...unmoved },
      gate: { metric: 'accuracy', min: 0.99, bound: 'interval' },
      want: 'inconclusive',
      says: /\[0\.832,\u00a01\.000\]/,
    },
    {
      name: 'a thousand of a thousand are',
      scored: { rows: 1000, ...unmoved },
      gate: { metric: 'accuracy', min: 0.99, bound: 'interval' },
      want: 'pass',
      says: /above the minimum/,
    },
    {
      name: 'two AUCs of 1 differ by what 20 positive rows leave open',
      scored: { rows: 40, ...unmoved },
      gate: { metric: 'roc_auc', 'non-inferior': 0.01 },
      want: 'inconclusive',
      says: /all 20 rows agree/,
    },
    {
      name: 'equal predictions of a few rows',
      scored: { rows: 49, candidate: 0.6, champion: 0.6 },
      gate: nonInferior,
      want: 'inconclusive',
      says: /every prediction is identical to the champion’s, but 49 rows are too few/,
    },
    {
      name: 'predictions that differ in their last digit are equal',
      scored: { rows: 50, candidate: 0.6, champion: 0.6000000000000001 },
      gate: nonInferior,
      want: 'pass',
      says: /^every prediction is identical to the champion’s$/,
    },
    {
      name: 'equal predictions of as many as a slice must have',
      scored: { rows: 50, candidate: 0.6, champion: 0.6 },
      gate: nonInferior,
      want: 'pass',
      says: /^every prediction is identical to the champion’s$/,
    },
  ]
  for (const { name, scored, gate, want, says } of cases) {
    test(name, () => {
      const { verdict, reason } = gateResult(scored, gate)
      assert.equal(verdict, want, reason)
      assert.match(reason, says)
    })
  }

  test('the interval and its p agree', () => {
    const seen = { value: 1, range: [-1, 1] as const, units: 6, confidence: 0.95, test: 'paired-se' as const }
    const { interval, pAbove, pValue, hidden } = estimateWithoutSpread(seen)
    // 1 − 0.025^(1/6)
    assert.ok(Math.abs(hidden! - 0.459258) < 1e-6)
    assert.ok(Math.abs(pAbove(interval[0]) - 0.025) < 1e-12)
    // The sign test of six of six.
    assert.ok(Math.abs(pValue - 2 / 2 ** 6) < 1e-12)
  })
})
