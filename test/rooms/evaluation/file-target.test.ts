import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { comparisonSchema } from '../../../actions/_lib/contract/comparison.ts'
import { evaluationSchema } from '../../../actions/_lib/contract/evaluation.ts'
import { problemsOf } from '../../../actions/_lib/contract/problem.ts'
import type { RowTask } from '../../../actions/_lib/contract/task.ts'
import { compare } from '../../../actions/_lib/evaluation/comparison.ts'
import { evaluationDocument } from '../../../actions/_lib/evaluation/document/evaluation-document.ts'
import { measureFiles } from '../../../actions/_lib/evaluation/measurement.ts'
import type {
  FileMetric,
  FileMetricPair,
} from '../../../actions/_lib/evaluation/metric-files/metric-files.ts'
import { documentOf, drawPair, gates, joinedRows, settings } from './comparison-rows.ts'

const metric = (name: string, value: number | null, more: Partial<FileMetric> = {}): FileMetric => ({
  name,
  value,
  higherIsBetter: true,
  n: 0,
  ...(value === null && { reason: 'metrics.json says NaN' }),
  ...more,
})

const DIGEST = `sha256:${'0'.repeat(64)}`

const FILES: FileMetricPair = {
  candidate: [
    metric('bleu', 31),
    metric('loss', 0.5, { higherIsBetter: false }),
    metric('quality', 7, { higherIsBetter: null }),
    metric('mmlu.acc', 0.6, { deviation: 0.01, n: 2400 }),
    metric('wer', 0.1, { higherIsBetter: false, deviation: 0.01 }),
    metric('rouge', 0.4),
    metric('broken', null),
  ],
  champion: [
    metric('bleu', 30),
    metric('loss', 0.4, { higherIsBetter: false }),
    metric('quality', 6),
    metric('mmlu.acc', 0.6),
    metric('broken', 0.5),
  ],
}

/** 0.01 worse at most: √(0.01² + 0.01²) · 1.959964 = 0.02772 around a difference of 0.01. */
const ERRORS: FileMetricPair = {
  candidate: [
    metric('mmlu.acc', 0.61, { deviation: 0.01 }),
    metric('wer', 0.1, { higherIsBetter: false, deviation: 0.003 }),
    metric('arc.acc', 0.5, { deviation: 0.01 }),
  ],
  champion: [
    metric('mmlu.acc', 0.6, { deviation: 0.01 }),
    metric('wer', 0.12, { higherIsBetter: false, deviation: 0.004 }),
    metric('arc.acc', 0.5),
  ],
}

type Given = { gate?: object[]; files?: FileMetricPair | null; champion?: boolean; task?: RowTask }

/** By files alone; with a task the rows of two equal models beside them. */
function compared({ gate = [], files = FILES, champion = true, task }: Given = {}) {
  const common = {
    model: 'm',
    settings: settings(),
    gates: gates(...gate),
    firstRelease: 'absolute-only' as const,
    champion: champion ? { version: '1.0.0', digest: null } : null,
    candidate: { fingerprint: null, digest: null },
    notComparable: null,
  }
  if (task === undefined) {
    assert.ok(files)
    return documentOf(compare({ kind: 'files', digest: DIGEST, files, ...common }))
  }
  const pair = drawPair('files', { rows: 200, candidateNoise: 0.4, championNoise: 0.4 })
  const rows = joinedRows({ task, ...pair, champion: champion ? pair.candidate : null })
  return documentOf(compare({ kind: 'rows', rows, files, progress: () => {}, ...common }))
}

