import type { ComparedMetric, Comparison } from '../../../actions/_lib/contract/comparison.ts'
import type { ReportInput } from '../../../actions/_lib/report/input.ts'
import {
  byInterval,
  comparison,
  curves,
  digest,
  evaluation,
  gate,
  history,
  measured,
  metric,
  run,
  slice,
} from './documents.ts'
import { HOSTILE } from './hostile.ts'

const auc = metric('roc_auc', 0.6563, 0.6791, [0.0161, 0.0302], { test: 'delong' })
const loss = metric('log_loss', 0.4912, 0.4823, [-0.0118, -0.0061], { test: 'paired-se' })
const accuracy = metric('accuracy', 0.8104, 0.8109, [-0.0011, 0.0021], { test: 'mcnemar', pValue: 0.54 })
const f1 = metric('f1', 0.412, 0.391, [-0.034, -0.009])
const brier = metric('brier', 0.15321, 0.15322, [-0.0004, 0.0004], { test: 'paired-se', pValue: 0.97 })
const byDay = { test: 'cluster-bootstrap' } as const

const binary = (candidate: number, positives = 1): ReportInput['evaluation'] =>
  evaluation({
    metrics: [measured('roc_auc', candidate, [candidate - 0.005, candidate + 0.005])],
    confusion: {
      labels: ['0', '1'],
      matrix: [
        [38_120, 1880],
        [7460 + positives, 2540 - positives],
      ],
    },
    curves: curves(candidate),
  })

const pass: ReportInput = {
  comparison: comparison({
    metrics: [auc, loss, accuracy, brier, metric('average_precision', 0.33, 0.352, [0.014, 0.03])],
    gates: [
      gate(auc, { kind: 'non-inferior', margin: 0.005 }),
      gate(loss, { kind: 'max', value: 0.6, bound: 'point' }),
      gate(brier, { kind: 'non-inferior', margin: 0.002 }),
    ],
    flips: {
      fixed: 120,
      broken: 80,
      fixedIds: ['AA-17-2001-05-03', 'DL-9-2001-05-03'],
      brokenIds: ['UA-402-2001-05-11'],
      bySlice: [],
    },
  }),
  evaluation: binary(0.6791),
  championEvaluation: binary(0.6563, 400),
  run: run({
    history: history(12),
    params: { depth: 8, learning_rate: 0.1, airports: true },
    inputs: [
      { path: 'airports.csv', id: '3c'.repeat(20) },
      { path: 'features.sql', id: '4d'.repeat(20) },
      { path: 'train.py', id: '2a'.repeat(20) },
    ],
    price: { amount: 0.17, currency: 'USD' },
    backend: { requested: 'auto', used: 'tensorflow-gpu' },
    gpu: {
      name: 'Tesla T4',
      driver: '570.86',
      memoryBytes: 16e9,
      utilisation: { mean: 0.41, peak: 0.93 },
      memoryUsedBytes: { mean: 5.1e9, peak: 6.4e9 },
      powerWatts: null,
    },
  }),
  championRun: run({ seconds: 698, artifact: { digest: digest('c'), bytes: 1_180_000, files: [] } }),
}

const block: ReportInput = {
  comparison: comparison({
    metrics: [auc, f1, loss],
    gates: [
      gate(auc, { kind: 'non-inferior', margin: 0.005 }),
      gate(
        f1,
        { kind: 'non-inferior', margin: 0.005 },
        {
          verdict: 'fail',
          cause: byInterval(),
        },
      ),
      gate(
        metric('latency_p95_ms', 18.2, 23.4, null),
        { kind: 'max', value: 20, bound: 'point' },
        {
          verdict: 'fail',
          blocking: false,
          cause: { kind: 'value' },
        },
      ),
      gate(loss, { kind: 'max-drop', value: 0.02, relative: true }),
    ],
    flips: { fixed: 410, broken: 655, fixedIds: ['a17'], brokenIds: ['b4', 'b9'], bySlice: [] },
    verdict: 'fail',
  }),
  run: run({ status: 'incomplete', code: { repository: null, sha: null, dirty: true } }),
}

const waived: ReportInput = {
  comparison: comparison({
    metrics: [auc, f1],
    gates: block.comparison.gates.map(one =>
      one.metric === 'f1'
        ? { ...one, waived: { by: 'ada', why: 'the threshold moves with the next release, see #12' } }
        : one,
    ),
    notes: ['The waiver of log_loss by @grace is not needed: the gate does not block.'],
  }),
}