const verdicts: (Given & { name: string; want: string; says: RegExp })[] = [
  {
    name: 'max kept',
    gate: [{ metric: 'loss', max: 0.5 }],
    want: 'pass',
    says: /^0\.50 is not above the maximum of 0\.5$/,
  },
  {
    name: 'max exceeded',
    gate: [{ metric: 'loss', max: 0.4 }],
    want: 'fail',
    says: /^0\.50 is above the maximum of 0\.4$/,
  },
  { name: 'min without a direction', gate: [{ metric: 'quality', min: 5 }], want: 'pass', says: /not below/ },
  {
    name: 'min on the interval of a standard error',
    gate: [{ metric: 'mmlu.acc', min: 0.5, bound: 'interval' }],
    want: 'pass',
    says: /\] is above the minimum/,
  },
  {
    name: 'max on the interval of a standard error without rows',
    gate: [{ metric: 'wer', max: 0.11, bound: 'interval' }],
    want: 'inconclusive',
    says: /\] contains the maximum of 0\.11$/,
  },
  {
    name: 'min on an interval that is not there',
    gate: [{ metric: 'bleu', min: 1, bound: 'interval' }],
    want: 'inconclusive',
    says: /no standard error/,
  },
  {
    name: 'max-drop, better',
    gate: [{ metric: 'bleu', 'max-drop': 0 }],
    want: 'pass',
    says: /^not worse than the champion$/,
  },
  {
    name: 'max-drop, worse where lower is better',
    gate: [{ metric: 'loss', 'max-drop': 0.05 }],
    want: 'fail',
    says: /^0\.10 worse; at most 0\.05 worse is allowed$/,
  },
  {
    name: 'non-inferior without an interval',
    gate: [{ metric: 'bleu', 'non-inferior': 5 }],
    want: 'inconclusive',
    says: /max-drop, min or max/,
  },
  {
    name: 'non-inferior where both files give a standard error',
    gate: [{ metric: 'mmlu.acc', 'non-inferior': 0.05 }],
    files: ERRORS,
    want: 'pass',
    says: /^between 0\.018 worse and 0\.038 better \(not paired: computed from the standard errors in the metric files\); at most/,
  },
  {
    name: 'non-inferior by a margin within those standard errors',
    gate: [{ metric: 'mmlu.acc', 'non-inferior': 0.01 }],
    files: ERRORS,
    want: 'inconclusive',
    says: / \(not paired: computed from the standard errors in the metric files\); at most 0\.01 worse is allowed$/,
  },
  {
    name: 'superior by more than those standard errors',
    gate: [{ metric: 'wer', superior: true }],
    files: ERRORS,
    want: 'pass',
    says: / better \(not paired: computed from the standard errors/,
  },
  {
    name: 'non-inferior where only one file gives a standard error',
    gate: [{ metric: 'arc.acc', 'non-inferior': 0.05 }],
    files: ERRORS,
    want: 'inconclusive',
    says: /not both give a standard error/,
  },
  {
    name: 'superior without an interval',
    gate: [{ metric: 'bleu', superior: true }],
    want: 'inconclusive',
    says: /no interval/,
  },
  {
    name: 'a metric that is in no file',
    gate: [{ metric: 'latency_p95_ms', max: 20 }],
    want: 'fail',
    says: /^no metric file contains latency_p95_ms$/,
  },
  {
    name: 'a metric that is in the file below another name',
    gate: [{ metric: 'acc', min: 0.5 }],
    want: 'fail',
    says: /^no metric file contains acc; did you mean mmlu\.acc\?$/,
  },
  {
    name: 'a nested metric of several',
    gate: [{ metric: 'roc_auc', min: 0.5 }],
    files: {
      candidate: [metric('roc_auc.test', 0.9), metric('test.roc_auc', 0.9), metric('test.roc_auc_ovr', 0.9)],
      champion: null,
    },
    want: 'fail',
    says: /did you mean roc_auc\.test, test\.roc_auc or test\.roc_auc_ovr\?$/,
  },
  {
    name: 'a misspelt metric',
    gate: [{ metric: 'bleeu', min: 0.5 }],
    want: 'fail',
    says: /did you mean bleu\?$/,
  },
  {
    name: 'an undefined metric',
    gate: [{ metric: 'broken', min: 0 }],
    want: 'fail',
    says: /undefined: metrics\.json says NaN/,
  },
  {
    name: 'a benchmark whose unit changed',
    gate: [{ metric: 'decode', 'max-drop': 0.1, relative: true }],
    files: {
      candidate: [metric('decode', 0.3, { unit: 's', higherIsBetter: false })],
      champion: [metric('decode', 120, { unit: 'ms', higherIsBetter: false })],
    },
    want: 'inconclusive',
    says: /^not comparable with the champion: its unit is "s" and the champion's "ms"$/,
  },
  {
    name: 'the limit of a benchmark whose unit changed',
    gate: [{ metric: 'decode', max: 1 }],
    files: {
      candidate: [metric('decode', 0.3, { unit: 's', higherIsBetter: false })],
      champion: [metric('decode', 120, { unit: 'ms', higherIsBetter: false })],
    },
    want: 'pass',
    says: /^0\.3 is not above the maximum of 1$/,
  },
  {
    name: 'a metric whose direction the two files say differently',
    gate: [{ metric: 'a.score', 'max-drop': 0.1 }],
    files: {
      candidate: [metric('a.score', 0.1, { isDirectionOfFile: true, higherIsBetter: false })],
      champion: [metric('a.score', 0.9, { isDirectionOfFile: true })],
    },
    want: 'inconclusive',
    says: /^not comparable with the champion: the two models' files disagree on which direction is better$/,
  },
  {
    name: 'a metric that the champion does not have yet',
    gate: [{ metric: 'rouge', 'max-drop': 1 }],
    want: 'inconclusive',
    says: /^the champion has no rouge; only min and max work without one$/,
  },
  {
    name: 'a champion without metric files',
    gate: [{ metric: 'bleu', 'max-drop': 1 }],
    files: { ...FILES, champion: null },
    want: 'inconclusive',
    says: /^the champion has no metric files; /,
  },
  {
    name: 'max-drop at the first release, with an absolute gate beside it',
    gate: [
      { metric: 'bleu', 'max-drop': 1 },
      { metric: 'bleu', min: 30 },
    ],
    files: { ...FILES, champion: null },
    champion: false,
    want: 'pass',
    says: /^there is no champion yet \(first-release: absolute-only\), so only min and max gates apply$/,
  },
  {
    name: 'a file’s metric that got worse although the predictions are identical',
    gate: [{ metric: 'loss', 'max-drop': 0.05 }],
    task: 'binary',
    want: 'fail',
    says: /^0\.10 worse; /,
  },
]

const problems: (Given & { name: string; want: RegExp })[] = [
  {
    name: 'a relative gate on a metric without a direction',
    gate: [{ metric: 'quality', 'max-drop': 1 }],
    want: /^gates\[0\]\.metric .* add `directions: \{ "quality": higher \}`/,
  },
  {
    name: 'a slice of a file’s metric',
    gate: [{ metric: 'bleu', min: 1, slice: 'origin' }],
    want: /^gates\[0\]\.slice .*which has no slices/,
  },
  {
    name: 'an unknown metric where no file is declared',
    gate: [{ metric: 'roc_auk', min: 0.5 }],
    files: null,
    task: 'binary',
    want: /did you mean roc_auc/,
  },
]

describe('metrics of files in a comparison', () => {
  for (const { name, want, says, ...given } of verdicts) {
    it(`evaluates ${name}: ${want}`, () => {
      const comparison = comparisonSchema.parse(compared(given))
      const [result] = comparison.gates
      assert.equal(result?.verdict, want)
      assert.match(result.reason, says)
      if (given.gate?.length === 1) assert.equal(comparison.verdict, want)
    })
  }

  for (const { name, want, ...given } of problems) {
    it(`refuses ${name}`, () => {
      let thrown: unknown = null
      try {
        compared(given)
      } catch (error) {
        thrown = error
      }
      assert.match(
        problemsOf(thrown)
          .map(({ what, where, fix }) => `${where} ${what} ${fix}`)
          .join('\n'),
        want,
      )
    })
  }

  it('shows differences without intervals, and says why a number is missing', () => {
    const { metrics, paired, notComparable, firstRelease, notes } = compared()
    assert.deepEqual([paired, notComparable, firstRelease], [false, null, null])
    const rows = metrics.map(({ name, delta, interval, test, n, reason }) => ({
      name,
      delta,
      interval,
      test,
      n,
      reason,
    }))
    const bare = { interval: null, test: 'none', n: 0, reason: null }
    assert.deepEqual(rows, [
      { ...bare, name: 'bleu', delta: 1 },
      { ...bare, name: 'loss', delta: 0.5 - 0.4 },
      { ...bare, name: 'quality', delta: 1 },
      { ...bare, name: 'mmlu.acc', delta: 0, n: 2400 },
      { ...bare, name: 'wer', delta: null, reason: 'the champion has no wer' },
      { ...bare, name: 'rouge', delta: null, reason: 'the champion has no rouge' },
      { ...bare, name: 'broken', delta: null, reason: 'metrics.json says NaN' },
    ])
    assert.deepEqual(notes, ['No gate is declared, so nothing can fail.'])
  })

  it('shows those that the candidate no longer has', () => {
    const files = { candidate: [metric('a', 1)], champion: [metric('a', 1), metric('b', 2)] }
    const { name, champion, candidate, reason } = comparisonSchema.parse(compared({ files })).metrics[1]!
    assert.deepEqual([name, champion, candidate, reason], ['b', 2, null, 'the candidate has no b'])
  })

  it('gives differences an interval of independent standard errors, and names it unpaired', () => {
    const { metrics } = comparisonSchema.parse(compared({ files: ERRORS }))
    const [acc, wer, arc] = metrics.map(({ test, interval }) => [
      test,
      interval?.map(value => value.toFixed(4)),
    ])
    assert.deepEqual(acc, ['unpaired-se', ['-0.0177', '0.0377']])
    assert.deepEqual(wer, ['unpaired-se', ['-0.0298', '-0.0102']])
    assert.deepEqual(arc, ['none', undefined])
  })

  it('takes Welch’s degrees of freedom where both files say how many rows they are of', () => {
    const side = (value: number) => [metric('acc', value, { deviation: 0.1, n: 10 })]
    const { metrics } = compared({ files: { candidate: side(0.5), champion: side(0.5) } })
    // 18 degrees of freedom: t = 2.100922 (scipy.stats.t.ppf(0.975, 18)), times √0.02.
    assert.ok(Math.abs(metrics[0]!.interval![1] - 2.100922 * Math.sqrt(0.02)) < 1e-6)
  })

  it('says which of a file’s values count', () => {
    const note = 'in trainer_state.json of step 200, not of the last step'
    const files = {
      candidate: [metric('a', 1, { note }), metric('b', 1, { note })],
      champion: [metric('a', 1, { note })],
    }
    assert.deepEqual(compared({ files }).notes.slice(1), [
      `The candidate's a and b are the values ${note}.`,
      `The champion's a is the value ${note}.`,
    ])
  })

  it('stand behind the measured ones where there are predictions', () => {
    const { metrics, paired, identical } = compared({ task: 'binary' })
    assert.deepEqual([paired, identical], [true, true])
    assert.deepEqual([metrics[0]?.name, metrics.at(-1)?.name], ['roc_auc', 'broken'])
  })

  it('gives no difference of two units, and says why', () => {
    const side = (value: number, unit: string) => [metric('decode', value, { unit, higherIsBetter: false })]
    const { metrics } = compared({ files: { candidate: side(0.3, 's'), champion: side(120, 'ms') } })
    const { champion, candidate, delta, reason } = comparisonSchema.parse({ ...compared(), metrics })
      .metrics[0]!
    assert.deepEqual([champion, candidate, delta], [120, 0.3, null])
    assert.equal(reason, `its unit is "s" and the champion's "ms"`)
  })

  it('keeps differences finite', () => {
    const files = { candidate: [metric('a', 1e100)], champion: [metric('a', -1e100)] }
    assert.equal(comparisonSchema.parse(compared({ files })).metrics[0]?.delta, 2e100)
  })
})

describe('metrics of files in an evaluation', () => {
  it('have the interval of the file’s standard error and no other', () => {
    const measured = measureFiles({
      model: 'm',
      settings: settings(),
      digest: DIGEST,
      files: FILES.candidate,
    })
    const { metrics, slices, confusion, curves } = evaluationSchema.parse(evaluationDocument(measured, null))
    assert.deepEqual([slices, confusion, curves], [[], null, null])
    assert.equal(metrics.length, 7)
    const [bleu, , , acc] = metrics
    assert.deepEqual([bleu?.value, bleu?.interval, bleu?.method, bleu?.n], [31, null, 'none', 0])
    const [low = 0, high = 0] = acc?.interval ?? []
    // Student's t of 2399 degrees of freedom: scipy.stats.t.ppf(0.975, 2399).
    assert.ok(
      Math.abs(low - (0.6 - 1.960953 * 0.01)) < 1e-7 && Math.abs(high - (0.6 + 1.960953 * 0.01)) < 1e-7,
    )
    assert.deepEqual([acc?.n, acc?.standardError], [2400, 0.01])
  })
})