const noisy = (name: string, difference: number) => ({
  name,
  sd: difference / 3.93,
  min: 0.3,
  max: 0.4,
  n: 5,
  difference,
})
const noise: ReportInput = {
  ...pass,
  comparison: comparison({
    ...pass.comparison,
    noise: {
      seeds: [1, 2, 3, 4, 5],
      metrics: [noisy('roc_auc', 0.0311), noisy('log_loss', 0.00412), noisy('brier', 0), noisy('f1', 0.01)],
    },
  }),
}

const definition: ReportInput = {
  ...block,
  championRun: run({ params: { depth: 4 } }),
  reasons: ['`train.py` changed', 'parameter depth: 4 → 6'],
  definition: [
    'gate on f1: non-inferior 0.005 → 0.05',
    'gate on roc_auc in origin: removed',
    'labels: data/holdout-labels.parquet → data/easy-labels.parquet',
  ],
  proposed: comparison({
    ...block.comparison,
    verdict: 'pass',
    gates: [
      gate(auc, { kind: 'non-inferior', margin: 0.005 }),
      gate(f1, { kind: 'non-inferior', margin: 0.05 }),
    ],
  }),
}

const unclear = metric('roc_auc', 0.6563, 0.6548, [-0.0092, 0.0061], { test: 'delong', pValue: 0.7, n: 4000 })
const inconclusive: ReportInput = {
  comparison: comparison({
    rows: 4000,
    metrics: [unclear, accuracy],
    gates: [
      gate(accuracy, { kind: 'min', value: 0.8, bound: 'interval' }, { interval: [0.8011, 0.8208] }),
      gate(
        unclear,
        { kind: 'non-inferior', margin: 0.005 },
        {
          verdict: 'inconclusive',
          cause: byInterval({ n: 4000 }),
          detectable: 0.0077,
          needed: { unit: 'rows', n: 19_437 },
        },
      ),
    ],
    verdict: 'inconclusive',
    notes: [
      'No cluster is named, so rows count as independent. Where rows share a day, a user or a site, name that column under evaluate as cluster: without it the intervals are too narrow.',
    ],
  }),
}

const firstRelease: ReportInput = {
  comparison: comparison({
    champion: null,
    paired: false,
    firstRelease: 'absolute-only',
    metrics: [
      metric('roc_auc', null, 0.6791, null, { test: 'none', reason: 'no champion' }),
      metric('log_loss', null, 0.4823, null, { test: 'none', reason: 'no champion' }),
      metric('mcc', null, null, null, { test: 'none', reason: 'every row is predicted as the same class' }),
    ],
    gates: [
      gate(
        { ...metric('log_loss', null, 0.4823, null) },
        { kind: 'max', value: 0.6, bound: 'interval' },
        {
          interval: [0.4771, 0.4875],
        },
      ),
      gate(
        metric('roc_auc', null, 0.6791, null),
        { kind: 'non-inferior', margin: 0.005 },
        {
          interval: null,
          cause: { kind: 'no-champion', firstRelease: 'absolute-only', absoluteGate: true },
        },
      ),
    ],
  }),
  evaluation: evaluation({
    metrics: [
      measured('roc_auc', 0.6791, [0.673, 0.6852]),
      measured('log_loss', 0.4823, [0.4771, 0.4875]),
      measured('mcc', null, null, { reason: 'every row is predicted as the same class' }),
    ],
    slices: [
      {
        column: 'origin',
        value: 'ATL',
        n: 2100,
        tooSmall: null,
        metrics: [measured('log_loss', 0.47, [0.44, 0.5])],
      },
      {
        column: 'origin',
        value: 'ORD',
        n: 1900,
        tooSmall: null,
        metrics: [measured('log_loss', 0.55, [0.51, 0.59])],
      },
      { column: 'origin', value: 'XNA', n: 12, tooSmall: '12 rows, 50 needed', metrics: [] },
    ],
    confusion: {
      labels: ['0', '1'],
      matrix: [
        [38_120, 1880],
        [7460, 2540],
      ],
    },
    curves: curves(0.6791),
  }),
  run: run({ history: history(8) }),
}

const notComparable: ReportInput = {
  comparison: comparison({
    paired: false,
    notComparable:
      'its stored predictions are of another evaluation set (sha256:99), and its artifact can no longer be run',
    metrics: [
      metric('roc_auc', null, 0.6791, null, {
        test: 'none',
        reason: 'its stored predictions are of another evaluation set',
      }),
    ],
    gates: [
      gate(metric('log_loss', null, 0.4823, null), { kind: 'max', value: 0.6, bound: 'point' }),
      gate(
        metric('roc_auc', null, 0.6791, null),
        { kind: 'non-inferior', margin: 0.005 },
        {
          interval: null,
          verdict: 'inconclusive',
          onInconclusive: 'block',
          cause: { kind: 'not-comparable', why: 'its stored predictions are of another evaluation set' },
        },
      ),
    ],
    verdict: 'fail',
  }),
  evaluation: evaluation({ metrics: [measured('roc_auc', 0.6791, [0.673, 0.6852])] }),
}

const aucByDay = { ...auc, ...byDay, interval: [-0.0032, 0.0471] as [number, number], pValue: 0.09 }
const clusters: ReportInput = {
  comparison: comparison({
    clusters: 30,
    settings: { ...comparison().settings, cluster: 'day' },
    metrics: [aucByDay, { ...loss, ...byDay, interval: [-0.0221, 0.0034] }],
    gates: [
      gate(aucByDay, { kind: 'non-inferior', margin: 0.005 }),
      gate(
        aucByDay,
        { kind: 'superior' },
        {
          verdict: 'inconclusive',
          cause: byInterval({ unit: 'clusters', n: 30 }),
          detectable: 0.0251,
          needed: { unit: 'clusters', n: 37 },
        },
      ),
    ],
    verdict: 'inconclusive',
  }),
}

const bySlice = (
  champion: number,
  candidate: number,
  interval: [number, number],
  more: Partial<ComparedMetric> = {},
) => [metric('roc_auc', champion, candidate, interval, { test: 'delong', ...more })]
const worse = bySlice(0.66, 0.601, [-0.092, -0.026])
const slices: ReportInput = {
  comparison: comparison({
    metrics: [auc],
    gates: [
      gate(auc, { kind: 'non-inferior', margin: 0.005 }),
      gate(
        worse[0]!,
        { kind: 'non-inferior', margin: 0.02 },
        {
          slice: 'origin=ORD',
          verdict: 'fail',
          cause: byInterval({ n: 1900 }),
        },
      ),
      gate(
        metric('roc_auc', null, null, null),
        { kind: 'non-inferior', margin: 0.02 },
        {
          slice: 'origin=XNA',
          verdict: 'inconclusive',
          cause: { kind: 'small-slice', why: '12 rows, 50 needed' },
        },
      ),
    ],
    slices: [
      slice('origin', 'ATL', 2100, bySlice(0.65, 0.671, [0.008, 0.034])),
      slice('origin', 'ORD', 1900, worse),
      slice('origin × weekday', 'ORD × 5', 260, bySlice(0.64, 0.61, [-0.071, 0.011], { pValue: 0.15 })),
      slice('distance', '[500, 1500)', 21_000, bySlice(0.66, 0.686, [0.019, 0.033])),
      slice('origin', 'XNA', 12, [], { tooSmall: '12 rows, 50 needed' }),
      slice('origin', 'LGA', 800, [
        metric('roc_auc', null, null, null, { reason: 'no positive row in this slice' }),
      ]),
    ],
    flips: {
      fixed: 300,
      broken: 190,
      fixedIds: ['17', '39', '41'],
      brokenIds: ['5', '8'],
      bySlice: [
        { column: 'origin', value: 'ATL', fixed: 40, broken: 9 },
        { column: 'origin', value: 'ORD', fixed: 12, broken: 51 },
      ],
    },
    verdict: 'fail',
  }),
}

const unchanged = (name: string, value: number) =>
  metric(name, value, value, [0, 0], { pValue: 1, test: 'bootstrap' })
const identical: ReportInput = {
  comparison: comparison({
    identical: true,
    metrics: [unchanged('roc_auc', 0.6563), unchanged('log_loss', 0.4912)],
    gates: [gate(unchanged('roc_auc', 0.6563), { kind: 'non-inferior', margin: 0.005 })],
    flips: { fixed: 0, broken: 0, fixedIds: [], brokenIds: [], bySlice: [] },
  }),
  run: run(),
  championRun: run(),
}

const many = <T>(n: number, make: (i: number) => T) => Array.from({ length: n }, (_, i) => make(i))
const oversized: ReportInput = {
  ...pass,
  comparison: comparison({
    ...pass.comparison,
    metrics: many(120, i => metric(`metric_${i}`, 0.5 + i / 1000, 0.51 + i / 1000, [0.004, 0.016])),
    gates: many(400, i => gate(auc, { kind: 'non-inferior', margin: 0.005 }, { slice: `origin=${i}` })),
    slices: many(900, i =>
      slice('origin', `airport ${i}`, 1000, bySlice(0.65, 0.66 - i / 1e5, [-0.02, 0.03])),
    ),
    notes: [],
  }),
}

const latency = metric('latency_p95_ms', 18.24, 19.71, null)
const metricFiles: ReportInput = {
  comparison: comparison({
    task: 'custom',
    paired: false,
    rows: 0,
    settings: { ...comparison().settings, positive: null, threshold: null },
    metrics: [latency, metric('bleu', 31.42, 31.9, null), metric('val/mAP50(B)', 0.71, 0.71, null)],
    gates: [
      gate(latency, { kind: 'max', value: 20, bound: 'point' }),
      gate(metric('bleu', 31.42, 31.9, null), { kind: 'max-drop', value: 0.5, relative: false }),
    ],
  }),
}

const quality = metric('quality', 0.81, 0.83, null, { higherIsBetter: null })
const bleu = metric('bleu', 31.42, 31.9, null, { n: 3003 })
const mmlu = metric('mmlu.acc', 0.6, 0.61, [-0.0012, 0.0212], { test: 'unpaired-se', pValue: 0.08 })
const standardErrors: ReportInput = {
  comparison: comparison({
    task: 'custom',
    paired: false,
    rows: 0,
    settings: { ...comparison().settings, positive: null, threshold: null },
    metrics: [
      mmlu,
      metric('eval_loss', 0.45, 0.402, null, { higherIsBetter: false }),
      metric('arc.acc', 0.5, null, null, { reason: 'the candidate has no arc.acc' }),
    ],
    gates: [
      gate(
        mmlu,
        { kind: 'non-inferior', margin: 0.01 },
        {
          cause: byInterval({ n: 0, unpaired: true }),
        },
      ),
    ],
    notes: [
      "The candidate's eval_loss is the value in trainer_state.json of step 200, which it names as the best and kept one (best_global_step), not of the last step.",
    ],
  }),
}
const custom: ReportInput = {
  comparison: comparison({
    task: 'custom',
    paired: false,
    rows: 0,
    settings: { ...comparison().settings, positive: null, threshold: null },
    metrics: [
      bleu,
      quality,
      metric('rouge1', null, 0.41, null, { reason: 'the champion has no rouge1' }),
      metric('val.loss', 0.4, null, null, { higherIsBetter: false, reason: 'metrics.json says NaN' }),
    ],
    gates: [
      gate(quality, { kind: 'min', value: 0.8, bound: 'point' }, { higherIsBetter: null }),
      gate(
        bleu,
        { kind: 'non-inferior', margin: 0.5 },
        {
          verdict: 'inconclusive',
          cause: {
            kind: 'no-interval',
            why: 'a metric file has no rows to compare by, and not both give a standard error: use max-drop, min or max, or judge the metric from predictions',
          },
        },
      ),
      gate(
        metric('latency_p95_ms', null, null, null),
        { kind: 'max', value: 20, bound: 'point' },
        {
          higherIsBetter: null,
          verdict: 'fail',
          cause: { kind: 'missing-metric', similar: [] },
        },
      ),
    ],
    verdict: 'fail',
  }),
  evaluation: evaluation({
    task: 'custom',
    data: { rows: 0, clusters: null, digest: digest('e') },
    metrics: [
      measured('bleu', 31.9, [30.9, 32.9], {
        method: 'none',
        reason: "interval from the metric file's standard error",
      }),
      measured('quality', 0.83, null, { higherIsBetter: null, n: 0 }),
    ],
  }),
}

const pullRequest: ReportInput = {
  comparison: block.comparison,
  pullRequest: {
    sha: '4f0c9a7d1b2e3f4051627384950a1b2c3d4e5f60',
    runUrl: 'https://github.com/acme/flight-delay/actions/runs/17',
    onMerge: 'releases nothing while a gate fails.',
    earlier: many(12, i => ({
      sha: `${i}`.padStart(8, 'ab'),
      verdict: i % 2 === 0 ? 'fail' : 'inconclusive',
      summary: `1 of ${i + 1} gates failed`,
    })),
  },
}

/** One report of every kind; the goldens and the pictures are made of these. */
export const CASES: Record<string, ReportInput> = {
  pass,
  block,
  waived,
  noise,
  definition,
  inconclusive,
  clusters,
  slices,
  identical,
  oversized,
  'metric-files': metricFiles,
  custom,
  'standard-errors': standardErrors,
  'pull-request': pullRequest,
  'first-release': firstRelease,
  'not-comparable': notComparable,
  hostile: hostile(),
}

/** Every text that a document can carry is an attack. */
function hostile(): ReportInput {
  const name = (i: number) => HOSTILE[i % HOSTILE.length]!
  const metrics = HOSTILE.map(text => metric(text, 0.6, 0.62, [0.01, 0.03]))
  const failed = { verdict: 'fail', reason: HOSTILE.join(' ') } as const
  const document: Comparison = comparison({
    model: name(0),
    champion: { version: name(3), digest: digest('c') },
    metrics: [...metrics, metric('reason', null, null, null, { reason: name(1) })],
    gates: metrics.slice(0, 12).map((one, i) =>
      gate(
        one,
        { kind: 'non-inferior', margin: 0.005 },
        {
          slice: `${name(i)}=${name(i + 1)}`,
          ...failed,
          ...(i % 3 === 0 ? { waived: { by: name(i + 6), why: name(i + 2) } } : {}),
        },
      ),
    ),
    slices: HOSTILE.map((text, i) =>
      slice(text, name(i + 2), 100, i % 5 === 0 ? [] : metrics.slice(0, 1), {
        tooSmall: i % 5 === 0 ? text : null,
      }),
    ),
    flips: {
      fixed: 50,
      broken: 50,
      fixedIds: HOSTILE.slice(0, 20),
      brokenIds: HOSTILE.slice(5, 20),
      bySlice: HOSTILE.map(text => ({ column: text, value: text, fixed: 1, broken: 2 })),
    },
    verdict: 'fail',
    settings: { ...comparison().settings, positive: name(2), cluster: name(4) },
    clusters: 30,
    notes: HOSTILE.slice(0, 6),
    noise: { seeds: [0, 1], metrics: HOSTILE.map(text => noisy(text, 1)) },
  })
  const entries = (offset: number) => Object.fromEntries(HOSTILE.map((text, i) => [text, name(i + offset)]))
  const attack = run({
    command: HOSTILE.join('\n'),
    params: entries(1),
    inputs: HOSTILE.map((path, i) => ({ path, id: name(i) })),
    history: many(5, i => Object.fromEntries(HOSTILE.map(text => [text, i]))),
    backend: { requested: 'auto', used: name(5) },
    gpu: {
      name: name(6),
      driver: name(7),
      memoryBytes: 1,
      utilisation: null,
      memoryUsedBytes: null,
      powerWatts: null,
    },
    code: { repository: name(8), sha: name(9), dirty: false },
    environment: { os: name(1), arch: name(2), cpus: 1, node: name(3), image: name(4) },
    fingerprint: name(5),
    price: { amount: 1, currency: name(6) },
  })
  const seen = evaluation({
    confusion: {
      labels: [name(1), name(2)],
      matrix: [
        [1, 2],
        [3, 4],
      ],
    },
    metrics: HOSTILE.map(text => measured(`new ${text}`, null, null, { reason: text })),
    curves: curves(0.7),
  })
  return {
    comparison: document,
    evaluation: seen,
    run: attack,
    reasons: HOSTILE,
    definition: HOSTILE,
    proposed: { ...document, verdict: 'fail' },
    championRun: { ...attack, params: entries(2), inputs: [] },
    pullRequest: {
      sha: name(3),
      runUrl: 'javascript:alert(1)',
      onMerge: name(7),
      earlier: HOSTILE.map(text => ({ sha: text, verdict: 'fail', summary: text })),
    },
  }
}
